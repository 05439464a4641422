package dev.tuningadvisor.review.mutation;

import java.util.List;

/**
 * What became of the mutants of a rules folder.
 *
 * @param results in the order of the rules files
 * @param rules how many rules there are
 * @param scenarios how many scenarios they were tried with
 * @param mutants how many mutants there are; more than results where only some were tried
 */
public record MutationReport(List<MutantResult> results, int rules, int scenarios, int mutants) {

    public MutationReport {
        results = List.copyOf(results);
    }

    /** How many came to a verdict of that kind. */
    public int count(Class<? extends Verdict> verdict) {
        return (int) results.stream()
                .filter(result -> verdict.isInstance(result.verdict()))
                .count();
    }

    /** The mutants that nothing noticed, in order. */
    public List<MutantResult> survivors() {
        return results.stream()
                .filter(result -> result.verdict() instanceof Verdict.Survived)
                .toList();
    }

    /** Share of the mutants that check or a scenario noticed, equivalent ones aside: 0 to 1, and 1 where there are none. */
    public double score() {
        int noticed = count(Verdict.Refused.class) + count(Verdict.Caught.class);
        int all = noticed + count(Verdict.Survived.class);
        return all == 0 ? 1 : (double) noticed / all;
    }
}
