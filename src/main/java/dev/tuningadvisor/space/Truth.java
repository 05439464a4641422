package dev.tuningadvisor.space;

/** Whether something holds when not every value is known to us. */
enum Truth {
    NO,
    MAYBE,
    YES;

    Truth and(Truth other) {
        return compareTo(other) <= 0 ? this : other;
    }

    Truth or(Truth other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
