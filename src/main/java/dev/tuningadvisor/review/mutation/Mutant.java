package dev.tuningadvisor.review.mutation;

import dev.tuningadvisor.problem.Place;
import java.util.Objects;

/**
 * Rules with one small change.
 *
 * @param kind what is changed
 * @param place where, the rules folder's name included
 * @param rule name of the rule that is changed; null for a declaration
 * @param before the lines that are changed, as they stand, without their common indent
 * @param after the same lines as changed; without those that become blank
 */
public record Mutant(MutantKind kind, Place.InFile place, String rule, String before, String after) {

    public Mutant {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(place, "place");
    }
}
