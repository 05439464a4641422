package dev.tuningadvisor.session;

import dev.tuningadvisor.rules.KnowledgeBase;
import dev.tuningadvisor.rules.Vocabulary;
import dev.tuningadvisor.rules.parse.Constraint;
import dev.tuningadvisor.rules.parse.Element;
import dev.tuningadvisor.session.Prober.Reached;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.drools.base.factmodel.AccessibleFact;

/** Holds one pattern against all facts of its type, on every way that leads to it. */
final class PatternProber {

    /** Ways to go on from where nothing holds: those that came nearest. */
    private static final int KEPT = 4;

    /** Pairs of a way and a fact that one pattern is held against; the gate refuses rules that need many more. */
    private static final int MOST = 20_000;

    /** Of facts that miss as many conditions the one that gets further: a rule first says which of several it means. */
    private static final Comparator<ProbedFact> NEAREST_FIRST =
            Comparator.comparingInt(ProbedFact::missed).thenComparingInt(fact -> -fact.firstMissed());

    private final Map<String, String> keys = new HashMap<>();
    private final Map<String, List<Object>> facts;
    private final Map<Object, Integer> origins;
    private final ConditionEvaluator evaluator;

    /** {@code facts} has those of each type, {@code origins} the step that concluded each. */
    PatternProber(KnowledgeBase base, Map<String, List<Object>> facts, Map<Object, Integer> origins) {
        for (Vocabulary.Type type : base.vocabulary().types()) {
            keys.put(type.name(), type.key());
        }
        this.facts = facts;
        this.origins = origins;
        this.evaluator = new ConditionEvaluator(base, origins);
    }

    ConditionEvaluator evaluator() {
        return evaluator;
    }

    /** Tells what it tries, on all ways. */
    Reached<ProbedPattern> probe(Element.Pattern pattern, List<Branch> from, Trials trials) {
        List<Object> candidates = facts.getOrDefault(pattern.type(), List.of());
        Map<Object, ProbedFact> nearest = new IdentityHashMap<>();
        List<Branch> branches = new ArrayList<>();
        int left = MOST;
        for (Branch branch : from) {
            for (Object fact : candidates) {
                if (left-- > 0) {
                    Map<String, Object> bound = new HashMap<>();
                    ProbedFact probed = probe(pattern, (AccessibleFact) fact, branch, bound);
                    tell(probed, trials);
                    nearest.merge(fact, probed, PatternProber::nearer);
                    branches.add(branch.with(bound).missing(probed.missed()));
                }
            }
        }
        if (candidates.isEmpty()) {
            int missed = 1 + pattern.constraints().size();
            from.forEach(branch -> branches.add(branch.missing(missed)));
        }
        List<ProbedFact> sorted = candidates.stream()
                .map(nearest::get)
                .filter(each -> each != null)
                .sorted(NEAREST_FIRST)
                .toList();
        List<ProbedCondition> conditions =
                sorted.isEmpty() ? unreached(pattern) : sorted.get(0).conditions();
        return new Reached<>(
                new ProbedPattern(pattern, keys.get(pattern.type()), sorted, conditions), nearest(branches), left >= 0);
    }

    private static void tell(ProbedFact probed, Trials trials) {
        for (ProbedCondition condition : probed.conditions()) {
            trials.condition(condition);
            if (condition.truth() != Probe.Truth.TRUE) {
                return;
            }
        }
    }

    /** Puts in {@code bound} what the pattern binds. */
    private ProbedFact probe(Element.Pattern pattern, AccessibleFact fact, Branch branch, Map<String, Object> bound) {
        List<ProbedCondition> conditions = new ArrayList<>();
        Map<String, Object> known = new HashMap<>(branch.bound());
        for (Constraint constraint : pattern.constraints()) {
            if (constraint instanceof Constraint.Binding binding) {
                Object value = evaluator.bound(binding.field(), fact);
                known.put(binding.binding(), value);
                bound.put(binding.binding(), value);
            } else {
                constraint.conjuncts().forEach(each -> conditions.add(evaluator.evaluate(each, fact, known)));
            }
        }
        if (pattern.binding() != null) {
            bound.put(pattern.binding(), fact);
        }
        return new ProbedFact(origins.getOrDefault(fact, 0), conditions);
    }

    private List<ProbedCondition> unreached(Element.Pattern pattern) {
        return pattern.constraints().stream()
                .filter(constraint -> !(constraint instanceof Constraint.Binding))
                .flatMap(Constraint::conjuncts)
                .map(constraint -> evaluator.evaluate(constraint, null, Map.of()))
                .toList();
    }

    private static ProbedFact nearer(ProbedFact one, ProbedFact other) {
        return NEAREST_FIRST.compare(other, one) < 0 ? other : one;
    }

    /** The ways on which all holds; where there are none, those that came nearest. */
    static List<Branch> nearest(List<Branch> branches) {
        List<Branch> met = branches.stream().filter(Branch::isMet).toList();
        return met.isEmpty()
                ? branches.stream()
                        .sorted(Comparator.comparingInt(Branch::missed))
                        .limit(KEPT)
                        .toList()
                : met;
    }
}
