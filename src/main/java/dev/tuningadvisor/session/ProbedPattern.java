package dev.tuningadvisor.session;

import dev.tuningadvisor.rules.parse.Element;
import java.util.List;

/**
 * One pattern in one decision.
 *
 * @param pattern as it is written
 * @param key JSON key of the vocabulary type it is on; null when it is on a conclusion
 * @param facts the facts or conclusions of its type, those that come nearest first
 * @param conditions its conditions as the nearest of the facts meets them; each {@code NOT_REACHED} when there is none
 */
public record ProbedPattern(
        Element.Pattern pattern, String key, List<ProbedFact> facts, List<ProbedCondition> conditions) {

    public ProbedPattern {
        facts = List.copyOf(facts);
        conditions = List.copyOf(conditions);
    }

    /** Whether it is on what a project states. */
    public boolean isStated() {
        return key != null;
    }

    /** Whether one of the facts meets it. */
    public Probe.Truth truth() {
        return facts.isEmpty() ? Probe.Truth.FALSE : facts.get(0).truth();
    }
}
