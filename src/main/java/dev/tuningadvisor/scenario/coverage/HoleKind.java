package dev.tuningadvisor.scenario.coverage;

/** Why a condition was not seen on a side. */
public enum HoleKind {
    /** What stands before it never held. */
    NEVER_TRIED,
    /** The fact that it reads was never stated. */
    NEVER_STATED,
    /** The fact that it reads was always stated. */
    ALWAYS_STATED,
    /** No value was on that side of it. */
    NEVER_AT_THIS_SIDE
}
