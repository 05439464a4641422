package dev.tuningadvisor.facts;

import dev.tuningadvisor.rules.Vocabulary.Field;

/** The bounds of an integer: those its field declares, within those of the Java type that facts have. */
final class IntegerBounds {

    private IntegerBounds() {}

    static long min(Field field) {
        return field.min() == null ? Integer.MIN_VALUE : Math.max(field.min(), Integer.MIN_VALUE);
    }

    static long max(Field field) {
        return field.max() == null ? Integer.MAX_VALUE : Math.min(field.max(), Integer.MAX_VALUE);
    }

    /** What to write instead of a number outside them. */
    static String help(Field field) {
        return field.min() != null && field.max() == null
                ? "write a whole number of " + min(field) + " or more"
                : "write a whole number from " + min(field) + " to " + max(field);
    }
}
