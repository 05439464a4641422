package dev.tuningadvisor.conformity;

/** A reason to fine-tune; having data is none. */
public enum Motive {
    ACCURACY,
    CONSISTENCY,
    JARGON
}
