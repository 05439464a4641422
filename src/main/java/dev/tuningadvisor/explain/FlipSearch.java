package dev.tuningadvisor.explain;

import dev.tuningadvisor.facts.Facts;
import dev.tuningadvisor.rules.Vocabulary;
import dev.tuningadvisor.space.FieldClasses;
import dev.tuningadvisor.space.Outcome;
import dev.tuningadvisor.space.Possibilities;
import dev.tuningadvisor.space.Reach;
import dev.tuningadvisor.space.ValueClass;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Looks for the smallest changes: all of one fact, then all of two, and so on. Where looking ahead shows that a group of
 * facts cannot lead to an approach that is still wanted, or that one of the group does not matter beside the others, all
 * its combinations are left out at once.
 */
final class FlipSearch {

    /** Looking ahead costs about as much as this many decisions. */
    private static final int WORTH_LOOKING_AHEAD = 12;

    private final Ground ground;
    private final Facts facts;
    private final FlipRequest request;
    private final Outcome now;
    private final Possibilities exactly;
    private final List<Movable> movable;
    private final Set<String> reachable;
    private final FoundFlips found;
    private final Deadline deadline;
    private long tried;

    FlipSearch(Ground ground, Facts facts, FlipRequest request) {
        this.ground = ground;
        this.facts = facts;
        this.request = request;
        this.now = ground.decide(facts);
        this.exactly = ground.exactly(facts);
        this.deadline = new Deadline(request.budget());
        List<Movable> all = ground.space().fields().stream()
                .filter(FieldClasses::isRead)
                .filter(field -> !request.keep().contains(field.field().path()))
                .map(field -> Movable.of(field, facts.values().get(field.field().path())))
                .filter(field -> !field.targets().isEmpty())
                .toList();
        Reach reach = ground.space().reach(possible(List.of(), all));
        this.reachable = Ground.approaches(reach);
        this.movable = relevant(all, reach);
        this.found = new FoundFlips(wanted());
    }

    private Set<String> wanted() {
        Set<String> wanted =
                request.to() == null ? new HashSet<>(ground.approaches()) : new HashSet<>(Set.of(request.to()));
        wanted.remove(now.recommendation());
        return wanted;
    }

    Flips search() {
        int finished = 0;
        for (int size = 1; size <= request.atMost() && !deadline.isPast(); size++) {
            if (mayStillReach(reachable, false)) {
                visit(List.of(), movable, size);
            }
            found.closeSize();
            finished = deadline.isPast() ? finished : size;
        }
        return new FlipsReport(ground, facts, request, found).report(now, reachable, searched(finished));
    }

    private Flips.Searched searched(int finished) {
        List<Integer> targets =
                movable.stream().map(field -> field.targets().size()).toList();
        boolean exact = movable.stream().allMatch(field -> field.field().covered());
        return new Flips.Searched(
                movable.size(),
                request.atMost(),
                finished,
                Combinations.upTo(finished, targets),
                tried,
                finished == request.atMost(),
                request.budget(),
                exact);
    }

    private void visit(List<Movable> chosen, List<Movable> rest, int size) {
        int left = size - chosen.size();
        if (left > rest.size() || deadline.isPast()) {
            return;
        }
        List<Movable> useful = left == 0 ? List.of() : rest;
        if (size > 1 && combinations(chosen, rest, left) > WORTH_LOOKING_AHEAD) {
            Reach reach = ground.space().reach(possible(chosen, useful));
            if (!mayStillReach(Ground.approaches(reach), chosen.stream().anyMatch(field -> !field.isOpen()))
                    || relevant(chosen, reach).size() < chosen.size()) {
                return;
            }
            useful = relevant(useful, reach);
        }
        if (left == 0) {
            tryAll(chosen);
            return;
        }
        for (int i = 0; i < useful.size(); i++) {
            List<Movable> more = new ArrayList<>(chosen);
            more.add(useful.get(i));
            visit(more, useful.subList(i + 1, useful.size()), size);
        }
    }

    private static long combinations(List<Movable> chosen, List<Movable> rest, int left) {
        long combinations =
                chosen.stream().mapToLong(field -> field.targets().size()).reduce(1, (one, other) -> one * other);
        return combinations
                * Combinations.of(
                        left, rest.stream().map(field -> field.targets().size()).toList());
    }

    private boolean mayStillReach(Set<String> approaches, boolean statedChanges) {
        return approaches.stream().anyMatch(approach -> approach == null || found.isWanted(approach, statedChanges));
    }

    /** A field that cannot matter where so much is open cannot matter where less is. */
    private static List<Movable> relevant(List<Movable> fields, Reach reach) {
        Set<String> paths =
                reach.relevantFields().stream().map(Vocabulary.Field::path).collect(Collectors.toSet());
        return fields.stream().filter(field -> paths.contains(field.path())).toList();
    }

    /**
     * Those may change, everything else is as it is. Also what is chosen may stay: only what does not matter then either
     * can be left out.
     */
    private Possibilities possible(List<Movable> chosen, List<Movable> others) {
        Possibilities possible = exactly;
        for (Movable field : chosen) {
            possible = possible.with(field.path(), field.classes());
        }
        for (Movable field : others) {
            possible = possible.with(field.path(), field.classes());
        }
        return possible;
    }

    private void tryAll(List<Movable> chosen) {
        int[] at = new int[chosen.size()];
        do {
            List<ValueClass> targets = new ArrayList<>();
            for (int i = 0; i < at.length; i++) {
                targets.add(chosen.get(i).targets().get(at[i]));
            }
            tried++;
            consider(new FoundFlips.Move(chosen, targets));
        } while (next(at, chosen) && !deadline.isPast());
    }

    private static boolean next(int[] at, List<Movable> chosen) {
        for (int i = at.length - 1; i >= 0; i--) {
            if (++at[i] < chosen.get(i).targets().size()) {
                return true;
            }
            at[i] = 0;
        }
        return false;
    }

    private void consider(FoundFlips.Move move) {
        Outcome outcome = ground.decide(ground.with(facts, move.values()));
        String approach = outcome.recommendation();
        if (approach != null
                && found.isWanted(approach, move.kind() == Flip.Kind.CHANGE)
                && isIrreducible(move, approach)) {
            found.add(approach, move);
        }
    }

    /** Whether each of its changes is needed. */
    private boolean isIrreducible(FoundFlips.Move move, String approach) {
        List<Map.Entry<String, Object>> changes = List.copyOf(move.values().entrySet());
        for (int subset = 1; subset < (1 << changes.size()) - 1; subset++) {
            Map<String, Object> some = new LinkedHashMap<>();
            for (int i = 0; i < changes.size(); i++) {
                if ((subset & 1 << i) != 0) {
                    some.put(changes.get(i).getKey(), changes.get(i).getValue());
                }
            }
            if (approach.equals(ground.decide(ground.with(facts, some)).recommendation())) {
                return false;
            }
        }
        return true;
    }
}
