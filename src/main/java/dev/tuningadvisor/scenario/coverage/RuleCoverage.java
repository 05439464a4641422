package dev.tuningadvisor.scenario.coverage;

import dev.tuningadvisor.rules.parse.RuleDeclaration;
import java.util.List;

/**
 * What scenarios show of one rule.
 *
 * @param rule the rule
 * @param fired number of scenarios in which it fired
 * @param silent number of scenarios in which it did not
 * @param conditions its conditions, in the order in which they are tried
 */
public record RuleCoverage(RuleDeclaration rule, int fired, int silent, List<ConditionCoverage> conditions) {

    public RuleCoverage {
        conditions = List.copyOf(conditions);
    }

    /** The holes of all its conditions, in order. */
    public List<Hole> holes() {
        return conditions.stream()
                .flatMap(condition -> condition.holes().stream())
                .toList();
    }
}
