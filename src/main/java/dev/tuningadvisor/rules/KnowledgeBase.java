package dev.tuningadvisor.rules;

import dev.tuningadvisor.problem.Place;
import dev.tuningadvisor.problem.Problem;
import dev.tuningadvisor.problem.RulesException;
import dev.tuningadvisor.rules.cache.CachedRules;
import dev.tuningadvisor.rules.cache.RuleCache;
import dev.tuningadvisor.rules.compile.RuleBaseLoader;
import dev.tuningadvisor.rules.compile.RuleCompiler;
import dev.tuningadvisor.rules.gate.Gate;
import dev.tuningadvisor.rules.gate.GateResult;
import dev.tuningadvisor.rules.parse.EnumDeclaration;
import dev.tuningadvisor.rules.parse.RuleDeclaration;
import dev.tuningadvisor.rules.parse.RuleFile;
import dev.tuningadvisor.rules.parse.Span;
import dev.tuningadvisor.rules.parse.TypeDeclaration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.kie.api.KieBase;

/** Rules that were read, passed the gate and were compiled, with all that is known of them. Immutable, thread-safe. */
public final class KnowledgeBase {

    private final KnowledgeBaseDocuments documents;
    private final String origin;
    private final String digest;
    private final List<RuleFile> files;
    private final Map<String, RuleDeclaration> rules;
    private final Map<String, TypeDeclaration> types;
    private final Map<String, EnumDeclaration> enums;
    private final Map<String, Integer> statementPlaces;
    private final Vocabulary vocabulary;
    private final KieBase kieBase;

    private KnowledgeBase(RulesFolder folder, KnowledgeBaseDocuments documents, CachedRules ready) {
        List<RuleFile> files = ready.files();
        this.documents = documents;
        this.origin = folder.name();
        this.digest = folder.digest();
        this.files = List.copyOf(files);
        this.rules = index(files, RuleFile::rules, RuleDeclaration::name);
        this.types = index(files, RuleFile::types, TypeDeclaration::name);
        this.enums = index(files, RuleFile::enums, EnumDeclaration::name);
        this.vocabulary = VocabularyReader.read(vocabularyFile(files), List.copyOf(enums.values()));
        List<String> statementIds = List.copyOf(documents.statements().keySet());
        this.statementPlaces = places(statementIds);
        this.kieBase = RuleBaseLoader.load(ready.compiled(), new RuleOrder(files, statementIds));
    }

    /**
     * Reads, checks and compiles a rules folder.
     *
     * @throws RulesException with every problem of the folder
     */
    public static KnowledgeBase load(RulesFolder folder) {
        return load(folder, () -> prepare(folder));
    }

    /**
     * The same, but takes rules that were compiled before from {@code cache}, and keeps there what it compiles.
     *
     * @throws RulesException with every problem of the folder
     */
    public static KnowledgeBase load(RulesFolder folder, RuleCache cache) {
        String digest = folder.digest();
        return load(
                folder,
                () -> cache.find(digest).orElseGet(() -> {
                    CachedRules ready = prepare(folder);
                    cache.keep(digest, ready);
                    return ready;
                }));
    }

    private static KnowledgeBase load(RulesFolder folder, Supplier<CachedRules> ready) {
        List<Problem> problems = new ArrayList<>();
        CachedRules rules = collect(ready, problems);
        KnowledgeBaseDocuments documents = collect(() -> KnowledgeBaseDocuments.read(folder), problems);
        if (problems.isEmpty()) {
            problems.addAll(
                    Citations.check(rules.files(), documents.statements().keySet()));
        }
        if (!problems.isEmpty()) {
            throw new RulesException(problems.stream()
                    .map(problem -> inFolder(folder.name(), problem))
                    .toList());
        }
        return new KnowledgeBase(folder, documents, rules);
    }

    private static <T> T collect(Supplier<T> part, List<Problem> problems) {
        try {
            return part.get();
        } catch (RulesException refused) {
            problems.addAll(refused.problems());
            return null;
        }
    }

    private static CachedRules prepare(RulesFolder folder) {
        GateResult read = Gate.read(folder.sources());
        if (!read.problems().isEmpty()) {
            throw new RulesException(read.problems());
        }
        vocabularyFile(read.files());
        return new CachedRules(read.files(), RuleCompiler.compile(read.files()));
    }

    private static Problem inFolder(String folder, Problem problem) {
        if (problem.place() instanceof Place.InFile place) {
            Place whole = new Place.InFile(folder + "/" + place.file(), place.line(), place.column(), place.length());
            return new Problem(whole, problem.code(), problem.severity(), problem.fault(), problem.help());
        }
        return problem;
    }

    private static Map<String, Integer> places(List<String> ids) {
        Map<String, Integer> places = new HashMap<>();
        ids.forEach(id -> places.put(id, places.size()));
        return Collections.unmodifiableMap(places);
    }

    private static RuleFile vocabularyFile(List<RuleFile> files) {
        return files.stream()
                .filter(file -> file.path().equals("vocabulary.drl"))
                .findFirst()
                .orElseThrow(() -> new RulesException(List.of(Problem.error(
                        new Place.InFile("vocabulary.drl", 1, 1, 1),
                        "missing-vocabulary",
                        "the rules folder has no `vocabulary.drl`",
                        "declare in it what a project may state"))));
    }

    private static <T> Map<String, T> index(
            List<RuleFile> files, Function<RuleFile, List<T>> part, Function<T, String> name) {
        Map<String, T> index = new LinkedHashMap<>();
        files.forEach(file -> part.apply(file).forEach(item -> index.put(name.apply(item), item)));
        return Collections.unmodifiableMap(index);
    }

    /** Where the rules were read from, as a reader would name it. */
    public String origin() {
        return origin;
    }

    /** Name of the knowledge base. */
    public String name() {
        return documents.name();
    }

    /** Version as the rules state it. */
    public String version() {
        return documents.version();
    }

    /** Title for people. */
    public String title() {
        return documents.title();
    }

    /** {@code sha256:} and 64 hexadecimal digits over the paths and contents of the rules folder. */
    public String digest() {
        return digest;
    }

    /** Statements of the guidance by id, in its order. */
    public Map<String, Statement> statements() {
        return documents.statements();
    }

    /** Place of each statement in the guidance, from 0, by id. */
    public Map<String, Integer> statementPlaces() {
        return statementPlaces;
    }

    /** The rules files, sorted by path. */
    public List<RuleFile> files() {
        return files;
    }

    /** What stands at that place, white space folded. */
    public String text(Span span) {
        return files.stream()
                .filter(file -> file.path().equals(span.file()))
                .findFirst()
                .map(file -> file.text().substring(span.start(), span.end()).replaceAll("\\s+", " "))
                .orElseThrow();
    }

    /** All rules by name. */
    public Map<String, RuleDeclaration> rules() {
        return rules;
    }

    /** All declared types by name, those of the vocabulary included. */
    public Map<String, TypeDeclaration> types() {
        return types;
    }

    /** All declared enums by name. */
    public Map<String, EnumDeclaration> enums() {
        return enums;
    }

    /** What a project may state. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** The package that the engine knows the declared types in. */
    public String packageName() {
        return files.get(0).packageName();
    }

    /** The compiled rules; for sessions only. */
    public KieBase kieBase() {
        return kieBase;
    }
}
