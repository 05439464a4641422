package dev.tuningadvisor.space;

import dev.tuningadvisor.rules.KnowledgeBase;
import dev.tuningadvisor.rules.parse.ReadField;
import dev.tuningadvisor.rules.parse.RuleDeclaration;
import java.math.BigInteger;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Asks of left sides that no rule has whether any facts could match them, told from the rules without firing any. Safe to
 * share between threads.
 */
public final class SupposedRules {

    /** Combinations that one question goes through. */
    private static final BigInteger MOST = BigInteger.valueOf(32);

    private final DecisionSpace space;
    private final ValueFlow flow;
    private final List<RuleDeclaration> rules;
    private final RuleGraph graph;

    public SupposedRules(KnowledgeBase base) {
        this.space = DecisionSpace.of(base);
        this.flow = ValueFlow.of(base);
        this.rules = List.copyOf(base.rules().values());
        this.graph = new RuleGraph(space, flow);
    }

    /**
     * Whether that rule might fire for some facts if it were there. It errs to one side only: what might not, cannot.
     *
     * @param rule with names and types that the knowledge base has
     */
    public synchronized boolean mightFire(RuleDeclaration rule) {
        List<RuleGraph.Case> cases = new CaseReader(space, flow, rule, rules, graph).cases();
        RuleGraph.Node node = new RuleGraph.Node(rule, cases, new BitSet());
        Possibilities all = Possibilities.all(space);
        return isPossible(node, all)
                && splits(rule).stream()
                        .allMatch(fields -> DecisionSpace.combinations(fields)
                                .anyMatch(combination -> isPossible(node, given(all, combination))));
    }

    private boolean isPossible(RuleGraph.Node node, Possibilities possible) {
        Firings firings = new Firings(graph, possible);
        return node.cases().stream().anyMatch(each -> firings.isPossible(each, node));
    }

    private static Possibilities given(Possibilities all, Combination combination) {
        Possibilities given = all;
        for (Map.Entry<String, ValueClass> field : combination.classes().entrySet()) {
            given = given.with(field.getKey(), List.of(field.getValue()));
        }
        return given;
    }

    /**
     * Fields that are worth going through class by class: those that one of the rules before reads. So it is found that
     * of several rules one always fires.
     */
    private Set<List<FieldClasses>> splits(RuleDeclaration rule) {
        Set<String> types = new HashSet<>();
        rule.when().forEach(element -> element.patterns().forEach(pattern -> types.add(pattern.type())));
        Set<List<FieldClasses>> splits = new LinkedHashSet<>();
        for (RuleDeclaration each : rules) {
            if (types.contains(each.then().type())) {
                List<FieldClasses> fields = ReadField.of(each).stream()
                        .flatMap(read -> flow.base().vocabulary().findField(read).stream())
                        .map(field -> space.field(field.path()))
                        .toList();
                if (!fields.isEmpty() && DecisionSpace.size(fields).compareTo(MOST) <= 0) {
                    splits.add(fields);
                }
            }
        }
        return splits;
    }
}
