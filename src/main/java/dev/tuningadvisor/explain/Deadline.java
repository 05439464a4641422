package dev.tuningadvisor.explain;

import java.time.Duration;

/** A moment after which a search stops. */
final class Deadline {

    private final long nanos;
    private boolean past;

    Deadline(Duration budget) {
        this.nanos = System.nanoTime() + budget.toNanos();
    }

    /** Once past, always past. */
    boolean isPast() {
        past |= System.nanoTime() - nanos > 0;
        return past;
    }
}
