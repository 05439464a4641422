package dev.tuningadvisor.session;

import dev.tuningadvisor.session.Probe.Truth;
import java.util.Collection;
import java.util.List;

/** Joins what is known of several conditions. */
final class Truths {

    /** What makes a conjunction fail for certain comes before what leaves it open. */
    private static final List<Truth> ALL =
            List.of(Truth.FALSE, Truth.UNKNOWN, Truth.UNDECIDED, Truth.NOT_REACHED, Truth.TRUE);

    /** What one more known value could still make hold comes before what is false. */
    private static final List<Truth> ANY =
            List.of(Truth.TRUE, Truth.UNDECIDED, Truth.NOT_REACHED, Truth.UNKNOWN, Truth.FALSE);

    private Truths() {}

    static Truth all(Collection<Truth> truths) {
        return ALL.stream().filter(truths::contains).findFirst().orElse(Truth.TRUE);
    }

    static Truth any(Collection<Truth> truths) {
        return ANY.stream().filter(truths::contains).findFirst().orElse(Truth.FALSE);
    }

    static Truth not(Truth truth) {
        return switch (truth) {
            case TRUE -> Truth.FALSE;
            case FALSE, UNKNOWN -> Truth.TRUE;
            default -> truth;
        };
    }
}
