package dev.tuningadvisor.scenario.coverage;

import dev.tuningadvisor.rules.parse.Constraint;
import dev.tuningadvisor.rules.parse.Element;
import dev.tuningadvisor.rules.parse.Span;
import java.util.Set;

/**
 * One condition of a rule: a comparison or membership, or that there is a conclusion of some type, or none.
 *
 * @param element place of its element on the left side, from 0
 * @param pattern the pattern it stands in; null for the presence of a whole element
 * @param constraint the comparison or membership; null for presence
 * @param whole what stands between two commas and has the condition in it; the text of presence
 * @param text the condition as written
 * @param span place of the condition
 * @param sides what it can come to by its form
 */
record Site(
        int element,
        Element.Pattern pattern,
        Constraint constraint,
        String whole,
        String text,
        Span span,
        Set<Side> sides) {

    Site {
        sides = Set.copyOf(sides);
    }

    boolean isPresence() {
        return constraint == null;
    }
}
