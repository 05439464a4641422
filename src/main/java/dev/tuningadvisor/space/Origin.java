package dev.tuningadvisor.space;

import dev.tuningadvisor.rules.Vocabulary;
import java.util.Set;

/** Where a value that a rule reads can come from. */
sealed interface Origin {

    /**
     * The rules themselves.
     *
     * @param value {@code Integer}, {@code BigDecimal}, {@code Boolean}, {@code String}, an {@link EnumConstant} or null
     */
    record Constant(Object value) implements Origin {}

    /**
     * What a project states.
     *
     * @param property a property of the stated enum constant; null for the value itself
     */
    record Stated(Vocabulary.Field field, String property) implements Origin {}

    /**
     * A fact or conclusion as a whole.
     *
     * @param rule name of the rule that concluded it; null when it may be any
     */
    record Reference(String type, String rule) implements Origin {}

    /** Computed from constants, from what is counted, and from these stated values. */
    record Computed(Set<Vocabulary.Field> from) implements Origin {
        public Computed {
            from = Set.copyOf(from);
        }
    }

    /** A constant of an enum of the rules. */
    record EnumConstant(String type, String name) {}
}
