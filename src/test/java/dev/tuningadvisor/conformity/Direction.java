package dev.tuningadvisor.conformity;

/** Whether an argument speaks for or against its approach. */
public enum Direction {
    FOR,
    AGAINST
}
