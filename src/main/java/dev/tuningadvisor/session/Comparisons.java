package dev.tuningadvisor.session;

import dev.tuningadvisor.rules.parse.Constraint.Operator;
import java.math.BigDecimal;
import java.util.Objects;

/** Compares values as the engine does: what is unknown equals the unknown, and is neither above nor below anything. */
public final class Comparisons {

    private Comparisons() {}

    /** Whether {@code left} is so to {@code right}; both number, boolean, text, name of a constant, or null. */
    public static boolean hold(Object left, Operator operator, Object right) {
        if (left instanceof Number && right instanceof Number) {
            int order = number(left).compareTo(number(right));
            return switch (operator) {
                case EQUAL -> order == 0;
                case LESS -> order < 0;
                case AT_MOST -> order <= 0;
                case GREATER -> order > 0;
                case AT_LEAST -> order >= 0;
            };
        }
        return operator == Operator.EQUAL && Objects.equals(left, right);
    }

    static BigDecimal number(Object value) {
        return new BigDecimal(value.toString());
    }
}
