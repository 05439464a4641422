package dev.tuningadvisor.session;

import dev.tuningadvisor.rules.parse.RuleDeclaration;
import java.util.List;

/**
 * One rule in one decision, condition by condition.
 *
 * @param rule as it is written
 * @param steps firings of the rule, as the advice numbers them; empty when it stayed silent
 * @param matches in how many ways its left side holds after the last firing; 0 when it does not
 * @param elements of its left side, in the order they are written
 */
public record ProbedRule(RuleDeclaration rule, List<Integer> steps, int matches, List<ProbedElement> elements) {

    public ProbedRule {
        steps = List.copyOf(steps);
        elements = List.copyOf(elements);
    }

    public boolean fired() {
        return !steps.isEmpty();
    }
}
