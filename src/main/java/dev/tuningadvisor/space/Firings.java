package dev.tuningadvisor.space;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Which rules may fire and which do for certain, for partly open facts. */
final class Firings {

    private static final int NEVER = Integer.MIN_VALUE;

    private final RuleGraph graph;
    private final Possibilities possible;
    private final BitSet may = new BitSet();
    private final Truth[] truths;

    /**
     * For a rule that fires for certain the least salience among itself and the rules it rests on: it has fired before
     * any rule of less salience does.
     */
    private final int[] levels;

    Firings(RuleGraph graph, Possibilities possible) {
        this.graph = graph;
        this.possible = possible;
        this.truths = new Truth[graph.conditions()];
        this.levels = new int[graph.nodes().size()];
        Arrays.fill(levels, NEVER);
        boolean changed = true;
        while (changed) {
            findMay();
            changed = findCertain();
        }
    }

    BitSet may() {
        return may;
    }

    BitSet certain() {
        BitSet certain = new BitSet();
        for (int i = 0; i < levels.length; i++) {
            certain.set(i, levels[i] != NEVER);
        }
        return certain;
    }

    private Truth truth(RuleGraph.Condition condition) {
        Truth known = truths[condition.place()];
        if (known == null) {
            known = condition.formula().in(possible);
            truths[condition.place()] = known;
        }
        return known;
    }

    private void findMay() {
        may.clear();
        boolean grown = true;
        while (grown) {
            grown = false;
            for (int i = may.nextClearBit(0); i < levels.length; i = may.nextClearBit(i + 1)) {
                if (isPossible(graph.nodes().get(i))) {
                    may.set(i);
                    grown = true;
                }
            }
        }
    }

    private boolean isPossible(RuleGraph.Node node) {
        for (RuleGraph.Case each : node.cases()) {
            if (isPossible(each, node)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the rule may fire in this way. */
    boolean isPossible(RuleGraph.Case each, RuleGraph.Node node) {
        if (truth(each.conditions()) == Truth.NO) {
            return false;
        }
        for (int need : each.needs()) {
            if (!may.get(need)) {
                return false;
            }
        }
        for (List<RuleGraph.Either> group : each.present()) {
            for (RuleGraph.Either pattern : group) {
                if (!isPossible(pattern)) {
                    return false;
                }
            }
        }
        for (List<RuleGraph.Either> group : each.absent()) {
            if (level(group) > node.rule().salience()) {
                return false;
            }
        }
        return true;
    }

    private boolean isPossible(RuleGraph.Either pattern) {
        return truth(pattern.onFacts()) != Truth.NO
                || pattern.sources().stream().anyMatch(this::isPossible);
    }

    /** Whether there may be such a conclusion. */
    boolean isPossible(RuleGraph.Source source) {
        return may.get(source.rule()) && truth(source.condition()) != Truth.NO;
    }

    private boolean findCertain() {
        boolean changed = false;
        boolean grown = true;
        while (grown) {
            grown = false;
            for (int i = 0; i < levels.length; i++) {
                int level = levels[i] == NEVER && may.get(i) ? level(i) : NEVER;
                if (level != NEVER) {
                    levels[i] = level;
                    grown = true;
                    changed = true;
                }
            }
        }
        return changed;
    }

    private int level(int rule) {
        RuleGraph.Node node = graph.nodes().get(rule);
        int level = NEVER;
        for (RuleGraph.Case each : node.cases()) {
            level = Math.max(level, level(each, node, rule));
        }
        return level;
    }

    private int level(RuleGraph.Case each, RuleGraph.Node node, int rule) {
        int level = truth(each.conditions()) == Truth.YES ? node.rule().salience() : NEVER;
        for (int need : each.needs()) {
            level = Math.min(level, levels[need]);
        }
        if (level == NEVER) {
            return NEVER;
        }
        for (List<RuleGraph.Either> group : each.present()) {
            level = Math.min(level, level(group));
        }
        int reached = level;
        boolean unhindered = each.absent().stream()
                .allMatch(group -> group.stream().anyMatch(pattern -> isAbsent(pattern, reached, rule)));
        return unhindered ? level : NEVER;
    }

    /** Level from which on the group matches for certain; that of facts is the highest. */
    private int level(List<RuleGraph.Either> group) {
        int level = Integer.MAX_VALUE;
        for (RuleGraph.Either pattern : group) {
            level = Math.min(level, level(pattern));
        }
        return level;
    }

    private int level(RuleGraph.Either pattern) {
        int level = truth(pattern.onFacts()) == Truth.YES ? Integer.MAX_VALUE : NEVER;
        for (RuleGraph.Source source : pattern.sources()) {
            if (levels[source.rule()] > level && truth(source.condition()) == Truth.YES) {
                level = levels[source.rule()];
            }
        }
        return level;
    }

    /** Whether nothing matches the pattern until rules of less salience than {@code level} fire, {@code rule} aside. */
    private boolean isAbsent(RuleGraph.Either pattern, int level, int rule) {
        return truth(pattern.onFacts()) == Truth.NO
                && pattern.sources().stream()
                        .noneMatch(source -> source.rule() != rule
                                && graph.nodes().get(source.rule()).rule().salience() >= level
                                && isPossible(source));
    }
}
