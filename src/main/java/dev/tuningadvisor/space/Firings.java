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

    /**
     * For a rule that fires for certain the least salience among itself and the rules it rests on: it has fired before
     * any rule of less salience does.
     */
    private final int[] levels;

    Firings(RuleGraph graph, Possibilities possible) {
        this.graph = graph;
        this.possible = possible;
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

    private void findMay() {
        may.clear();
        boolean grown = true;
        while (grown) {
            grown = false;
            for (int i = may.nextClearBit(0); i < levels.length; i = may.nextClearBit(i + 1)) {
                RuleGraph.Node node = graph.nodes().get(i);
                if (node.cases().stream().anyMatch(each -> isPossible(each, node))) {
                    may.set(i);
                    grown = true;
                }
            }
        }
    }

    /** Whether the rule may fire in this way. */
    boolean isPossible(RuleGraph.Case each, RuleGraph.Node node) {
        for (int need : each.needs()) {
            if (!may.get(need)) {
                return false;
            }
        }
        int salience = node.rule().salience();
        return each.conditions().in(possible) != Truth.NO
                && each.present().stream().allMatch(group -> group.stream().allMatch(this::isPossible))
                && each.absent().stream().noneMatch(group -> level(group) > salience);
    }

    private boolean isPossible(RuleGraph.Either pattern) {
        return pattern.onFacts().in(possible) != Truth.NO
                || pattern.sources().stream()
                        .anyMatch(source ->
                                may.get(source.rule()) && source.formula().in(possible) != Truth.NO);
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
        return node.cases().stream()
                .mapToInt(each -> level(each, node, rule))
                .max()
                .orElse(NEVER);
    }

    private int level(RuleGraph.Case each, RuleGraph.Node node, int rule) {
        int level = node.rule().salience();
        for (int need : each.needs()) {
            level = Math.min(level, levels[need]);
        }
        if (level == NEVER || each.conditions().in(possible) != Truth.YES) {
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
        if (pattern.onFacts().in(possible) == Truth.YES) {
            return Integer.MAX_VALUE;
        }
        return pattern.sources().stream()
                .filter(source -> source.formula().in(possible) == Truth.YES)
                .mapToInt(source -> levels[source.rule()])
                .max()
                .orElse(NEVER);
    }

    /** Whether nothing matches the pattern until rules of less salience than {@code level} fire, {@code rule} aside. */
    private boolean isAbsent(RuleGraph.Either pattern, int level, int rule) {
        return pattern.onFacts().in(possible) == Truth.NO
                && pattern.sources().stream()
                        .noneMatch(source -> source.rule() != rule
                                && may.get(source.rule())
                                && graph.nodes().get(source.rule()).rule().salience() >= level
                                && source.formula().in(possible) != Truth.NO);
    }
}
