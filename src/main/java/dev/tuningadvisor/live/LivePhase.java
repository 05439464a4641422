package dev.tuningadvisor.live;

/** What new rules go through before they serve, in this order. */
public enum LivePhase {
    /** Waiting until the files of a save have come to rest. */
    SETTLE,
    /** Reading the files. */
    READ,
    /** Parsing them and holding them against the rule language. */
    PARSE,
    /** Looking for what the rule language allows and the advice would miss. */
    CHECK,
    /** Compiling. */
    COMPILE,
    /** Running the scenarios of the rules folder. */
    SCENARIOS
}
