package dev.tuningadvisor.session;

import dev.tuningadvisor.rules.KnowledgeBase;
import dev.tuningadvisor.rules.parse.Constraint;
import dev.tuningadvisor.rules.parse.Element;
import dev.tuningadvisor.rules.parse.RuleDeclaration;
import dev.tuningadvisor.session.Probe.Truth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Goes through the left side of a rule as the engine does, over the facts of one session, and on where nothing holds. */
final class Prober {

    private static final Trials UNTOLD = new Trials() {
        @Override
        public void condition(ProbedCondition condition) {
            // Nobody asks.
        }

        @Override
        public void element(Element element, Truth truth) {
            // Nobody asks.
        }
    };

    private final Map<String, List<Integer>> steps;
    private final PatternProber patterns;
    private final ConditionEvaluator evaluator;
    private final Trials trials;

    private Prober(Map<String, List<Integer>> steps, PatternProber patterns, Trials trials) {
        this.steps = steps;
        this.patterns = patterns;
        this.evaluator = patterns.evaluator();
        this.trials = trials;
    }

    /** The same, which tells what it tries. */
    Prober telling(Trials to) {
        return new Prober(steps, patterns, to);
    }

    /** Over what was stated and what those firings inserted. */
    static Prober after(List<Object> stated, List<Firing> firings, KnowledgeBase base) {
        Map<Object, Integer> origins = new IdentityHashMap<>();
        Map<String, List<Object>> facts = new HashMap<>();
        Map<String, List<Integer>> steps = new HashMap<>();
        stated.forEach(fact -> add(fact.getClass().getSimpleName(), fact, facts));
        for (int step = 1; step <= firings.size(); step++) {
            Firing firing = firings.get(step - 1);
            add(firing.rule(), step, steps);
            for (Object fact : firing.inserted()) {
                origins.put(fact, step);
                add(fact.getClass().getSimpleName(), fact, facts);
            }
        }
        return new Prober(steps, new PatternProber(base, facts, origins), UNTOLD);
    }

    private static <T> void add(String key, T value, Map<String, List<T>> lists) {
        lists.computeIfAbsent(key, each -> new ArrayList<>()).add(value);
    }

    ProbedRule probe(RuleDeclaration rule) {
        List<ProbedElement> elements = new ArrayList<>();
        List<Branch> branches = List.of(Branch.START);
        for (Element element : rule.when()) {
            Reached<ProbedElement> reached = probe(element, branches);
            elements.add(reached.probed());
            branches = reached.branches();
        }
        int matches = (int) branches.stream().filter(Branch::isMet).count();
        return new ProbedRule(rule, steps.getOrDefault(rule.name(), List.of()), matches, elements);
    }

    private Reached<ProbedElement> probe(Element element, List<Branch> from) {
        if (element instanceof Element.Pattern pattern) {
            boolean met = from.get(0).isMet();
            Reached<ProbedPattern> reached = patterns.probe(pattern, from, met ? trials : UNTOLD);
            ProbedPattern probed = reached.probed();
            if (met) {
                trials.element(element, probed.facts().isEmpty() ? Truth.FALSE : Truth.TRUE);
            }
            Truth truth = reached.whole() || probed.truth() == Truth.TRUE ? probed.truth() : Truth.UNDECIDED;
            return new Reached<>(
                    new ProbedElement(element, truth, List.of(probed), Map.of(), List.of()),
                    reached.branches(),
                    reached.whole());
        }
        List<Each> each = new ArrayList<>();
        for (Branch branch : from) {
            each.add(within(element, branch));
            if (branch.isMet()) {
                trials.element(element, each.get(each.size() - 1).probed().truth());
            }
        }
        Each told = each.stream()
                .filter(one -> one.probed().truth() == Truth.TRUE)
                .findFirst()
                .orElse(each.get(0));
        List<Branch> branches =
                PatternProber.nearest(each.stream().map(Each::branch).toList());
        return new Reached<>(told.probed(), branches, true);
    }

    /** What a group is on one way: it binds nothing but what an accumulation computes. */
    private record Each(ProbedElement probed, Branch branch) {}

    private Each within(Element element, Branch branch) {
        List<ProbedPattern> probed = new ArrayList<>();
        List<Branch> inner = List.of(branch.afresh());
        boolean whole = true;
        for (Element.Pattern pattern : element.patterns()) {
            Reached<ProbedPattern> reached = patterns.probe(
                    pattern, inner, branch.isMet() && inner.get(0).isMet() ? trials : UNTOLD);
            probed.add(reached.probed());
            inner = reached.branches();
            whole &= reached.whole();
        }
        List<Branch> met = inner.stream().filter(Branch::isMet).toList();
        Truth present = whole ? present(met, probed) : Truth.UNDECIDED;
        if (element instanceof Element.Accumulate accumulate) {
            return accumulate(accumulate, new Each(element(element, present, probed), branch), met);
        }
        Truth truth = element instanceof Element.Not ? Truths.not(present) : present;
        return new Each(element(element, truth, probed), branch.missing(truth == Truth.TRUE ? 0 : 1));
    }

    private void tell(List<ProbedCondition> results) {
        for (ProbedCondition result : results) {
            trials.condition(result);
            if (result.truth() != Truth.TRUE) {
                return;
            }
        }
    }

    private static ProbedElement element(Element element, Truth truth, List<ProbedPattern> patterns) {
        return new ProbedElement(element, truth, patterns, Map.of(), List.of());
    }

    private static Truth present(List<Branch> met, List<ProbedPattern> patterns) {
        return met.isEmpty()
                ? Truths.all(patterns.stream().map(ProbedPattern::truth).toList())
                : Truth.TRUE;
    }

    private Each accumulate(Element.Accumulate accumulate, Each over, List<Branch> met) {
        Truth present = over.probed().truth();
        boolean open = present == Truth.UNDECIDED || present == Truth.NOT_REACHED;
        Map<String, Object> computed = open ? Map.of() : Accumulation.compute(accumulate, met);
        Branch branch = over.branch().with(computed);
        List<ProbedCondition> results = accumulate.results().stream()
                .flatMap(Constraint::conjuncts)
                .map(condition -> evaluator.evaluate(condition, null, branch.bound()))
                .toList();
        if (over.branch().isMet() && !open) {
            tell(results);
        }
        Truth truth = open
                ? present
                : computed.containsValue(null)
                        ? Truth.FALSE
                        : Truths.all(
                                results.stream().map(ProbedCondition::truth).toList());
        Map<String, Object> shown = new LinkedHashMap<>();
        computed.forEach((binding, value) -> {
            if (!(value instanceof List<?>) && value != ConditionEvaluator.UNDECIDED) {
                shown.put(binding, evaluator.shown(value));
            }
        });
        ProbedElement probed =
                new ProbedElement(accumulate, truth, over.probed().patterns(), shown, results);
        int missed = (int)
                results.stream().filter(result -> result.truth() != Truth.TRUE).count();
        return new Each(probed, branch.missing(truth == Truth.TRUE ? 0 : Math.max(1, missed)));
    }

    /**
     * What came of something, and the ways on from there.
     *
     * @param whole whether all ways were looked at
     */
    record Reached<T>(T probed, List<Branch> branches, boolean whole) {}
}
