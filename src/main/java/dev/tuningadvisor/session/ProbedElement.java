package dev.tuningadvisor.session;

import dev.tuningadvisor.rules.parse.Element;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One element of a left side in one decision. It is judged together with the elements before it where those hold, else
 * with what came nearest to them.
 *
 * @param element as it is written
 * @param truth whether it holds; for {@code not} whether there is none
 * @param patterns the patterns that it is made of, in order; for a pattern itself
 * @param computed what an accumulation computed, by binding (lists left out); empty for other elements
 * @param results conditions on what an accumulation computed; empty for other elements
 */
public record ProbedElement(
        Element element,
        Probe.Truth truth,
        List<ProbedPattern> patterns,
        Map<String, Object> computed,
        List<ProbedCondition> results) {

    public ProbedElement {
        patterns = List.copyOf(patterns);
        computed = Collections.unmodifiableMap(new LinkedHashMap<>(computed));
        results = List.copyOf(results);
    }

    /** Whether it demands that something be absent. */
    public boolean isNot() {
        return element instanceof Element.Not;
    }
}
