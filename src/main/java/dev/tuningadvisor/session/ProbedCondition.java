package dev.tuningadvisor.session;

import dev.tuningadvisor.rules.parse.Constraint;
import java.util.List;

/**
 * One condition, held against one fact.
 *
 * @param constraint as it is written
 * @param text the condition with the values of constants filled in: {@code labeledExamples >= 1000}
 * @param truth whether it holds
 * @param seen the fields it reads and their values
 * @param needed what would make it hold; null when it holds, has {@code parts}, or cannot be held against anything
 * @param parts of a condition with {@code ||} or, within one, {@code &&}; empty for a plain one
 */
public record ProbedCondition(
        Constraint constraint,
        String text,
        Probe.Truth truth,
        List<Seen> seen,
        Needed needed,
        List<ProbedCondition> parts) {

    public ProbedCondition {
        seen = List.copyOf(seen);
        parts = List.copyOf(parts);
    }

    /**
     * A field and its value.
     *
     * @param field the field, or a property of it: {@code strength.weight}
     * @param value number, boolean or text; null when it is unknown
     */
    public record Seen(String field, Object value) {}
}
