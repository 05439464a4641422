package dev.tuningadvisor.conformity;

/** The subject an argument is about; a side counts once in each. */
public enum Consideration {
    DATA,
    SPECIFICITY,
    FLEXIBILITY,
    RESOURCES,
    SPEED,
    COST,
    PRECISION
}
