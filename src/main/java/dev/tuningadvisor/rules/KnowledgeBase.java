package dev.tuningadvisor.rules;

import dev.tuningadvisor.problem.Place;
import dev.tuningadvisor.problem.Problem;
import dev.tuningadvisor.problem.RulesException;
import dev.tuningadvisor.rules.cache.CachedRules;
import dev.tuningadvisor.rules.cache.RuleCache;
import dev.tuningadvisor.rules.compile.RuleBaseLoader;
import dev.tuningadvisor.rules.parse.EnumDeclaration;
import dev.tuningadvisor.rules.parse.RuleDeclaration;
import dev.tuningadvisor.rules.parse.RuleFile;
import dev.tuningadvisor.rules.parse.Span;
import dev.tuningadvisor.rules.parse.StatementType;
import dev.tuningadvisor.rules.parse.TypeDeclaration;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
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

    KnowledgeBase(String origin, String digest, KnowledgeBaseDocuments documents, CachedRules ready) {
        this(origin, digest, documents, ready, name -> name);
    }

    /** With variants of rules: {@code originals} has the name by which a rule takes its place in the order. */
    KnowledgeBase(
            String origin,
            String digest,
            KnowledgeBaseDocuments documents,
            CachedRules ready,
            UnaryOperator<String> originals) {
        List<RuleFile> files = ready.files();
        this.documents = documents;
        this.origin = origin;
        this.digest = digest;
        this.files = List.copyOf(files);
        this.rules = index(files, RuleFile::rules, RuleDeclaration::name);
        this.types = index(files, RuleFile::types, TypeDeclaration::name);
        List<String> statementIds = documents.statementIds();
        this.enums = enums(files, statementIds);
        this.vocabulary = vocabulary(files);
        this.statementPlaces = places(statementIds);
        this.kieBase = RuleBaseLoader.load(ready.compiled(), new RuleOrder(files, statementPlaces, originals));
    }

    private KnowledgeBase(KnowledgeBase other, Predicate<String> kept) {
        this.documents = other.documents;
        this.origin = other.origin;
        this.digest = other.digest;
        this.files = other.files;
        Map<String, RuleDeclaration> rules = new LinkedHashMap<>(other.rules);
        rules.keySet().removeIf(kept.negate());
        this.rules = Collections.unmodifiableMap(rules);
        this.types = other.types;
        this.enums = other.enums;
        this.vocabulary = other.vocabulary;
        this.statementPlaces = other.statementPlaces;
        this.kieBase = other.kieBase;
    }

    /**
     * Reads, checks and compiles a rules folder.
     *
     * @throws RulesException with every problem of the folder
     */
    public static KnowledgeBase load(RulesFolder folder) {
        return CheckedRules.read(folder).compile();
    }

    /**
     * The same, but takes rules that were compiled before from {@code cache}, and keeps there what it compiles.
     *
     * @throws RulesException with every problem of the folder
     */
    public static KnowledgeBase load(RulesFolder folder, RuleCache cache) {
        String digest = folder.digest();
        Optional<CachedRules> cached = cache.find(digest);
        if (cached.isEmpty()) {
            return CheckedRules.read(folder).compile(cache);
        }
        KnowledgeBaseDocuments documents =
                CheckedRules.inFolder(folder.name(), () -> KnowledgeBaseDocuments.read(folder));
        return new KnowledgeBase(folder.name(), digest, documents, cached.get());
    }

    private static Map<String, Integer> places(List<String> ids) {
        Map<String, Integer> places = new HashMap<>();
        ids.forEach(id -> places.put(id, places.size()));
        return Collections.unmodifiableMap(places);
    }

    static Vocabulary vocabulary(List<RuleFile> files) {
        RuleFile vocabulary = files.stream()
                .filter(file -> file.path().equals("vocabulary.drl"))
                .findFirst()
                .orElseThrow(() -> new RulesException(List.of(Problem.error(
                        new Place.InFile("vocabulary.drl", 1, 1, 1),
                        "missing-vocabulary",
                        "the rules folder has no `vocabulary.drl`",
                        "declare in it what a project may state"))));
        return VocabularyReader.read(
                vocabulary,
                files.stream().flatMap(file -> file.enums().stream()).toList());
    }

    private static Map<String, EnumDeclaration> enums(List<RuleFile> files, List<String> statementIds) {
        Map<String, EnumDeclaration> enums = new LinkedHashMap<>(index(files, RuleFile::enums, EnumDeclaration::name));
        new StatementType(files, statementIds)
                .findDeclaration()
                .ifPresent(statements -> enums.put(statements.name(), statements));
        return Collections.unmodifiableMap(enums);
    }

    private static <T> Map<String, T> index(
            List<RuleFile> files, Function<RuleFile, List<T>> part, Function<T, String> name) {
        Map<String, T> index = new LinkedHashMap<>();
        files.forEach(file -> part.apply(file).forEach(item -> index.put(name.apply(item), item)));
        return Collections.unmodifiableMap(index);
    }

    /** This knowledge base, but of its rules only those whose name passes; nothing is compiled again. */
    public KnowledgeBase only(Predicate<String> passes) {
        return new KnowledgeBase(this, passes);
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
                .map(file -> file.excerpt(span))
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

    /** All declared enums by name, and {@code Statement} where rules use it: its constants are the ids of statements. */
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

    /** The compiled rules, also those that {@link #only} left out; for sessions only. */
    public KieBase kieBase() {
        return kieBase;
    }
}
