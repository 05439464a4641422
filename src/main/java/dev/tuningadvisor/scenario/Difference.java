package dev.tuningadvisor.scenario;

import java.util.List;

/**
 * One expectation that an advice does not meet.
 *
 * @param what key of the expectation, such as {@code recommendation} or {@code fires}
 * @param expected what was expected, in words
 * @param actual what was found instead, in words
 * @param seen of a rule that fired or stayed silent against expectation: its conditions and the values they saw, one a
 *     line; empty for everything else
 */
public record Difference(String what, String expected, String actual, List<String> seen) {

    public Difference {
        seen = List.copyOf(seen);
    }

    /** Without conditions to show. */
    public Difference(String what, String expected, String actual) {
        this(what, expected, actual, List.of());
    }
}
