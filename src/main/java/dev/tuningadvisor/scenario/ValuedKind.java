package dev.tuningadvisor.scenario;

import dev.tuningadvisor.advice.Advice;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Parts of an advice that have a name, of which a scenario may expect values. */
public enum ValuedKind {
    ARGUMENTS(
            "arguments",
            "Argument",
            List.of("approach", "direction", "strength", "consideration"),
            advice -> advice.arguments().stream()
                    .map(each -> values(
                            each.name(),
                            "approach",
                            each.approach(),
                            "direction",
                            each.direction(),
                            "strength",
                            each.strength(),
                            "consideration",
                            each.consideration()))
                    .toList()),
    REQUIREMENTS(
            "requirements",
            "Requirement",
            List.of("state", "approach", "text", "fact"),
            advice -> advice.requirements().stream()
                    .map(each -> values(
                            each.name(),
                            "state",
                            each.state(),
                            "approach",
                            each.approach(),
                            "text",
                            each.text(),
                            "fact",
                            each.fact()))
                    .toList()),
    MOTIVES(
            "motives",
            "Motive",
            List.of("approach", "text"),
            advice -> advice.motives().stream()
                    .map(each -> values(each.name(), "approach", each.approach(), "text", each.text()))
                    .toList());

    static final String NAME = "name";
    static final String TEXT = "text";
    static final String FACT = "fact";

    private final String key;
    private final String type;
    private final List<String> fields;
    private final Function<Advice, List<Map<String, String>>> all;

    ValuedKind(String key, String type, List<String> fields, Function<Advice, List<Map<String, String>>> all) {
        this.key = key;
        this.type = type;
        this.fields = fields;
        this.all = all;
    }

    private static Map<String, String> values(String name, String... fieldsAndValues) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put(NAME, name);
        for (int i = 0; i < fieldsAndValues.length; i += 2) {
            values.put(fieldsAndValues[i], fieldsAndValues[i + 1]);
        }
        return values;
    }

    /** How scenario files and the advice document call them. */
    public String key() {
        return key;
    }

    /** The type that rules conclude. */
    String type() {
        return type;
    }

    /** Of which fields values may be expected. */
    List<String> fields() {
        return fields;
    }

    /** Those of an advice, in its order: each with its name and the values of its fields. */
    List<Map<String, String>> of(Advice advice) {
        return all.apply(advice);
    }
}
