package dev.tuningadvisor.scenario.coverage;

import dev.tuningadvisor.facts.Facts;
import dev.tuningadvisor.rules.parse.Element;
import dev.tuningadvisor.rules.parse.RuleDeclaration;
import dev.tuningadvisor.session.Probe;
import dev.tuningadvisor.session.ProbedCondition;
import dev.tuningadvisor.session.Trials;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Counts what the conditions of one rule came to. A condition is tried where all that stands before it holds, as the
 * engine tries it; the parts of a condition with {@code ||} are all tried with it.
 */
final class Tally {

    /** Values and facts that are kept of each condition. */
    private static final int KEPT = 8;

    /** What one condition came to. */
    record Seen(Set<Side> sides, Set<Object> values, List<Facts> facts) {
        Seen() {
            this(EnumSet.noneOf(Side.class), new LinkedHashSet<>(), new ArrayList<>());
        }
    }

    private final RuleDeclaration rule;
    private final List<Site> sites;
    private final Set<String> changing;
    private final Map<Object, Integer> places = new HashMap<>();
    private final List<Seen> seen = new ArrayList<>();
    private int fired;
    private int silent;

    /** {@code changing} are the types that may still be concluded when the rule has fired. */
    Tally(RuleDeclaration rule, List<Site> sites, Set<String> changing) {
        this.rule = rule;
        this.sites = sites;
        this.changing = Set.copyOf(changing);
        for (Site site : sites) {
            places.put(site.isPresence() ? (Object) site.element() : site.span(), seen.size());
            seen.add(new Seen());
        }
    }

    List<Site> sites() {
        return sites;
    }

    Seen seen(Site site) {
        return seen.get(sites.indexOf(site));
    }

    /** Whether every condition was seen on every side it has. */
    boolean isFull() {
        for (int i = 0; i < sites.size(); i++) {
            if (!seen.get(i).sides().containsAll(sites.get(i).sides())) {
                return false;
            }
        }
        return true;
    }

    int fired() {
        return fired;
    }

    int silent() {
        return silent;
    }

    /** Counts one decision in which the rule fired or stayed silent. */
    void count(boolean hasFired) {
        if (hasFired) {
            fired++;
        } else {
            silent++;
        }
    }

    /** Adds what the rule's conditions came to on those facts. */
    void add(Probe probe, boolean hasFired, Facts facts) {
        probe.tell(rule.name(), new Listener(facts, hasFired));
        if (hasFired) {
            for (int i = 0; i < rule.when().size(); i++) {
                presence(i, Probe.Truth.TRUE, facts);
            }
        }
    }

    /**
     * Conditions are told after the last firing. Where a rule has fired, what it demands to be absent may have been
     * concluded since: what is then told of it is not what let it fire.
     */
    private final class Listener implements Trials {

        private final Facts facts;
        private final boolean hasFired;
        private final List<ProbedCondition> told = new ArrayList<>();

        Listener(Facts facts, boolean hasFired) {
            this.facts = facts;
            this.hasFired = hasFired;
        }

        @Override
        public void condition(ProbedCondition condition) {
            told.add(condition);
        }

        @Override
        public void element(Element element, Probe.Truth truth) {
            boolean since = hasFired
                    && truth != Probe.Truth.TRUE
                    && element.patterns().stream().anyMatch(pattern -> changing.contains(pattern.type()));
            if (!since) {
                told.forEach(condition -> leaves(condition, facts));
                presence(rule.when().indexOf(element), truth, facts);
            }
            told.clear();
        }
    }

    private void leaves(ProbedCondition condition, Facts facts) {
        condition.parts().forEach(part -> leaves(part, facts));
        Side side = side(condition.truth());
        Integer place = places.get(condition.constraint().span());
        if (side != null && place != null && condition.parts().isEmpty()) {
            Seen leaf = seen.get(place);
            add(leaf, side, facts);
            condition.seen().stream()
                    .filter(value -> value.value() != null && leaf.values().size() < KEPT)
                    .forEach(value -> leaf.values().add(value.value()));
        }
    }

    private void presence(int element, Probe.Truth truth, Facts facts) {
        Integer place = places.get(element);
        Side side = side(truth);
        if (side != null && place != null) {
            add(seen.get(place), side == Side.UNKNOWN ? Side.FALSE : side, facts);
        }
    }

    private static void add(Seen seen, Side side, Facts facts) {
        if (seen.sides().add(side) || seen.facts().size() < KEPT) {
            seen.facts().add(facts);
        }
    }

    /** Null where a condition came to nothing that can be told. */
    private static Side side(Probe.Truth truth) {
        return switch (truth) {
            case TRUE -> Side.TRUE;
            case FALSE -> Side.FALSE;
            case UNKNOWN -> Side.UNKNOWN;
            default -> null;
        };
    }
}
