package dev.tuningadvisor.space;

import dev.tuningadvisor.rules.parse.Element;
import dev.tuningadvisor.rules.parse.RuleDeclaration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the ways in which one rule can fire: a case for each choice of conclusions that its patterns can match. */
final class CaseReader {

    // Two patterns on conclusions of some thirty rules each.
    private static final int MOST_CASES = 1000;

    private static final Set<String> OF_NOTHING = Set.of("min", "max", "average");

    private final DecisionSpace space;
    private final ValueFlow flow;
    private final RuleDeclaration rule;
    private final List<RuleDeclaration> rules;
    private final RuleGraph graph;
    private final Set<String> vocabulary = new HashSet<>();

    CaseReader(
            DecisionSpace space, ValueFlow flow, RuleDeclaration rule, List<RuleDeclaration> rules, RuleGraph graph) {
        this.space = space;
        this.flow = flow;
        this.rule = rule;
        this.rules = rules;
        this.graph = graph;
        flow.base().vocabulary().types().forEach(type -> vocabulary.add(type.name()));
    }

    List<RuleGraph.Case> cases() {
        List<Element.Pattern> derived = new ArrayList<>();
        List<List<RuleGraph.Source>> choices = new ArrayList<>();
        RuleValues any = new RuleValues(rule, flow);
        long count = 1;
        for (Element element : rule.when()) {
            if (element instanceof Element.Pattern pattern && !vocabulary.contains(pattern.type())) {
                derived.add(pattern);
                choices.add(either(pattern, any).sources());
                count = Math.min(
                        MOST_CASES + 1, count * choices.get(choices.size() - 1).size());
            }
        }
        List<RuleGraph.Case> cases = new ArrayList<>();
        if (count > MOST_CASES) {
            add(Map.of(), new int[0], cases);
        } else {
            choose(derived, choices, new int[derived.size()], 0, cases);
        }
        return cases;
    }

    private void choose(
            List<Element.Pattern> derived,
            List<List<RuleGraph.Source>> choices,
            int[] chosen,
            int at,
            List<RuleGraph.Case> cases) {
        if (at < chosen.length) {
            for (RuleGraph.Source source : choices.get(at)) {
                chosen[at] = source.rule();
                choose(derived, choices, chosen, at + 1, cases);
            }
            return;
        }
        Map<Element.Pattern, String> matched = new IdentityHashMap<>();
        for (int i = 0; i < chosen.length; i++) {
            matched.put(derived.get(i), rules.get(chosen[i]).name());
        }
        add(matched, chosen.clone(), cases);
    }

    private void add(Map<Element.Pattern, String> matched, int[] needs, List<RuleGraph.Case> cases) {
        RuleValues values = new RuleValues(rule, flow, matched);
        List<Formula> conditions = new ArrayList<>();
        List<List<RuleGraph.Either>> present = new ArrayList<>();
        List<List<RuleGraph.Either>> absent = new ArrayList<>();
        List<List<RuleGraph.Either>> counted = new ArrayList<>();
        for (Element element : rule.when()) {
            if (element instanceof Element.Pattern pattern) {
                boolean unchosen = !vocabulary.contains(pattern.type()) && !matched.containsKey(pattern);
                if (unchosen) {
                    present.add(List.of(either(pattern, values)));
                } else {
                    conditions.add(formula(pattern, values, matched.get(pattern)));
                }
            } else if (element instanceof Element.Accumulate accumulate) {
                counted.add(group(element, values));
                conditions.add(ofResults(accumulate, values));
            } else {
                (element instanceof Element.Not ? absent : present).add(group(element, values));
            }
        }
        Formula all = Formula.all(conditions);
        if (!all.equals(Formula.NEVER)) {
            cases.add(new RuleGraph.Case(graph.condition(all), needs, present, absent, counted));
        }
    }

    private List<RuleGraph.Either> group(Element element, RuleValues values) {
        return element.patterns().stream()
                .map(pattern -> either(pattern, values))
                .toList();
    }

    private RuleGraph.Either either(Element.Pattern pattern, RuleValues values) {
        Formula onFacts = vocabulary.contains(pattern.type()) ? formula(pattern, values, null) : Formula.NEVER;
        List<RuleGraph.Source> sources = new ArrayList<>();
        graph.concluding(pattern.type()).stream().forEach(source -> {
            Formula formula = formula(pattern, values, rules.get(source).name());
            if (!formula.equals(Formula.NEVER)) {
                sources.add(new RuleGraph.Source(source, graph.condition(formula)));
            }
        });
        return new RuleGraph.Either(graph.condition(onFacts), sources);
    }

    private Formula formula(Element.Pattern pattern, RuleValues values, String source) {
        Origin.Reference fact = new Origin.Reference(pattern.type(), source);
        return new FormulaReader(space, flow.base().enums(), values, fact).read(pattern.constraints());
    }

    /** Without a condition on its results an accumulation always has one, but for those that need something to choose. */
    private Formula ofResults(Element.Accumulate accumulate, RuleValues values) {
        Formula results = new FormulaReader(space, flow.base().enums(), values, null).read(accumulate.results());
        boolean ofNothing = accumulate.functions().stream().noneMatch(function -> OF_NOTHING.contains(function.name()));
        return ofNothing ? results : Formula.all(List.of(results, new Formula.Unclear(new BitSet())));
    }
}
