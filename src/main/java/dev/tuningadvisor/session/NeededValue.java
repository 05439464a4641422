package dev.tuningadvisor.session;

import dev.tuningadvisor.rules.Vocabulary;
import dev.tuningadvisor.rules.parse.Constraint;
import dev.tuningadvisor.rules.parse.Constraint.Operator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Finds the value that makes a condition hold and is nearest to the one seen. */
final class NeededValue {

    private NeededValue() {}

    /**
     * What the condition needs.
     *
     * @param field name of what stands on its left
     * @param value value of that; null when unknown
     * @param rights values of what stands on its right
     * @param stated the vocabulary's field on the left; null when it is none
     */
    static Needed of(Constraint constraint, String field, Object value, List<Object> rights, Vocabulary.Field stated) {
        Operator operator =
                constraint instanceof Constraint.Comparison comparison ? comparison.operator() : Operator.EQUAL;
        String symbol = constraint instanceof Constraint.Membership ? "in" : operator.symbol();
        Object nearest = rights.stream()
                .map(right -> least(operator, right))
                .filter(Objects::nonNull)
                .filter(each -> allows(stated, each))
                .min(distance(value, stated))
                .orElse(null);
        return new Needed(field, symbol, rights, nearest, margin(value, nearest));
    }

    /** The value next to {@code right} that is so to it; whole where {@code right} may be met by whole numbers. */
    private static Object least(Operator operator, Object right) {
        if (operator == Operator.EQUAL || right == null) {
            return right;
        }
        BigDecimal bound = Comparisons.number(right);
        BigDecimal whole =
                switch (operator) {
                    case LESS -> bound.setScale(0, RoundingMode.CEILING).subtract(BigDecimal.ONE);
                    case AT_MOST -> bound.setScale(0, RoundingMode.FLOOR);
                    case GREATER -> bound.setScale(0, RoundingMode.FLOOR).add(BigDecimal.ONE);
                    default -> bound.setScale(0, RoundingMode.CEILING);
                };
        return narrow(whole);
    }

    /** A whole number as an {@code Integer} where it fits. */
    static Object narrow(BigDecimal whole) {
        return whole.toBigInteger().bitLength() < Integer.SIZE ? (Object) whole.intValueExact() : whole;
    }

    private static boolean allows(Vocabulary.Field stated, Object value) {
        return stated == null
                || !(value instanceof Number number)
                || (stated.min() == null || number.longValue() >= stated.min())
                        && (stated.max() == null || number.longValue() <= stated.max());
    }

    private static Comparator<Object> distance(Object value, Vocabulary.Field stated) {
        return Comparator.comparing(each -> {
            BigDecimal margin = margin(value, each);
            if (margin != null) {
                return margin.abs();
            }
            int from = stated == null || value == null ? -1 : stated.values().indexOf(value);
            int to = stated == null ? -1 : stated.values().indexOf(each);
            return from < 0 || to < 0 ? BigDecimal.ZERO : BigDecimal.valueOf(Math.abs(to - from));
        });
    }

    private static BigDecimal margin(Object value, Object nearest) {
        return value instanceof Number && nearest instanceof Number
                ? Comparisons.number(nearest).subtract(Comparisons.number(value))
                : null;
    }
}
