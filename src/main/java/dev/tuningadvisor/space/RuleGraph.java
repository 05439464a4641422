package dev.tuningadvisor.space;

import dev.tuningadvisor.rules.KnowledgeBase;
import dev.tuningadvisor.rules.parse.RuleDeclaration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which rules feed which, and under what conditions on stated facts. Made once for a knowledge base; immutable. */
final class RuleGraph {

    /** A formula of its own place among those of the graph, where its truth is kept while rules are followed. */
    record Condition(int place, Formula formula) {}

    /** A conclusion that a pattern can match: what the rule of that place concludes, if the condition holds. */
    record Source(int rule, Condition condition) {}

    /**
     * A pattern that one of several facts or conclusions can match.
     *
     * @param onFacts on the fact of a vocabulary type; never holds for other types
     */
    record Either(Condition onFacts, List<Source> sources) {}

    /**
     * One way for a rule to fire: a conclusion chosen for each of its patterns.
     *
     * @param conditions on stated facts, those in the patterns on conclusions included
     * @param needs rules whose conclusions it matches
     * @param present groups of patterns that must match together
     * @param absent groups of patterns that must not
     * @param counted groups of patterns that are accumulated
     */
    record Case(
            Condition conditions,
            int[] needs,
            List<List<Either>> present,
            List<List<Either>> absent,
            List<List<Either>> counted) {}

    /**
     * A rule.
     *
     * @param told fields whose values its conclusion tells as approach, step or the like
     */
    record Node(RuleDeclaration rule, List<Case> cases, BitSet told) {}

    private final List<Node> nodes = new ArrayList<>();
    private final Map<String, BitSet> concluding = new HashMap<>();
    private final Map<Formula, Condition> conditions = new HashMap<>();
    private final ValueFlow flow;

    RuleGraph(DecisionSpace space, ValueFlow flow) {
        this.flow = flow;
        KnowledgeBase base = flow.base();
        List<RuleDeclaration> rules = List.copyOf(base.rules().values());
        for (int i = 0; i < rules.size(); i++) {
            concluding
                    .computeIfAbsent(rules.get(i).then().type(), type -> new BitSet())
                    .set(i);
        }
        for (RuleDeclaration rule : rules) {
            List<Case> cases = new CaseReader(space, flow, rule, rules, this).cases();
            nodes.add(new Node(rule, cases, told(space, rule)));
        }
    }

    private BitSet told(DecisionSpace space, RuleDeclaration rule) {
        BitSet told = new BitSet();
        Origin.Reference conclusion = new Origin.Reference(rule.then().type(), rule.name());
        for (String field : CutReader.told(rule.then().type())) {
            RuleValues.statedIn(flow.property(conclusion, field))
                    .forEach(stated -> told.set(space.indexOf(stated.path())));
        }
        return told;
    }

    Condition condition(Formula formula) {
        return conditions.computeIfAbsent(formula, added -> new Condition(conditions.size(), added));
    }

    /** How many conditions there are. */
    int conditions() {
        return conditions.size();
    }

    List<Node> nodes() {
        return nodes;
    }

    /** Places of the rules that conclude that type. */
    BitSet concluding(String type) {
        return concluding.getOrDefault(type, new BitSet());
    }

    /** Where a field of that rule's conclusion comes from. */
    Set<Origin> concluded(Node node, String field) {
        RuleDeclaration rule = node.rule();
        return flow.property(new Origin.Reference(rule.then().type(), rule.name()), field);
    }
}
