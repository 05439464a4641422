package dev.tuningadvisor.scenario.coverage;

import java.util.List;

/**
 * What scenarios show of a knowledge base.
 *
 * @param statements ids of the statements from which something follows, in the order of the guidance
 * @param unshown those of them whose rules no scenario fires, or that have none
 * @param rules in the order of the rules files
 */
public record Coverage(List<String> statements, List<String> unshown, List<RuleCoverage> rules) {

    public Coverage {
        statements = List.copyOf(statements);
        unshown = List.copyOf(unshown);
        rules = List.copyOf(rules);
    }

    /** Statements from which something follows, and those of them that a scenario shows. */
    public Share ofStatements() {
        return new Share(statements.size() - unshown.size(), statements.size());
    }

    /** Rules, and those of them that fire in a scenario. */
    public Share ofRules() {
        return new Share((int) rules.stream().filter(rule -> rule.fired() > 0).count(), rules.size());
    }

    /** Conditions, and those of them that were seen on every side they can have. */
    public Share ofConditions() {
        List<ConditionCoverage> conditions =
                rules.stream().flatMap(rule -> rule.conditions().stream()).toList();
        return new Share(
                (int) conditions.stream().filter(ConditionCoverage::isFull).count(), conditions.size());
    }

    /** All holes, in the order of the rules. */
    public List<Hole> holes() {
        return rules.stream().flatMap(rule -> rule.holes().stream()).toList();
    }

    /** How many sides of conditions no facts can show. */
    public int impossible() {
        return rules.stream()
                .flatMap(rule -> rule.conditions().stream())
                .mapToInt(condition -> condition.impossible().size())
                .sum();
    }

    /** The least of the three shares, in percent. */
    public double percent() {
        return Math.min(
                ofConditions().percent(),
                Math.min(ofRules().percent(), ofStatements().percent()));
    }
}
