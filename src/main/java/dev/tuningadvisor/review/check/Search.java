package dev.tuningadvisor.review.check;

import dev.tuningadvisor.facts.Facts;
import dev.tuningadvisor.space.Combination;
import dev.tuningadvisor.space.DecisionSpace;
import dev.tuningadvisor.space.Decisions;
import dev.tuningadvisor.space.FieldClasses;
import dev.tuningadvisor.space.Outcome;
import dev.tuningadvisor.space.ValueClass;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * Facts for which sessions were fired: nothing stated, each class of each field alone, pairs of them, and combinations
 * drawn at random, the same in each run.
 */
final class Search {

    private static final int PAIRS = 1_500;
    private static final int DRAWN = 1_000;
    private static final int DRAWN_FOR_RULE = 100;
    private static final long SEED = 8;

    /** A decision that is stopped at a limit takes seconds, and the next ones say nothing new. */
    private static final int STOPPED = 3;

    private static final Outcome UNTRIED = new Outcome(null, 0, List.of(), Map.of(), Map.of(), List.of());

    /** Facts and what came of them. */
    record Tried(Facts facts, Outcome outcome) {}

    private final DecisionSpace space;
    private final Decisions decisions;
    private final List<FieldClasses> fields;
    private int stopped;
    private final Random random = new Random(SEED);
    private final List<Tried> tried = new ArrayList<>();
    private final Map<String, Tried> firstFired = new HashMap<>();

    Search(DecisionSpace space, Decisions decisions) {
        this.space = space;
        this.decisions = decisions;
        this.fields = space.fields().stream().filter(FieldClasses::isRead).toList();
    }

    void run() {
        attempt(space.nothing());
        List<Combination> singles = new ArrayList<>();
        for (FieldClasses field : fields) {
            field.known()
                    .forEach(each ->
                            singles.add(new Combination(Map.of(field.field().path(), each))));
        }
        singles.forEach(each -> attempt(space.with(space.nothing(), each)));
        pairs(singles);
        for (int i = 0; i < DRAWN; i++) {
            attempt(drawn(space.nothing()));
        }
    }

    /** Every pair where there are few, else some of them. */
    private void pairs(List<Combination> singles) {
        long all = (long) singles.size() * singles.size() / 2;
        double share = Math.min(1, (double) PAIRS / Math.max(1, all));
        for (int i = 0; i < singles.size(); i++) {
            for (int j = i + 1; j < singles.size(); j++) {
                if (share == 1 || random.nextDouble() < share) {
                    attempt(space.with(space.with(space.nothing(), singles.get(i)), singles.get(j)));
                }
            }
        }
    }

    /** Those facts, and for about half of the other fields a class drawn. */
    private Facts drawn(Facts facts) {
        Map<String, ValueClass> classes = new LinkedHashMap<>();
        for (FieldClasses field : fields) {
            if (!facts.values().containsKey(field.field().path()) && random.nextBoolean()) {
                List<ValueClass> known = field.known();
                classes.put(field.field().path(), known.get(random.nextInt(known.size())));
            }
        }
        return space.with(facts, new Combination(classes));
    }

    /** Draws facts around those that a rule demands, until it fires. */
    void drawFor(String rule, Facts demanded) {
        for (int i = 0; i < DRAWN_FOR_RULE && !firstFired.containsKey(rule); i++) {
            attempt(i == 0 ? demanded : drawn(demanded));
        }
    }

    /** What comes of those facts; not decided where too many decisions were stopped before. */
    Outcome attempt(Facts facts) {
        if (stopped >= STOPPED) {
            return UNTRIED;
        }
        Tried attempt = new Tried(facts, decisions.decide(facts));
        if (attempt.outcome().problems().stream().anyMatch(each -> each.code().equals("runaway-rules"))) {
            stopped++;
        }
        tried.add(attempt);
        attempt.outcome().rules().forEach(rule -> firstFired.putIfAbsent(rule, attempt));
        return attempt.outcome();
    }

    /** Facts of those values alone. */
    Facts facts(Map<String, Object> values) {
        Facts facts = space.nothing();
        for (Map.Entry<String, Object> value : values.entrySet()) {
            facts = space.with(facts, value.getKey(), value.getValue());
        }
        return facts;
    }

    /** The facts given when those rules all fire on them, else the first tried on which they do. */
    Optional<Facts> findFiring(Facts likely, List<String> rules) {
        Set<String> wanted = new HashSet<>(rules);
        if (attempt(likely).rules().containsAll(wanted)) {
            return Optional.of(likely);
        }
        return tried.stream()
                .filter(each -> each.outcome().rules().containsAll(wanted))
                .map(Tried::facts)
                .findFirst();
    }

    boolean hasFired(String rule) {
        return firstFired.containsKey(rule);
    }

    List<Tried> tried() {
        return tried;
    }
}
