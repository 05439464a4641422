package dev.tuningadvisor.explain;

/**
 * How much is done to find out how firm a recommendation is; counted, so that the same facts get the same answer.
 *
 * @param cases groups of answers to look ahead from at most, 1 or more
 * @param pairs whether pairs of answers are tried where the cases do not suffice
 * @param random random sets of answers tried where they do not, 0 or more
 */
public record Effort(int cases, boolean pairs, int random) {

    /** For what is shown beside each advice: some milliseconds. */
    public static final Effort QUICK = new Effort(20, false, 0);

    /** For who asks: a second at most. */
    public static final Effort THOROUGH = new Effort(4_000, true, 2_000);
}
