package dev.tuningadvisor.review.mutation;

import dev.tuningadvisor.facts.Facts;
import dev.tuningadvisor.review.check.Witness;
import dev.tuningadvisor.rules.KnowledgeBase;
import dev.tuningadvisor.rules.Vocabulary;
import dev.tuningadvisor.rules.parse.ReadField;
import dev.tuningadvisor.rules.parse.RuleDeclaration;
import dev.tuningadvisor.scenario.Scenario;
import dev.tuningadvisor.session.RuleSession;
import dev.tuningadvisor.space.Combination;
import dev.tuningadvisor.space.DecisionSpace;
import dev.tuningadvisor.space.FieldClasses;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds for a mutant that passes all scenarios whether any project tells it from the original: a proof over all
 * combinations of classes of what the rule rests on, or facts that are advised differently.
 */
final class Proof {

    // Each takes a session; the rules that rest on a few fields have hundreds.
    private static final BigInteger MOST_COMBINATIONS = BigInteger.valueOf(10_000);
    private static final int DIFFERING = 5;
    private static final int TRIED = 3_000;

    private final Batch batch;
    private final String name;
    private final Candidate candidate;
    private final KnowledgeBase base;
    private final DecisionSpace space;
    private final RuleSession originals;
    private final RuleSession changed;

    Proof(Batch batch, String name) {
        this.batch = batch;
        this.name = name;
        this.candidate = batch.candidate(name);
        this.base = batch.withOriginal(name);
        this.space = DecisionSpace.of(base);
        this.originals = batch.originals();
        this.changed = batch.changed(name);
    }

    Verdict verdict(List<Scenario> scenarios) {
        List<Facts> facts = Stream.concat(
                        Stream.of(space.nothing()), scenarios.stream().map(Scenario::facts))
                .toList();
        Optional<List<FieldClasses>> fields = findFields();
        if (fields.isEmpty()) {
            return survived(new Neighbors(space).of(facts));
        }
        List<Combination> differing = DecisionSpace.combinations(fields.get())
                .filter(combination -> mayDiffer(space.with(space.nothing(), combination)))
                .limit(DIFFERING)
                .toList();
        if (differing.isEmpty()) {
            return new Verdict.Equivalent("it matches the same for all " + DecisionSpace.size(fields.get())
                    + " combinations of classes of the facts that it rests on");
        }
        return survived(differing.stream()
                .flatMap(combination -> facts.stream().map(each -> space.with(each, combination))));
    }

    private Verdict survived(Stream<Facts> tried) {
        return new Verdict.Survived(tried.limit(TRIED)
                .filter(this::mayDiffer)
                .filter(facts -> !told(originals, facts).equals(told(changed, facts)))
                .findFirst()
                .map(Witness::of)
                .orElse(null));
    }

    private Told told(RuleSession session, Facts facts) {
        return Told.of(
                session, facts, rule -> rule.equals(name) ? candidate.rule().name() : rule);
    }

    private boolean mayDiffer(Facts facts) {
        return batch.mayDiffer(candidate, name, originals.matches(facts));
    }

    /** The fields that decide whether the rule fires; empty where its own conclusions do too, or there are too many. */
    private Optional<List<FieldClasses>> findFields() {
        RuleDeclaration original = candidate.rule();
        Feeding feeding = new Feeding(base);
        if (feeding.restsOnItself(original)) {
            return Optional.empty();
        }
        Set<RuleDeclaration> rules = new HashSet<>(feeding.below(original));
        rules.add(original);
        rules.add(base.rules().get(name));
        Set<String> paths = rules.stream()
                .flatMap(rule -> ReadField.of(rule).stream())
                .flatMap(read -> base.vocabulary().findField(read).stream())
                .map(Vocabulary.Field::path)
                .collect(Collectors.toSet());
        List<FieldClasses> fields = space.fields().stream()
                .filter(field -> paths.contains(field.field().path()))
                .toList();
        boolean told = fields.stream().allMatch(FieldClasses::covered)
                && DecisionSpace.size(fields).compareTo(MOST_COMBINATIONS) <= 0;
        return told ? Optional.of(fields) : Optional.empty();
    }
}
