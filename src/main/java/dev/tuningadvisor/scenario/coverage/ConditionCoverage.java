package dev.tuningadvisor.scenario.coverage;

import dev.tuningadvisor.rules.parse.Span;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What scenarios show of one condition.
 *
 * @param text the condition as written, white space folded
 * @param span where it stands
 * @param seen the sides that were seen
 * @param impossible the sides that no facts can show, as far as that could be proved
 * @param holes the sides that were not seen and may be possible
 */
public record ConditionCoverage(String text, Span span, Set<Side> seen, Set<Side> impossible, List<Hole> holes) {

    public ConditionCoverage {
        seen = ordered(seen);
        impossible = ordered(impossible);
        holes = List.copyOf(holes);
    }

    private static Set<Side> ordered(Set<Side> sides) {
        Set<Side> ordered = EnumSet.noneOf(Side.class);
        ordered.addAll(sides);
        return Collections.unmodifiableSet(ordered);
    }

    /** Whether every side that it can have was seen. */
    public boolean isFull() {
        return holes.isEmpty();
    }
}
