package dev.tuningadvisor.explain;

import dev.tuningadvisor.advice.Advice;
import dev.tuningadvisor.advice.Requirement;
import dev.tuningadvisor.rules.Vocabulary;
import dev.tuningadvisor.space.FieldClasses;
import dev.tuningadvisor.space.Outcome;
import dev.tuningadvisor.space.Possibilities;
import dev.tuningadvisor.space.Reach;
import dev.tuningadvisor.space.ValueClass;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds out how firm a recommendation is: by single answers, which show most that is open; then by cases, each split at
 * the field that most rules wait for until all of it comes to one recommendation; where there are too many cases, by
 * trying.
 */
final class FirmnessSearch {

    private static final String UNKNOWN = "UNKNOWN";
    private static final String FAILED = "FAILED";
    private static final Set<String> DECIDING = Set.of("Recommendation", "Requirement");

    private final Ground ground;
    private final OpenFacts open;
    private final Effort effort;
    private final Outcome now;
    private final Set<String> openRequirements;
    private final FailedSets failures = new FailedSets();
    private Map<String, Object> example;
    private String otherwise;
    private int cases;
    private int single;
    private int pairs;
    private int random;

    FirmnessSearch(Ground ground, OpenFacts open, Effort effort) {
        this.ground = ground;
        this.open = open;
        this.effort = effort;
        this.now = ground.decide(open.facts());
        this.openRequirements = now.requirements().entrySet().stream()
                .filter(requirement -> requirement.getValue().equals(UNKNOWN))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    Firmness search(Advice advice) {
        if (leadsNowhereElse(open.reach())) {
            return firmness(advice, Firmness.Basis.RULES);
        }
        if (!trySingle()) {
            return firmness(advice, Firmness.Basis.EXAMPLE);
        }
        boolean through = open.isExact() && visit(open.possible());
        if (!through && example == null) {
            boolean none = (!effort.pairs() || tryPairs()) && tryRandom();
            return firmness(advice, none ? Firmness.Basis.SEARCH : Firmness.Basis.EXAMPLE);
        }
        return firmness(advice, example == null ? Firmness.Basis.CASES : Firmness.Basis.EXAMPLE);
    }

    private Firmness firmness(Advice advice, Firmness.Basis basis) {
        Firmness.Searched searched = new Firmness.Searched(cases, single, pairs, random);
        if (example != null) {
            return new Firmness(Firmness.Word.OPEN, basis, List.of(), example, otherwise, searched);
        }
        List<Firmness.Proviso> provisos = advice.requirements().stream()
                .filter(requirement -> failures.all().contains(requirement.name()))
                .map(this::proviso)
                .toList();
        Firmness.Word word = failures.isEmpty() ? Firmness.Word.SETTLED : Firmness.Word.PROVIDED;
        return new Firmness(word, basis, provisos, Map.of(), null, searched);
    }

    private Firmness.Proviso proviso(Requirement requirement) {
        return new Firmness.Proviso(
                requirement.name(), requirement.text(), requirement.fact(), failures.whereAlone(requirement.name()));
    }

    private boolean leadsNowhereElse(Reach reach) {
        return Ground.approaches(reach).equals(Set.of(now.recommendation()));
    }

    /** Whether all answers were gone through and none is an example against. */
    private boolean visit(Possibilities possible) {
        if (++cases > effort.cases()) {
            return false;
        }
        Reach reach = ground.space().reach(possible);
        if (leadsNowhereElse(reach) || failures.cover(failing(reach))) {
            return true;
        }
        List<Vocabulary.Field> relevant = reach.relevantFields();
        if (relevant.isEmpty()) {
            if (!judge(OpenFacts.answers(open, possible))) {
                return false;
            }
            relevant = isNow(possible) ? List.of() : reach.relevantFields(DECIDING);
        }
        return relevant.stream()
                .map(Vocabulary.Field::path)
                .max(Comparator.comparingInt(path -> reach.rulesWaitingFor(path).size()))
                .map(path -> split(possible, path))
                .orElse(true);
    }

    private boolean split(Possibilities possible, String path) {
        for (ValueClass each : possible.of(path)) {
            if (!visit(possible.with(path, List.of(each)))) {
                return false;
            }
        }
        return true;
    }

    private boolean isNow(Possibilities possible) {
        Outcome outcome = ground.decide(open.with(ground, OpenFacts.answers(open, possible)));
        return now.recommendation().equals(outcome.recommendation());
    }

    private Set<String> failing(Reach reach) {
        Set<String> failing = new LinkedHashSet<>(reach.requirementsForCertain(FAILED));
        failing.retainAll(openRequirements);
        return failing;
    }

    /** Whether those answers leave the recommendation, or fail an open requirement. */
    private boolean judge(Map<String, Object> answers) {
        Outcome outcome = ground.decide(open.with(ground, answers));
        if (now.recommendation().equals(outcome.recommendation())) {
            return true;
        }
        Set<String> failed = openRequirements.stream()
                .filter(requirement -> FAILED.equals(outcome.requirements().get(requirement)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (failed.isEmpty()) {
            example = answers;
            otherwise = outcome.recommendation();
            return false;
        }
        failures.add(failed, outcome.recommendation());
        return true;
    }

    private boolean trySingle() {
        for (FieldClasses field : open.relevant()) {
            for (ValueClass each : field.known()) {
                single++;
                if (!judge(Map.of(field.field().path(), each.representative()))) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean tryPairs() {
        List<FieldClasses> fields = open.relevant();
        for (int i = 0; i < fields.size(); i++) {
            for (int j = i + 1; j < fields.size(); j++) {
                if (!tryPair(fields.get(i), fields.get(j))) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean tryPair(FieldClasses one, FieldClasses other) {
        for (ValueClass first : one.known()) {
            for (ValueClass second : other.known()) {
                pairs++;
                Map<String, Object> answers = new LinkedHashMap<>();
                answers.put(one.field().path(), first.representative());
                answers.put(other.field().path(), second.representative());
                if (!judge(answers)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Always the same ones for the same facts. */
    private boolean tryRandom() {
        Random chance = new Random(open.facts().values().hashCode());
        for (int i = 0; i < effort.random(); i++) {
            random++;
            Map<String, Object> answers = new LinkedHashMap<>();
            for (FieldClasses field : open.relevant()) {
                Object value = field.classes()
                        .get(chance.nextInt(field.classes().size()))
                        .representative();
                if (value != null) {
                    answers.put(field.field().path(), value);
                }
            }
            if (!judge(answers)) {
                return false;
            }
        }
        return true;
    }
}
