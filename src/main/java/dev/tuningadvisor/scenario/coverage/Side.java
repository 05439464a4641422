package dev.tuningadvisor.scenario.coverage;

import java.util.Locale;

/** What a condition can come to. */
public enum Side {
    /** It holds. */
    TRUE,
    /** It does not hold, on a known value. */
    FALSE,
    /** It does not hold, because the value is unknown. */
    UNKNOWN;

    /** The side as people read it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
