package dev.tuningadvisor.review.check;

import dev.tuningadvisor.problem.Problem;
import dev.tuningadvisor.rules.parse.Constraint;
import dev.tuningadvisor.rules.parse.Constraint.Operator;
import dev.tuningadvisor.rules.parse.Element;
import dev.tuningadvisor.rules.parse.Operand;
import dev.tuningadvisor.rules.parse.RuleDeclaration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds rules that match what they conclude, by themselves or in a circle. A circle is taken to end where one of its rules
 * demands that something is not there, or compares an order; for the rest there is the limit of firings.
 */
final class RecursionCheck {

    private final Declared declared;
    private final List<RuleDeclaration> unbounded;

    RecursionCheck(Declared declared) {
        this.declared = declared;
        this.unbounded = declared.rules().stream()
                .filter(rule -> !isBounded(rule))
                .filter(rule -> Declared.positive(rule).stream().anyMatch(each -> !declared.isStated(each.type())))
                .toList();
    }

    Stream<Problem> problems() {
        return unbounded.stream().filter(this::reachesItself).map(rule -> {
            boolean direct = triggers(rule, rule);
            return CheckCode.TRIGGERS_ITSELF.at(
                    rule.then().span(),
                    direct
                            ? "the rule matches what it concludes, and so fires again and again"
                            : "what the rule concludes comes round to it, and so it fires again and again",
                    "demand `not " + rule.then().type() + "( … )` in `verdict.drl`, or conclude another type");
        });
    }

    /** Whether it has a condition that ends a circle some day. */
    private boolean isBounded(RuleDeclaration rule) {
        boolean absence = rule.when().stream()
                .filter(Element.Not.class::isInstance)
                .flatMap(element -> element.patterns().stream())
                .anyMatch(pattern -> !declared.isStated(pattern.type()));
        return absence
                || Declared.positive(rule).stream()
                        .flatMap(pattern -> pattern.constraints().stream())
                        .flatMap(Constraint::leaves)
                        .anyMatch(leaf -> leaf instanceof Constraint.Comparison comparison
                                && comparison.operator() != Operator.EQUAL);
    }

    private boolean reachesItself(RuleDeclaration start) {
        Set<String> seen = new HashSet<>();
        Deque<RuleDeclaration> next = new ArrayDeque<>(List.of(start));
        while (!next.isEmpty()) {
            RuleDeclaration from = next.pop();
            for (RuleDeclaration to : unbounded) {
                if (triggers(from, to)) {
                    if (to == start) {
                        return true;
                    }
                    if (seen.add(to.name())) {
                        next.push(to);
                    }
                }
            }
        }
        return false;
    }

    private boolean triggers(RuleDeclaration from, RuleDeclaration to) {
        return Declared.positive(to).stream()
                .filter(pattern -> pattern.type().equals(from.then().type()))
                .anyMatch(pattern -> pattern.constraints().stream().allMatch(each -> canHold(each, from)));
    }

    /** False only where a constant of the conclusion is not the one that the condition demands. */
    private boolean canHold(Constraint constraint, RuleDeclaration concluding) {
        if (constraint instanceof Constraint.Comparison comparison && comparison.operator() == Operator.EQUAL) {
            return isAmong(comparison.left(), List.of(comparison.right()), concluding);
        }
        return !(constraint instanceof Constraint.Membership membership)
                || isAmong(membership.left(), membership.values(), concluding);
    }

    private boolean isAmong(Operand left, List<Operand> values, RuleDeclaration concluding) {
        if (!(left instanceof Operand.Field field) || field.path().size() > 1) {
            return true;
        }
        Optional<Object> concluded =
                declared.findArgument(concluding, field.path().get(0)).flatMap(declared::findConstant);
        return concluded.isEmpty()
                || values.stream()
                        .map(value -> declared.findConstant(value).orElse(null))
                        .anyMatch(value -> value == null || Objects.equals(value, concluded.get()));
    }
}
