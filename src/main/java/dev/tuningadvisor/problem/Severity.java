package dev.tuningadvisor.problem;

/** How much a problem weighs: only an error stops. */
public enum Severity {
    ERROR,
    WARNING,
    NOTE
}
