package dev.tuningadvisor.advice;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One firing of a rule.
 *
 * @param step number of the firing, from 1
 * @param rule name of the rule
 * @param file rules file, relative to the rules folder
 * @param line line of the rule, from 1
 * @param statements ids of the statements it cites
 * @param matched what its left side matched, in the order it is written
 * @param concluded what it inserted
 */
public record TraceStep(
        int step,
        String rule,
        String file,
        int line,
        List<String> statements,
        List<Matched> matched,
        List<Concluded> concluded) {

    public TraceStep {
        statements = List.copyOf(statements);
        matched = List.copyOf(matched);
        concluded = List.copyOf(concluded);
    }

    /** What one element of a left side matched. */
    public sealed interface Matched {}

    /**
     * A pattern on a type of the vocabulary.
     *
     * @param fact JSON key of the type, such as {@code data}
     * @param conditions the pattern's conditions, in order, with the values seen
     */
    public record Stated(String fact, List<Condition> conditions) implements Matched {
        public Stated {
            conditions = List.copyOf(conditions);
        }
    }

    /**
     * A pattern on what an earlier step concluded.
     *
     * @param from step that concluded it
     * @param type type of the conclusion
     * @param conditions the pattern's conditions, in order, with the values seen
     */
    public record Derived(int from, String type, List<Condition> conditions) implements Matched {
        public Derived {
            conditions = List.copyOf(conditions);
        }
    }

    /**
     * A value computed over many conclusions.
     *
     * @param text the accumulation as written
     * @param from steps that concluded what was accumulated, in order
     * @param results computed values by binding (lists left out), in order
     */
    public record Accumulated(String text, List<Integer> from, Map<String, Object> results) implements Matched {
        public Accumulated {
            from = List.copyOf(from);
            results = Collections.unmodifiableMap(new LinkedHashMap<>(results));
        }
    }

    /**
     * A {@code not} or {@code exists}, which says whether there is such a fact but not which.
     *
     * @param present true for {@code exists}, false for {@code not}
     * @param text the element as written
     */
    public record Presence(boolean present, String text) implements Matched {}

    /**
     * One condition and the value it saw. A condition that reads several fields has one entry for each.
     *
     * @param text the condition as written, with the values of constants filled in; for a value only
     *     bound, the binding
     * @param field the field read
     * @param value its value: number, boolean, text; null when unknown
     */
    public record Condition(String text, String field, Object value) {}

    /**
     * What a firing inserted.
     *
     * @param type type of the conclusion
     * @param fields its fields in declared order; enum constants as text, a conclusion inside a conclusion as its text
     */
    public record Concluded(String type, Map<String, Object> fields) {
        public Concluded {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }

        /** The field's value as text; empty when it is unknown. */
        public String text(String field) {
            Object value = fields.get(field);
            return value == null ? "" : value.toString();
        }

        /** The field's number; 0 when it has none. */
        public int number(String field) {
            return fields.get(field) instanceof Number number ? number.intValue() : 0;
        }
    }
}
