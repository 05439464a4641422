package dev.tuningadvisor.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tuningadvisor.explain.Benches.Bench;
import dev.tuningadvisor.facts.Facts;
import dev.tuningadvisor.space.FieldClasses;
import dev.tuningadvisor.space.ValueClass;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** Flips are minimal, all of them are found, and each is real. */
class FlipsPropertiesTest {

    private static final int AT_MOST = 3;

    private record Goal(String approach, Flip.Kind kind) {}

    @Property(tries = 4, shrinking = ShrinkingMode.OFF)
    void randomRules_flipsAreThoseOfBruteForce(@ForAll long seed) {
        Bench bench = Benches.random(seed % 100_000);

        for (int i = 0; i < 6; i++) {
            assertFlipsAreThoseOfBruteForce(bench, bench.facts(new Random(seed + i), 20 * i), AT_MOST);
        }
    }

    @Property(tries = 12, shrinking = ShrinkingMode.OFF)
    void rulesOnAnotherSubject_flipsAreThoseOfBruteForce(@ForAll Random random) {
        assertFlipsAreThoseOfBruteForce(Benches.FOREIGN, Benches.FOREIGN.facts(random, random.nextInt(101)), 2);
    }

    @Property(tries = 8, shrinking = ShrinkingMode.OFF)
    void projectRules_flipsAreThoseOfBruteForce(@ForAll Random random) {
        assertFlipsAreThoseOfBruteForce(Benches.PROJECT, Benches.PROJECT.facts(random, random.nextInt(101)), 2);
    }

    private static void assertFlipsAreThoseOfBruteForce(Bench bench, Facts facts, int atMost) {
        Flips flips = bench.explainer()
                .flips(
                        facts,
                        FlipRequest.ANY.withAtMost(atMost).withShown(10_000).withBudget(Duration.ofHours(1)));

        Map<Goal, Set<Map<String, Object>>> expected = new BruteForce(bench, facts).minimal(atMost);
        Map<Goal, Set<Map<String, Object>>> found = new HashMap<>();
        for (Flips.Toward toward : flips.toward()) {
            collect(toward.recommendation(), Flip.Kind.ANSWER, toward.answers(), found);
            collect(toward.recommendation(), Flip.Kind.CHANGE, toward.changes(), found);
        }
        // Moves that differ in one field only are told as one flip: the values of each are compared by facts changed.
        assertThat(paths(found)).as("%s", facts).isEqualTo(paths(expected));
        found.forEach(
                (goal, moves) -> assertThat(expected.get(goal)).as("%s", facts).containsAll(moves));
        assertThat(flips.searched().inTime()).isTrue();
    }

    private static void collect(
            String approach, Flip.Kind kind, List<Flip> flips, Map<Goal, Set<Map<String, Object>>> found) {
        for (Flip flip : flips) {
            assertThat(flip.recommendation()).isEqualTo(approach);
            assertThat(flip.kind()).isEqualTo(kind);
            Map<String, Object> changes = new LinkedHashMap<>();
            flip.changes().forEach(change -> changes.put(change.fact(), change.to()));
            found.computeIfAbsent(new Goal(approach, kind), key -> new HashSet<>())
                    .add(changes);
        }
    }

    private static Map<Goal, Set<Set<String>>> paths(Map<Goal, Set<Map<String, Object>>> moves) {
        Map<Goal, Set<Set<String>>> paths = new HashMap<>();
        moves.forEach(
                (goal, all) -> paths.put(goal, all.stream().map(Map::keySet).collect(Collectors.toSet())));
        return paths;
    }

    /** Every change of so many facts, one after the other. */
    private static final class BruteForce {

        private final Bench bench;
        private final Facts facts;
        private final String now;
        private final Map<Map<String, Object>, String> decided = new LinkedHashMap<>();

        BruteForce(Bench bench, Facts facts) {
            this.bench = bench;
            this.facts = facts;
            this.now = bench.recommendation(facts);
        }

        Map<Goal, Set<Map<String, Object>>> minimal(int atMost) {
            change(new ArrayList<>(bench.ground().space().fields()), new LinkedHashMap<>(), atMost);
            Map<Goal, Integer> least = new HashMap<>();
            Map<Goal, Set<Map<String, Object>>> minimal = new HashMap<>();
            decided.forEach((changes, approach) -> {
                if (!approach.equals(now) && isIrreducible(changes, approach)) {
                    least.merge(goal(changes, approach), changes.size(), Math::min);
                }
            });
            decided.forEach((changes, approach) -> {
                Goal goal = goal(changes, approach);
                if (least.getOrDefault(goal, 0) == changes.size()
                        && !approach.equals(now)
                        && isIrreducible(changes, approach)) {
                    minimal.computeIfAbsent(goal, key -> new HashSet<>()).add(changes);
                }
            });
            return minimal;
        }

        private void change(List<FieldClasses> fields, Map<String, Object> changes, int left) {
            if (!changes.isEmpty()) {
                decided.put(new LinkedHashMap<>(changes), recommendation(changes));
            }
            for (int i = 0; i < fields.size() && left > 0; i++) {
                FieldClasses field = fields.get(i);
                Object current = facts.values().get(field.field().path());
                for (ValueClass target : field.isRead() ? field.known() : List.<ValueClass>of()) {
                    if (current == null || !target.contains(current)) {
                        changes.put(field.field().path(), field.nearest(target, current));
                        change(fields.subList(i + 1, fields.size()), changes, left - 1);
                        changes.remove(field.field().path());
                    }
                }
            }
        }

        private String recommendation(Map<String, Object> changes) {
            return bench.recommendation(bench.ground().with(facts, changes));
        }

        private Goal goal(Map<String, Object> changes, String approach) {
            boolean open =
                    changes.keySet().stream().noneMatch(path -> facts.values().containsKey(path));
            return new Goal(approach, open ? Flip.Kind.ANSWER : Flip.Kind.CHANGE);
        }

        private boolean isIrreducible(Map<String, Object> changes, String approach) {
            for (String left : changes.keySet()) {
                Map<String, Object> fewer = new LinkedHashMap<>(changes);
                fewer.remove(left);
                if (!fewer.isEmpty() && (approach.equals(decided.get(fewer)) || !isIrreducible(fewer, approach))) {
                    return false;
                }
            }
            return true;
        }
    }
}
