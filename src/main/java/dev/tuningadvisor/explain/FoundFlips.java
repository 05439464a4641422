package dev.tuningadvisor.explain;

import dev.tuningadvisor.space.ValueClass;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The moves that a search has found, and what it still wants: for each approach and kind only those of least size. */
final class FoundFlips {

    /** Fields and the class that each moves to. */
    record Move(List<Movable> fields, List<ValueClass> targets) {

        Map<String, Object> values() {
            Map<String, Object> values = new LinkedHashMap<>();
            for (int i = 0; i < fields.size(); i++) {
                values.put(fields.get(i).path(), fields.get(i).value(targets.get(i)));
            }
            return values;
        }

        Flip.Kind kind() {
            return fields.stream().allMatch(Movable::isOpen) ? Flip.Kind.ANSWER : Flip.Kind.CHANGE;
        }

        int steps() {
            int steps = 0;
            for (int i = 0; i < fields.size(); i++) {
                steps += fields.get(i).steps(targets.get(i));
            }
            return steps;
        }

        long distance() {
            long distance = 0;
            for (int i = 0; i < fields.size(); i++) {
                distance += fields.get(i).distance(targets.get(i));
            }
            return distance;
        }

        List<String> paths() {
            return fields.stream().map(Movable::path).toList();
        }
    }

    private record Goal(String approach, Flip.Kind kind) {}

    private final Set<String> wanted;
    private final Map<Goal, List<Move>> moves = new LinkedHashMap<>();
    private final Set<Goal> closed = new HashSet<>();

    FoundFlips(Set<String> wanted) {
        this.wanted = wanted;
    }

    /** Whether a move to that approach is wanted where a stated fact changes, or where that is still open. */
    boolean isWanted(String approach, boolean statedChanges) {
        return wanted.contains(approach)
                && (!closed.contains(new Goal(approach, Flip.Kind.CHANGE))
                        || !statedChanges && !closed.contains(new Goal(approach, Flip.Kind.ANSWER)));
    }

    void add(String approach, Move move) {
        Goal goal = new Goal(approach, move.kind());
        if (!closed.contains(goal)) {
            moves.computeIfAbsent(goal, key -> new ArrayList<>()).add(move);
        }
    }

    /** All moves of one size are found: what has one wants no larger. */
    void closeSize() {
        closed.addAll(moves.keySet());
    }

    Set<String> wanted() {
        return wanted;
    }

    List<Move> of(String approach, Flip.Kind kind) {
        return moves.getOrDefault(new Goal(approach, kind), List.of());
    }
}
