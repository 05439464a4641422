package dev.tuningadvisor.scenario;

import dev.tuningadvisor.rules.parse.Constraint;
import dev.tuningadvisor.session.Needed;
import dev.tuningadvisor.session.ProbedCondition;
import java.util.List;
import java.util.stream.Collectors;

/** Says what values conditions needed that did not hold. */
final class NeededWords {

    private NeededWords() {}

    /** What must come after the values seen, such as {@code ; needed windy false}; empty where nothing can be told. */
    static String of(List<ProbedCondition> conditions) {
        String needed = conditions.stream()
                .map(NeededWords::of)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" and "));
        return needed.isEmpty() ? "" : "; needed " + needed;
    }

    private static String of(ProbedCondition condition) {
        if (!condition.truth().fails()) {
            return "";
        }
        if (condition.needed() != null) {
            return of(condition.needed());
        }
        boolean all = condition.constraint() instanceof Constraint.AllOf;
        return condition.parts().stream()
                .map(NeededWords::of)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(all ? " and " : " or "));
    }

    private static String of(Needed needed) {
        String values = needed.values().stream()
                .map(value -> value == null ? "unknown" : String.valueOf(value))
                .collect(Collectors.joining(", "));
        return switch (needed.operator()) {
            case "==" -> needed.field() + " " + values;
            case "in" -> needed.field() + " one of " + values;
            default -> needed.field() + " " + needed.operator() + " " + values;
        };
    }
}
