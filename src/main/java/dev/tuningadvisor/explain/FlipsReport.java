package dev.tuningadvisor.explain;

import dev.tuningadvisor.advice.TraceStep;
import dev.tuningadvisor.facts.Facts;
import dev.tuningadvisor.space.Outcome;
import dev.tuningadvisor.space.ValueClass;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes flips of the moves that were found: like ones joined, the nearest first, each fired in a session. */
final class FlipsReport {

    /** Moves of the same fields that differ in one of them: classes by place of the field. */
    private record Joined(FoundFlips.Move first, List<List<ValueClass>> classes) {}

    private final Ground ground;
    private final Facts facts;
    private final FlipRequest request;
    private final FoundFlips found;

    FlipsReport(Ground ground, Facts facts, FlipRequest request, FoundFlips found) {
        this.ground = ground;
        this.facts = facts;
        this.request = request;
        this.found = found;
    }

    Flips report(Outcome now, Set<String> reachable, Flips.Searched searched) {
        List<Flips.Toward> toward = new ArrayList<>();
        for (String approach : ground.approaches()) {
            if (found.wanted().contains(approach)) {
                toward.add(toward(approach, reachable.contains(approach) || reachable.contains(null)));
            }
        }
        return new Flips(now.recommendation(), toward, searched, ground.words());
    }

    private Flips.Toward toward(String approach, boolean reachable) {
        List<Joined> answers = joined(found.of(approach, Flip.Kind.ANSWER));
        List<Joined> changes = joined(found.of(approach, Flip.Kind.CHANGE));
        Flips.ReachedBy reach = !reachable
                ? Flips.ReachedBy.NOTHING
                : answers.isEmpty() && changes.isEmpty() ? Flips.ReachedBy.NOT_FOUND : Flips.ReachedBy.FOUND;
        return new Flips.Toward(approach, reach, shown(answers), more(answers), shown(changes), more(changes));
    }

    private int more(List<Joined> all) {
        return Math.max(0, all.size() - request.shown());
    }

    private List<Flip> shown(List<Joined> all) {
        return all.stream().limit(request.shown()).map(this::flip).toList();
    }

    /** Of each set of fields the nearest moves, those that differ in one field only as one; the nearest first. */
    private static List<Joined> joined(List<FoundFlips.Move> moves) {
        Map<List<String>, List<FoundFlips.Move>> byFields = new LinkedHashMap<>();
        moves.forEach(move ->
                byFields.computeIfAbsent(move.paths(), key -> new ArrayList<>()).add(move));
        List<Joined> joined = new ArrayList<>();
        for (List<FoundFlips.Move> alike : byFields.values()) {
            joined.addAll(alike.get(0).fields().size() == 1 ? List.of(oneField(alike)) : nearest(alike));
        }
        joined.sort(Comparator.comparingInt((Joined each) -> each.first().steps())
                .thenComparingLong(each -> each.first().distance()));
        return joined;
    }

    /** The nearest move, with all classes that do the same. */
    private static Joined oneField(List<FoundFlips.Move> moves) {
        FoundFlips.Move nearest = moves.stream()
                .min(Comparator.comparingInt(FoundFlips.Move::steps))
                .orElseThrow();
        return new Joined(
                nearest,
                List.of(moves.stream().map(move -> move.targets().get(0)).toList()));
    }

    private static List<Joined> nearest(List<FoundFlips.Move> moves) {
        int least = moves.stream().mapToInt(FoundFlips.Move::steps).min().orElseThrow();
        return join(moves.stream().filter(move -> move.steps() == least).toList());
    }

    private static List<Joined> join(List<FoundFlips.Move> moves) {
        List<Joined> joined = new ArrayList<>();
        for (FoundFlips.Move move : moves) {
            joined.add(new Joined(move, move.targets().stream().map(List::of).toList()));
        }
        for (int field = moves.get(0).fields().size() - 1; field >= 0; field--) {
            joined = joinedIn(field, joined);
        }
        return joined;
    }

    private static List<Joined> joinedIn(int field, List<Joined> moves) {
        Map<List<List<ValueClass>>, Joined> byOthers = new LinkedHashMap<>();
        for (Joined move : moves) {
            List<List<ValueClass>> others = new ArrayList<>(move.classes());
            others.set(field, List.of());
            byOthers.merge(others, move, (one, other) -> {
                List<List<ValueClass>> classes = new ArrayList<>(one.classes());
                List<ValueClass> all = new ArrayList<>(one.classes().get(field));
                all.addAll(other.classes().get(field));
                classes.set(field, List.copyOf(all));
                return new Joined(one.first(), classes);
            });
        }
        return new ArrayList<>(byOthers.values());
    }

    private Flip flip(Joined joined) {
        FoundFlips.Move move = joined.first();
        TraceStep.Concluded then = ground.session()
                .fire(ground.with(facts, move.values()))
                .concluded("Recommendation")
                .get(0);
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < move.fields().size(); i++) {
            Movable field = move.fields().get(i);
            ValueClass target = move.targets().get(i);
            changes.add(new Change(
                    field.path(),
                    field.current(),
                    field.value(target),
                    Labels.of(field.field(), joined.classes().get(i)),
                    field.steps(target)));
        }
        return new Flip(then.text("approach"), then.number("step"), then.text("summary"), move.kind(), changes);
    }
}
