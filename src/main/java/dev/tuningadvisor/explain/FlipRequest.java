package dev.tuningadvisor.explain;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Which flips are wanted. Immutable; begin with {@link #ANY}.
 *
 * @param to the approach wanted, as constant or as people call it; null for every other
 * @param keep paths of stated facts that cannot change
 * @param atMost how many facts may change at once, 1 or more
 * @param budget most wall-clock time
 * @param shown how many flips are told for each approach and kind, 1 or more
 */
public record FlipRequest(String to, Set<String> keep, int atMost, Duration budget, int shown) {

    /** To every other approach, of up to three facts, within 20 seconds, the nearest five of each. */
    public static final FlipRequest ANY = new FlipRequest(null, Set.of(), 3, Duration.ofSeconds(20), 5);

    public FlipRequest {
        keep = Set.copyOf(keep);
        if (atMost < 1 || shown < 1 || budget.isNegative() || budget.isZero()) {
            throw new IllegalArgumentException("a search needs one change, one flip to show and some time at least");
        }
    }

    public FlipRequest withTo(String approach) {
        return new FlipRequest(approach, keep, atMost, budget, shown);
    }

    /** Keeps those facts beside the ones kept already. */
    public FlipRequest keeping(Set<String> facts) {
        Set<String> all = new LinkedHashSet<>(keep);
        all.addAll(facts);
        return new FlipRequest(to, all, atMost, budget, shown);
    }

    public FlipRequest withAtMost(int changes) {
        return new FlipRequest(to, keep, changes, budget, shown);
    }

    public FlipRequest withBudget(Duration time) {
        return new FlipRequest(to, keep, atMost, time, shown);
    }

    public FlipRequest withShown(int flips) {
        return new FlipRequest(to, keep, atMost, budget, flips);
    }
}
