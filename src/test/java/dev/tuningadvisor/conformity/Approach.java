package dev.tuningadvisor.conformity;

/** One of the two ways the article compares. */
public enum Approach {
    FINE_TUNING,
    IN_CONTEXT_LEARNING;

    Approach other() {
        return this == FINE_TUNING ? IN_CONTEXT_LEARNING : FINE_TUNING;
    }
}
