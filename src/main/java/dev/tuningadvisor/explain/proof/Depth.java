package dev.tuningadvisor.explain.proof;

/** How much of a proof is shown. */
public enum Depth {
    /** Recommendation, deciding arguments, facts. */
    SHORT,
    /** Every step with its conditions. */
    FULL,
    /** Every firing, with the text of its rule. */
    ENGINE
}
