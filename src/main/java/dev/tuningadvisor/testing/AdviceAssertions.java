package dev.tuningadvisor.testing;

import dev.tuningadvisor.advice.Advice;

/** Where assertions on advice begin; to be imported statically. */
public final class AdviceAssertions {

    private AdviceAssertions() {}

    /** Assertions on that advice. */
    public static AdviceAssert assertThat(Advice advice) {
        return new AdviceAssert(advice);
    }
}
