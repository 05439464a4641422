package dev.tuningadvisor.space;

import dev.tuningadvisor.rules.Vocabulary;
import dev.tuningadvisor.rules.parse.Constraint.Operator;
import dev.tuningadvisor.rules.parse.EnumDeclaration;
import java.math.BigDecimal;
import java.util.List;

/**
 * A condition on one vocabulary field: it compares a known value, or a property of it, with constants.
 *
 * @param field the field
 * @param declaration the enum that the field's values are constants of; null when it has no enum
 * @param property what is read of the value; null for the value itself
 * @param operator holds when the value is so to one of the constants
 * @param constants of the rules, as {@link Origin.Constant} has them
 */
record Cut(
        Vocabulary.Field field,
        EnumDeclaration declaration,
        String property,
        Operator operator,
        List<Object> constants) {

    Cut {
        constants = List.copyOf(constants);
    }

    /** Whether the condition holds for a known value of the field. */
    boolean holds(Object value) {
        Object read = property == null
                ? value
                : declaration.findValue((String) value, property).orElse(null);
        EnumDeclaration compared = property == null ? declaration : null;
        return constants.stream().anyMatch(constant -> compares(read, operator, constant, compared));
    }

    /**
     * Compares as rules do.
     *
     * @param value not a constant of an enum but its name
     * @param constant as {@link Origin.Constant} has it
     * @param declaration the enum that {@code value} names a constant of; null when it names none
     */
    static boolean compares(Object value, Operator operator, Object constant, EnumDeclaration declaration) {
        if (operator == Operator.EQUAL) {
            return isSame(value, constant);
        }
        Integer order = order(value, constant, declaration);
        return order != null
                && switch (operator) {
                    case LESS -> order < 0;
                    case AT_MOST -> order <= 0;
                    case GREATER -> order > 0;
                    default -> order >= 0;
                };
    }

    private static boolean isSame(Object value, Object constant) {
        if (value instanceof Number && constant instanceof Number) {
            return number(value).compareTo(number(constant)) == 0;
        }
        return value != null && value.equals(constant instanceof Origin.EnumConstant of ? of.name() : constant);
    }

    private static Integer order(Object value, Object constant, EnumDeclaration declaration) {
        if (value instanceof Number && constant instanceof Number) {
            return number(value).compareTo(number(constant));
        }
        if (declaration != null && constant instanceof Origin.EnumConstant other) {
            List<String> names = declaration.constantNames();
            return Integer.compare(names.indexOf(value), names.indexOf(other.name()));
        }
        return value instanceof String text && constant instanceof String other
                ? (Integer) text.compareTo(other)
                : null;
    }

    static BigDecimal number(Object value) {
        return new BigDecimal(value.toString());
    }
}
