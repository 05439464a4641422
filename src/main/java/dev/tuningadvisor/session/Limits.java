package dev.tuningadvisor.session;

import java.time.Duration;
import java.util.Objects;

/**
 * Where a decision is given up.
 *
 * @param firings most firings of rules in one decision, at least 1
 * @param time most wall-clock time for one decision, looked at before each firing
 */
public record Limits(int firings, Duration time) {

    /** 10,000 firings and 10 seconds: some hundred times what a large rule base needs. */
    public static final Limits DEFAULT = new Limits(10_000, Duration.ofSeconds(10));

    public Limits {
        Objects.requireNonNull(time, "time");
        if (firings < 1 || time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException("limits must be positive: " + firings + " firings, " + time);
        }
    }
}
