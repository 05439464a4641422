package dev.tuningadvisor.explain;

import java.util.List;

/**
 * A smallest change of facts that changes the recommendation. A session was fired with it.
 *
 * @param recommendation what is recommended then
 * @param step step of the decision that leads to it then
 * @param summary one sentence of that advice
 * @param kind whether only open questions are answered
 * @param changes of the facts, in the order of the vocabulary; leaving one out no longer leads there
 */
public record Flip(String recommendation, int step, String summary, Kind kind, List<Change> changes) {

    /** What it takes. */
    public enum Kind {
        /** Only open questions are answered: it may turn out so. */
        ANSWER,
        /** Something that is stated is changed: it would have to be made so. */
        CHANGE
    }

    public Flip {
        changes = List.copyOf(changes);
    }

    /** How far it is: borders between classes of values that are crossed, summed up. */
    public int steps() {
        return changes.stream().mapToInt(Change::steps).sum();
    }
}
