package dev.tuningadvisor.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads what a scenario expects. */
final class ExpectationReader {

    private static final List<String> KEYS = List.of(
            "recommendation",
            "summary",
            "step",
            "balance",
            "applies",
            "fires",
            "silent",
            "arguments",
            "noArguments",
            "counted",
            "requirements",
            "motives",
            "questions",
            "provisos",
            "cautions",
            "nextSteps");

    private final KnownNames names;
    private final ScenarioProblems problems;
    private final ValueReader values;

    ExpectationReader(KnownNames names, ScenarioProblems problems) {
        this.names = names;
        this.problems = problems;
        this.values = new ValueReader(problems);
    }

    /**
     * The expectations by key, in the order they are written. A key that is null expects nothing.
     *
     * @param about the rule that {@code applies} speaks of
     */
    Map<String, List<Expectation>> read(JsonValue expect, Optional<String> about) {
        values.onlyKeys(expect, KEYS);
        Map<String, List<Expectation>> expectations = new LinkedHashMap<>();
        expect.members().forEach((key, value) -> {
            if (KEYS.contains(key)) {
                expectations.put(key, value.isNull() ? List.of() : expectations(key, value, about));
            }
        });
        return expectations;
    }

    private List<Expectation> expectations(String key, JsonValue value, Optional<String> about) {
        return switch (key) {
            case "recommendation" ->
                one(constant(value, "Recommendation", "approach").map(Expectation.Recommendation::new));
            case "summary" -> one(values.text(value).map(Expectation.Summary::new));
            case "step" -> one(values.number(value).map(Expectation.Step::new));
            case "balance" -> balance(value);
            case "applies" -> applies(value, about);
            case "fires" -> each(value, "rule", names.rules(), Expectation.Fires::new);
            case "silent" -> each(value, "rule", names.rules(), Expectation.Silent::new);
            case "arguments" -> arguments(value);
            case "noArguments" -> each(value, "statement", names.statements(), Expectation.HasNoArgument::new);
            case "counted" -> List.of(new Expectation.Counted(set(value, "statement", names.statements())));
            case "requirements" -> requirements(value);
            case "motives" -> motives(value);
            case "questions" ->
                List.of(new Expectation.Questions(
                        values.list(value, item -> values.name(item, "fact", names.facts()))));
            default -> List.of(remarks(key, value));
        };
    }

    private List<Expectation> balance(JsonValue value) {
        return values.entries(
                value,
                "approach",
                names.constants("Balance", "approach"),
                (approach, weight) -> values.number(weight).map(number -> new Expectation.Weight(approach, number)));
    }

    private List<Expectation> applies(JsonValue value, Optional<String> about) {
        if (about.isEmpty()) {
            String help = "name the rule as `about` of the scenario, or write `fires` or `silent`";
            problems.add(value, "applies-without-rule", "`applies` speaks of no rule", help);
            return List.of();
        }
        return one(values.flag(value)
                .map(applies -> applies ? new Expectation.Fires(about.get()) : new Expectation.Silent(about.get())));
    }

    /** A list of names, or an object: by name a strength, or several values. */
    private List<Expectation> arguments(JsonValue value) {
        return value.isObject()
                ? values.entries(
                        value,
                        "statement",
                        names.statements(),
                        (name, member) -> valued(ValuedKind.ARGUMENTS, name, member, "strength"))
                : each(value, "statement", names.statements(), Expectation.HasArgument::new);
    }

    /** A list of all names, in order, or an object: by name a state, or several values. */
    private List<Expectation> requirements(JsonValue value) {
        List<String> known = names.constants("Requirement", "name");
        if (value.isArray()) {
            return List.of(
                    new Expectation.Requirements(values.list(value, item -> values.name(item, "requirement", known))));
        }
        return values.entries(
                value,
                "requirement",
                known,
                (name, member) -> member.isObject()
                        ? valued(ValuedKind.REQUIREMENTS, name, member, "state")
                        : constant(member, "Requirement", "state")
                                .map(state -> new Expectation.RequirementState(name, state)));
    }

    /** All names: as a list, or as an object with values of each. */
    private List<Expectation> motives(JsonValue value) {
        List<String> known = names.constants("Motive", "name");
        if (!value.isObject()) {
            return List.of(new Expectation.Motives(set(value, "motive", known)));
        }
        List<Expectation> motives = new ArrayList<>();
        motives.add(new Expectation.Motives(value.members().keySet()));
        motives.addAll(values.entries(
                value, "motive", known, (name, member) -> valued(ValuedKind.MOTIVES, name, member, "approach")));
        return motives;
    }

    /** Values by field; a text alone is that of {@code main}. */
    private Optional<Expectation> valued(ValuedKind kind, String name, JsonValue value, String main) {
        Map<String, String> expected = new LinkedHashMap<>();
        if (value.isObject()) {
            values.onlyKeys(value, kind.fields());
            value.members().forEach((field, member) -> {
                if (kind.fields().contains(field)) {
                    field(kind, field, member).ifPresent(read -> expected.put(field, read));
                }
            });
        } else {
            field(kind, main, value).ifPresent(read -> expected.put(main, read));
        }
        return Optional.of(new Expectation.Valued(kind, name, expected));
    }

    private Optional<String> field(ValuedKind kind, String field, JsonValue value) {
        return switch (field) {
            case ValuedKind.TEXT -> values.text(value);
            case ValuedKind.FACT -> values.name(value, ValuedKind.FACT, names.facts());
            default -> constant(value, kind.type(), field);
        };
    }

    private Expectation remarks(String key, JsonValue value) {
        RemarkKind kind = List.of(RemarkKind.values()).stream()
                .filter(candidate -> candidate.key().equals(key))
                .findFirst()
                .orElseThrow();
        return new Expectation.Remarks(kind, values.list(value, values::text));
    }

    private Optional<String> constant(JsonValue value, String type, String field) {
        return values.name(value, field, names.constants(type, field));
    }

    private List<Expectation> each(
            JsonValue value, String what, Collection<String> known, Function<String, Expectation> expectation) {
        return values.list(value, item -> values.name(item, what, known).map(expectation));
    }

    private Set<String> set(JsonValue value, String what, Collection<String> known) {
        return new HashSet<>(values.list(value, item -> values.name(item, what, known)));
    }

    private static List<Expectation> one(Optional<? extends Expectation> expectation) {
        List<Expectation> one = new ArrayList<>();
        expectation.ifPresent(one::add);
        return one;
    }
}
