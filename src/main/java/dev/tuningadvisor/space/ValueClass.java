package dev.tuningadvisor.space;

import java.util.List;
import java.util.stream.Collectors;

/** Values of one field that no condition of the rules tells apart. A value is null where it is unknown. */
public sealed interface ValueClass {

    /** Whether the value, in the form {@link dev.tuningadvisor.facts.Facts} has it, is one of this class. */
    boolean contains(Object value);

    /** A value of this class, within the bounds that the vocabulary declares; null for the unknown. */
    Object representative();

    /** The class as people read it, such as {@code 10..99}, {@code >= 1000}, {@code HIGH or PEAK}, {@code unknown}. */
    String label();

    /** Nothing stated. */
    record Unknown() implements ValueClass {
        @Override
        public boolean contains(Object value) {
            return value == null;
        }

        @Override
        public Object representative() {
            return null;
        }

        @Override
        public String label() {
            return "unknown";
        }
    }

    /** Every value, and nothing stated: the rules do not read the field. */
    record Any() implements ValueClass {
        @Override
        public boolean contains(Object value) {
            return true;
        }

        @Override
        public Object representative() {
            return null;
        }

        @Override
        public String label() {
            return "any";
        }
    }

    /**
     * Whole numbers in a row.
     *
     * @param low least of them; null when there is no bound
     * @param high greatest of them; null when there is no bound
     */
    record Interval(Integer low, Integer high) implements ValueClass {
        @Override
        public boolean contains(Object value) {
            return value instanceof Integer number
                    && (low == null || number >= low)
                    && (high == null || number <= high);
        }

        /** The least number; where there is none, the greatest, and of all numbers 0. */
        @Override
        public Integer representative() {
            return low != null ? low : high != null ? high : (Integer) 0;
        }

        @Override
        public String label() {
            if (low == null) {
                return high == null ? "any number" : "<= " + high;
            }
            return high == null ? ">= " + low : low.equals(high) ? low.toString() : low + ".." + high;
        }
    }

    /**
     * Constants of an enum, or texts.
     *
     * @param values one or more; constants in declared order
     */
    record Constants(List<String> values) implements ValueClass {
        public Constants {
            values = List.copyOf(values);
        }

        @Override
        public boolean contains(Object value) {
            return value instanceof String && values.contains(value);
        }

        @Override
        public String representative() {
            return values.get(0);
        }

        @Override
        public String label() {
            return String.join(" or ", values);
        }
    }

    /**
     * All texts but those.
     *
     * @param values the texts of the other classes; empty when no rule tells texts apart
     */
    record OtherText(List<String> values) implements ValueClass {
        public OtherText {
            values = List.copyOf(values);
        }

        @Override
        public boolean contains(Object value) {
            return value instanceof String && !values.contains(value);
        }

        @Override
        public String representative() {
            String text = "something";
            while (values.contains(text)) {
                text += " else";
            }
            return text;
        }

        @Override
        public String label() {
            return values.isEmpty() ? "any text" : "another text";
        }
    }

    /**
     * Yes, no, or both.
     *
     * @param values one or both of true and false
     */
    record Flags(List<Boolean> values) implements ValueClass {
        public Flags {
            values = List.copyOf(values);
        }

        @Override
        public boolean contains(Object value) {
            return value instanceof Boolean && values.contains(value);
        }

        @Override
        public Boolean representative() {
            return values.get(0);
        }

        @Override
        public String label() {
            return values.stream().map(value -> value ? "yes" : "no").collect(Collectors.joining(" or "));
        }
    }
}
