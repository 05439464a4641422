package dev.tuningadvisor.rules.compile;

import dev.tuningadvisor.problem.Place;
import dev.tuningadvisor.problem.Problem;
import dev.tuningadvisor.problem.RulesException;
import dev.tuningadvisor.rules.parse.RuleFile;
import dev.tuningadvisor.rules.parse.StatementType;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.drools.modelcompiler.CanonicalKieModule;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.builder.model.KieModuleModel;
import org.kie.internal.builder.InternalKieBuilder;

/** Compiles rules that the gate has passed into the engine's executable model. */
public final class RuleCompiler {

    // Drools silently ignores a file written outside src/main/resources.
    private static final String ROOT = "src/main/resources/rules/";

    private RuleCompiler() {}

    /** Compiles the files as one knowledge base without statements. */
    public static CompiledRules compile(List<RuleFile> files) {
        return compile(files, new StatementType(files, List.of()));
    }

    /**
     * Compiles the files as one knowledge base.
     *
     * @param statements the type that they use without declaring it
     * @throws RulesException when the engine refuses what the gate let through
     */
    public static CompiledRules compile(List<RuleFile> files, StatementType statements) {
        // Two compilations at once were seen to mix the metadata that they generate ("Duplicate field").
        synchronized (RuleCompiler.class) {
            return EngineThread.call(() -> compiled(files, statements));
        }
    }

    private static CompiledRules compiled(List<RuleFile> files, StatementType statements) {
        KieServices services = KieServices.get();
        // A release of its own for each build: two builds of one release would mix their classes.
        ReleaseId release = services.newReleaseId("dev.tuningadvisor.rules", "build-" + UUID.randomUUID(), "1");
        KieFileSystem system = services.newKieFileSystem();
        system.generateAndWritePomXML(release);
        EngineText text = new EngineText(statements);
        files.forEach(file -> write(system, file.path(), text.of(file)));
        // No rules file has this path: none is read from a folder whose name begins with a dot.
        statements
                .findEngineDeclaration(files.get(0).packageName())
                .ifPresent(declaration -> write(system, ".statements/statements.drl", declaration));
        try {
            return classesOf(build(services, system, files));
        } catch (RulesException refused) {
            throw refused;
        } catch (RuntimeException | LinkageError fault) {
            throw new RulesException(problem("the engine fails on these rules: ", fault.getMessage(), files), fault);
        } finally {
            services.getRepository().removeKieModule(release);
        }
    }

    private static void write(KieFileSystem system, String path, String text) {
        system.write(ROOT + path, text.getBytes(StandardCharsets.UTF_8));
    }

    private static CanonicalKieModule build(KieServices services, KieFileSystem system, List<RuleFile> files) {
        KieModuleModel module = services.newKieModuleModel();
        module.setConfigurationProperty("drools.lang.level", "DRL10");
        KieBuilder builder = services.newKieBuilder(system, RuleCompiler.class.getClassLoader());
        ((InternalKieBuilder) builder).withKModuleModel(module).buildAll(ExecutableModelProject.class);
        List<Problem> problems = builder.getResults().getMessages(Message.Level.ERROR).stream()
                .map(message -> problem("the engine refuses this: ", message.getText(), files))
                .toList();
        if (!problems.isEmpty()) {
            throw new RulesException(problems);
        }
        return (CanonicalKieModule) builder.getKieModule(ExecutableModelProject.class);
    }

    private static CompiledRules classesOf(CanonicalKieModule module) {
        Map<String, byte[]> classes = new LinkedHashMap<>();
        InternalKieModule files = module.getInternalKieModule();
        files.getFileNames().stream()
                .filter(name -> name.endsWith(".class"))
                .forEach(name -> classes.put(binaryName(name), files.getBytes(name)));
        String models = CanonicalKieModule.getModelFileWithGAV(module.getReleaseId());
        return new CompiledRules(classes, modelNames(new String(files.getBytes(models), StandardCharsets.UTF_8)));
    }

    private static List<String> modelNames(String modelFile) {
        return Arrays.stream(modelFile.split("\n"))
                .filter(line -> !line.isBlank() && !line.startsWith(CanonicalKieModule.MODEL_VERSION))
                .map(String::strip)
                .toList();
    }

    private static String binaryName(String path) {
        return path.substring(0, path.length() - ".class".length()).replace('/', '.');
    }

    /** At the rule that the engine's text names, else at the top of the first file. */
    private static Problem problem(String fault, String text, List<RuleFile> files) {
        String reason = text == null ? "no reason given" : text;
        Place place = files.stream()
                .flatMap(file -> file.rules().stream())
                .filter(rule -> reason.contains(rule.name()))
                .max(Comparator.comparing(rule -> rule.name().length()))
                .map(rule -> rule.span().place())
                .orElse(new Place.InFile(files.get(0).path(), 1, 1, 1));
        return Problem.error(place, "engine-refuses", fault + firstLine(reason), null);
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("no reason given");
    }
}
