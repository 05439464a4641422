package dev.tuningadvisor.explain;

import java.util.List;

/**
 * One fact that is stated otherwise.
 *
 * @param fact path of the fact, such as {@code data.labeledExamples}
 * @param from value before; null when it was unknown
 * @param to value after, the nearest one that does; null when it is taken back
 * @param values all values that do the same, as people read them, such as {@code >= 100} or {@code LOW or MEDIUM}
 * @param steps how many borders between classes of values lie between: 0 within one class, 1 for what was unknown
 */
public record Change(String fact, Object from, Object to, String values, int steps) {

    /** Whether it answers an open question rather than changes what is stated. */
    public boolean isAnswer() {
        return from == null;
    }

    static Change of(String fact, Object from, Object to) {
        return new Change(fact, from, to, String.valueOf(to), 0);
    }

    static List<String> facts(List<Change> changes) {
        return changes.stream().map(Change::fact).toList();
    }
}
