package dev.tuningadvisor.session;

import java.util.List;

/**
 * One fact, held against one pattern.
 *
 * @param step step that concluded it; 0 when the project states it
 * @param conditions the pattern's conditions, in the order they are written; what only binds is left out
 */
public record ProbedFact(int step, List<ProbedCondition> conditions) {

    public ProbedFact {
        conditions = List.copyOf(conditions);
    }

    /** Whether all conditions hold. */
    public Probe.Truth truth() {
        return Truths.all(conditions.stream().map(ProbedCondition::truth).toList());
    }

    /** How many conditions do not hold. */
    public int missed() {
        return (int) conditions.stream()
                .filter(condition -> condition.truth() != Probe.Truth.TRUE)
                .count();
    }

    /** Place of the first condition that does not hold, from 0; their number when all hold. */
    int firstMissed() {
        int place = 0;
        while (place < conditions.size() && conditions.get(place).truth() == Probe.Truth.TRUE) {
            place++;
        }
        return place;
    }
}
