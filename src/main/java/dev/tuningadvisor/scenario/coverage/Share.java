package dev.tuningadvisor.scenario.coverage;

/** How many of how many. */
public record Share(int covered, int all) {

    private static final double HUNDRED = 100.0;

    /** From 0 to 100; of nothing all is covered. */
    public double percent() {
        return all == 0 ? HUNDRED : HUNDRED * covered / all;
    }
}
