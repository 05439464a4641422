package dev.tuningadvisor.conformity;

/** What a project is advised to do. */
public enum Recommendation {
    FINE_TUNING,
    IN_CONTEXT_LEARNING,
    COMBINED,
    MORE_INFORMATION_NEEDED;

    boolean tunes() {
        return this == FINE_TUNING || this == COMBINED;
    }

    boolean usesContext() {
        return this == IN_CONTEXT_LEARNING || this == COMBINED;
    }
}
