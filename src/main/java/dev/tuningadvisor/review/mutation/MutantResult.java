package dev.tuningadvisor.review.mutation;

import java.util.Objects;

/** A mutant and what became of it. */
public record MutantResult(Mutant mutant, Verdict verdict) {

    public MutantResult {
        Objects.requireNonNull(mutant, "mutant");
        Objects.requireNonNull(verdict, "verdict");
    }
}
