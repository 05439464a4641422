package dev.tuningadvisor.explain;

import java.util.List;

/** Counts combinations of values; what does not fit a long is {@link Long#MAX_VALUE}. */
final class Combinations {

    private Combinations() {}

    /** Ways to choose that many of some fields and one of the values of each. */
    static long of(int chosen, List<Integer> values) {
        return ways(chosen, values)[chosen];
    }

    /** The same for 1 field, 2, and so on to {@code most} together. */
    static long upTo(int most, List<Integer> values) {
        long[] ways = ways(most, values);
        long sum = 0;
        for (int i = 1; i <= most; i++) {
            sum = plus(sum, ways[i]);
        }
        return sum;
    }

    private static long[] ways(int most, List<Integer> values) {
        long[] ways = new long[most + 1];
        ways[0] = 1;
        for (int each : values) {
            for (int i = most; i > 0; i--) {
                ways[i] = plus(ways[i], times(ways[i - 1], each));
            }
        }
        return ways;
    }

    private static long plus(long left, long right) {
        return left > Long.MAX_VALUE - right ? Long.MAX_VALUE : left + right;
    }

    private static long times(long left, long right) {
        return right != 0 && left > Long.MAX_VALUE / right ? Long.MAX_VALUE : left * right;
    }
}
