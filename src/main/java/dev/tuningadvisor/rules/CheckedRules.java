package dev.tuningadvisor.rules;

import dev.tuningadvisor.problem.Place;
import dev.tuningadvisor.problem.Problem;
import dev.tuningadvisor.problem.RulesException;
import dev.tuningadvisor.rules.cache.CachedRules;
import dev.tuningadvisor.rules.cache.RuleCache;
import dev.tuningadvisor.rules.compile.CompiledRules;
import dev.tuningadvisor.rules.compile.RuleCompiler;
import dev.tuningadvisor.rules.gate.Gate;
import dev.tuningadvisor.rules.gate.GateResult;
import dev.tuningadvisor.rules.parse.RuleFile;
import dev.tuningadvisor.rules.parse.StatementType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** A rules folder that was read and passed the gate, ready to be compiled. Immutable, thread-safe. */
public final class CheckedRules {

    private final String origin;
    private final String digest;
    private final KnowledgeBaseDocuments documents;
    private final List<RuleFile> files;
    private final StatementType statements;

    private CheckedRules(RulesFolder folder, KnowledgeBaseDocuments documents, List<RuleFile> files) {
        this.origin = folder.name();
        this.digest = folder.digest();
        this.documents = documents;
        this.files = files;
        this.statements = new StatementType(files, documents.statementIds());
    }

    /**
     * Reads and checks a rules folder.
     *
     * @throws RulesException with every problem of the folder
     */
    public static CheckedRules read(RulesFolder folder) {
        List<Problem> problems = new ArrayList<>();
        List<Problem> problemsBeside = new ArrayList<>();
        KnowledgeBaseDocuments documents = collect(() -> KnowledgeBaseDocuments.read(folder), problemsBeside);
        List<RuleFile> files = collect(() -> checked(folder, documents), problems);
        problems.addAll(problemsBeside);
        refuse(inFolder(folder.name(), problems));
        return new CheckedRules(folder, documents, files);
    }

    private static List<RuleFile> checked(RulesFolder folder, KnowledgeBaseDocuments documents) {
        GateResult read = Gate.read(folder.sources());
        refuse(read.problems());
        List<Problem> problems =
                new ArrayList<>(AskedFacts.check(read.files(), KnowledgeBase.vocabulary(read.files())));
        // Without its documents the folder is refused anyway; what rules cite is then not held against them.
        if (documents != null) {
            problems.addAll(Citations.check(read.files(), new StatementType(read.files(), documents.statementIds())));
        }
        refuse(problems);
        return read.files();
    }

    private static <T> T collect(Supplier<T> part, List<Problem> problems) {
        try {
            return part.get();
        } catch (RulesException refused) {
            problems.addAll(refused.problems());
            return null;
        }
    }

    private static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new RulesException(problems);
        }
    }

    /** What {@code part} comes to; problems it finds are told in the folder. */
    static <T> T inFolder(String folder, Supplier<T> part) {
        try {
            return part.get();
        } catch (RulesException refused) {
            throw refused.getCause() == null
                    ? new RulesException(inFolder(folder, refused.problems()))
                    : new RulesException(inFolder(folder, refused.problems()).get(0), refused.getCause());
        }
    }

    private static List<Problem> inFolder(String folder, List<Problem> problems) {
        return problems.stream().map(problem -> inFolder(folder, problem)).toList();
    }

    private static Problem inFolder(String folder, Problem problem) {
        if (problem.place() instanceof Place.InFile place) {
            Place whole = new Place.InFile(folder + "/" + place.file(), place.line(), place.column(), place.length());
            return new Problem(whole, problem.code(), problem.severity(), problem.fault(), problem.help());
        }
        return problem;
    }

    /** {@code sha256:} and 64 hexadecimal digits over the paths and contents of the rules folder. */
    public String digest() {
        return digest;
    }

    /** The rules files, sorted by path. */
    public List<RuleFile> files() {
        return files;
    }

    /**
     * Compiles the rules, which takes seconds the first time in a process.
     *
     * @throws RulesException when the engine refuses what the gate has passed
     */
    public KnowledgeBase compile() {
        return compileVariants(name -> name);
    }

    /**
     * The same for rules of which some are variants of others, each to be fired in the place of its original.
     *
     * @param originals by the name of a variant the name of its original, by any other name that name
     */
    public KnowledgeBase compileVariants(UnaryOperator<String> originals) {
        return new KnowledgeBase(origin, digest, documents, compiled(), originals);
    }

    /** The same, but takes compiled rules from {@code cache}, and keeps there what it compiles. */
    public KnowledgeBase compile(RuleCache cache) {
        CachedRules ready = cache.find(digest).orElseGet(() -> {
            CachedRules made = compiled();
            cache.keep(digest, made);
            return made;
        });
        return new KnowledgeBase(origin, digest, documents, ready);
    }

    private CachedRules compiled() {
        CompiledRules classes = inFolder(origin, () -> RuleCompiler.compile(files, statements));
        return new CachedRules(files, classes);
    }
}
