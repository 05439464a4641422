package dev.tuningadvisor.rules;

import dev.tuningadvisor.problem.Nearest;
import dev.tuningadvisor.problem.Place;
import dev.tuningadvisor.problem.Problem;
import dev.tuningadvisor.rules.parse.EnumDeclaration;
import dev.tuningadvisor.rules.parse.FieldDeclaration;
import dev.tuningadvisor.rules.parse.Operand;
import dev.tuningadvisor.rules.parse.RuleDeclaration;
import dev.tuningadvisor.rules.parse.RuleFile;
import dev.tuningadvisor.rules.parse.StatementType;
import dev.tuningadvisor.rules.parse.TypeDeclaration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The contract of conclusions: the types that an advice is read from, with the fields they must have. Rules need not
 * declare those they do not conclude, and may give them further fields. All other declared types are the rules' own.
 */
public final class Contract {

    /** What the contract asks of a field's type; the first of its types is the one to write. */
    private enum Kind {
        WORD("String"),
        TEXT("String"),
        NUMBER("int", "Integer", "long"),
        STATEMENT(StatementType.NAME, "String"),
        ARGUMENT("Argument");

        private final List<String> types;

        Kind(String... types) {
            this.types = List.of(types);
        }
    }

    private static final String RECOMMENDATION = "Recommendation";
    private static final String FACT = "fact";

    private static final Map<String, Map<String, Kind>> TYPES = Map.ofEntries(
            Map.entry(
                    "Argument",
                    Map.of(
                            "approach", Kind.WORD,
                            "direction", Kind.WORD,
                            "strength", Kind.WORD,
                            "consideration", Kind.WORD,
                            "statement", Kind.STATEMENT)),
            Map.entry("Counted", Map.of("argument", Kind.ARGUMENT, "side", Kind.WORD, "weight", Kind.NUMBER)),
            Map.entry("Balance", Map.of("approach", Kind.WORD, "weight", Kind.NUMBER)),
            Map.entry(
                    "Requirement",
                    Map.of(
                            "approach",
                            Kind.WORD,
                            "name",
                            Kind.WORD,
                            "state",
                            Kind.WORD,
                            "text",
                            Kind.TEXT,
                            FACT,
                            Kind.TEXT,
                            "order",
                            Kind.NUMBER)),
            Map.entry("Motive", Map.of("approach", Kind.WORD, "name", Kind.WORD, "text", Kind.TEXT)),
            Map.entry(RECOMMENDATION, Map.of("approach", Kind.WORD, "step", Kind.NUMBER, "summary", Kind.TEXT)),
            Map.entry("Proviso", Map.of("text", Kind.TEXT)),
            Map.entry("Question", Map.of(FACT, Kind.TEXT, "order", Kind.NUMBER)),
            Map.entry("Caution", Map.of("text", Kind.TEXT)),
            Map.entry("NextStep", Map.of("text", Kind.TEXT)),
            Map.entry("Scope", Map.of("text", Kind.TEXT)));

    private final Map<String, TypeDeclaration> types = new HashMap<>();
    private final Map<String, EnumDeclaration> enums = new HashMap<>();
    private final List<RuleFile> files;
    private final List<String> facts;

    private Contract(List<RuleFile> files, Vocabulary vocabulary) {
        this.files = files;
        this.facts = vocabulary.fields().stream().map(Vocabulary.Field::path).toList();
        files.forEach(file -> {
            file.types().forEach(type -> types.put(type.name(), type));
            file.enums().forEach(declared -> enums.put(declared.name(), declared));
        });
    }

    /** Names of the types that an advice is read from. */
    public static Set<String> types() {
        return TYPES.keySet();
    }

    /** Where files that passed the gate do not keep the contract. */
    static List<Problem> check(List<RuleFile> files, Vocabulary vocabulary) {
        Contract contract = new Contract(files, vocabulary);
        List<Problem> problems = new ArrayList<>();
        if (!contract.types.containsKey(RECOMMENDATION)) {
            problems.add(Problem.error(
                    new Place.InFile("conclusions.drl", 1, 1, 1),
                    "missing-recommendation",
                    "nothing declares `Recommendation`, so nothing can be recommended",
                    "declare it with `approach : String` (or an enum), `step : int` and `summary : String`"));
        }
        TYPES.keySet().stream()
                .sorted()
                .map(contract.types::get)
                .filter(type -> type != null)
                .flatMap(contract::fields)
                .forEach(problems::add);
        contract.unknownFacts().forEach(problems::add);
        return problems;
    }

    private Stream<Problem> fields(TypeDeclaration type) {
        return TYPES.get(type.name()).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(entry -> field(type, entry.getKey(), entry.getValue()).stream());
    }

    private Optional<Problem> field(TypeDeclaration type, String name, Kind kind) {
        Optional<FieldDeclaration> field = type.findField(name);
        String written = kind.types.get(0) + (kind == Kind.WORD ? "` or an enum" : "`");
        if (field.isEmpty()) {
            return Optional.of(Problem.error(
                    type.span().place(),
                    "missing-field",
                    "`" + type.name() + "` has no field `" + name + "`, which the advice is read from",
                    "declare `" + name + " : " + written));
        }
        String found = field.get().type();
        return kind.types.contains(found) || kind == Kind.WORD && enums.containsKey(found)
                ? Optional.empty()
                : Optional.of(Problem.error(
                        field.get().typeSpan().place(),
                        "wrong-field",
                        "`" + name + "` of `" + type.name() + "` cannot be a `" + found + "`",
                        "write `" + written));
    }

    /** Facts that rules ask for and nothing can state. */
    private Stream<Problem> unknownFacts() {
        return files.stream()
                .flatMap(file -> file.rules().stream())
                .map(RuleDeclaration::then)
                .flatMap(this::askedFor)
                .flatMap(asked -> text(asked).filter(path -> !facts.contains(path)).stream()
                        .map(path -> Problem.error(
                                asked.span().place(),
                                "unknown-fact",
                                "nothing in the vocabulary is `" + path + "`",
                                Nearest.help(path, facts, "write type and field, such as `" + facts.get(0) + "`"))));
    }

    private Stream<Operand> askedFor(RuleDeclaration.Insertion conclusion) {
        if (!TYPES.getOrDefault(conclusion.type(), Map.of()).containsKey(FACT)) {
            return Stream.empty();
        }
        List<FieldDeclaration> fields = types.get(conclusion.type()).fields();
        return IntStream.range(0, fields.size())
                .filter(i -> fields.get(i).name().equals(FACT))
                .mapToObj(i -> conclusion.arguments().get(i));
    }

    /** The text that is written there, itself or as a constant's; empty where it is only known when the rule fires. */
    private Optional<String> text(Operand operand) {
        if (operand instanceof Operand.Literal literal) {
            return Optional.of(String.valueOf(literal.value()));
        }
        return operand instanceof Operand.EnumValue value && value.property() != null
                ? enums.get(value.type())
                        .findValue(value.constant(), value.property())
                        .map(String::valueOf)
                : Optional.empty();
    }
}
