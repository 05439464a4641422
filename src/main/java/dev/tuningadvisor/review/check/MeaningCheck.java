package dev.tuningadvisor.review.check;

import dev.tuningadvisor.facts.Facts;
import dev.tuningadvisor.problem.Problem;
import dev.tuningadvisor.review.check.Conditions.Condition;
import dev.tuningadvisor.rules.parse.RuleDeclaration;
import dev.tuningadvisor.space.FieldClasses;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds conditions that can never hold, or always do, and pairs of rules where one comes with the other. */
final class MeaningCheck {

    private final Declared declared;
    private final Search search;
    private final List<Conditions> conditions;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> impossible = new HashSet<>();

    MeaningCheck(Declared declared, Stated stated, Search search) {
        this.declared = declared;
        this.search = search;
        this.conditions = declared.rules().stream()
                .map(rule -> new Conditions(rule, stated, declared))
                .toList();
    }

    List<Finding> findings() {
        for (Conditions each : conditions) {
            if (each.isSmall(each.fields())) {
                if (isImpossible(each)) {
                    impossible.add(each.rule().name());
                } else {
                    findEmptyConditions(each);
                }
            }
        }
        for (Conditions each : conditions) {
            for (Conditions other : conditions) {
                compare(each, other);
            }
        }
        return findings;
    }

    List<Conditions> conditions() {
        return conditions;
    }

    /** Names of rules whose own conditions forbid each other. */
    Set<String> impossible() {
        return impossible;
    }

    private boolean isImpossible(Conditions rule) {
        List<Condition> demanded = rule.decided();
        Map<String, Object> before = Map.of();
        for (int i = 1; i <= demanded.size(); i++) {
            List<Condition> first = demanded.subList(0, i);
            Optional<Map<String, Object>> met = rule.find(rule.fields(), values -> rule.holds(first, values));
            if (met.isEmpty()) {
                Condition last = demanded.get(i - 1);
                Facts facts = search.facts(before);
                if (!search.attempt(facts).rules().contains(rule.rule().name())) {
                    add(
                            CheckCode.NEVER_HOLDS.at(
                                    last.constraint().span(),
                                    "`" + last.constraint().text() + "` never holds"
                                            + (i == 1 ? "" : " where the conditions before it do"),
                                    "the rule never fires: mend the conditions, or leave the rule out"),
                            facts);
                }
                return true;
            }
            before = met.get();
        }
        return false;
    }

    private void findEmptyConditions(Conditions rule) {
        List<Condition> rest = new ArrayList<>(rule.decided());
        for (int i = rest.size() - 1; i >= 0; i--) {
            Condition condition = rest.get(i);
            List<Condition> others = new ArrayList<>(rest);
            others.remove(i);
            boolean excludes = rule.find(
                            rule.fields(),
                            values -> rule.holds(others, values) && !rule.holds(List.of(condition), values))
                    .isPresent();
            if (!excludes) {
                rest.remove(i);
                Facts likely =
                        search.facts(rule.find(rule.fields(), rule::holds).orElse(Map.of()));
                search.findFiring(likely, List.of(rule.rule().name()))
                        .ifPresent(facts -> add(
                                CheckCode.ALWAYS_HOLDS.at(
                                        condition.constraint().span(),
                                        "`" + condition.constraint().text() + "` always holds"
                                                + (others.isEmpty() ? "" : " where the other conditions do"),
                                        "leave it out, or write what was meant"),
                                facts));
            }
        }
    }

    private void compare(Conditions rule, Conditions other) {
        boolean earlier = conditions.indexOf(rule) < conditions.indexOf(other);
        boolean same = isSameConclusion(rule.rule(), other.rule());
        boolean opposite = isOpposite(rule.rule(), other.rule());
        if (rule == other
                || !same && !opposite
                || rule.decided().isEmpty() && other.decided().isEmpty()) {
            return;
        }
        if (!rule.imply(other) || earlier && other.imply(rule)) {
            return;
        }
        Set<FieldClasses> fields = new LinkedHashSet<>(rule.fields());
        fields.addAll(other.fields());
        Facts likely = search.facts(rule.find(fields, rule::holds).orElse(Map.of()));
        search.findFiring(likely, List.of(rule.rule().name(), other.rule().name()))
                .ifPresent(facts -> add(same ? redundant(rule, other) : conflicting(rule, other), facts));
    }

    private static Problem redundant(Conditions rule, Conditions other) {
        return CheckCode.REDUNDANT_RULE.at(
                rule.rule().span(),
                "wherever this rule fires, rule `" + other.rule().name() + "` concludes the same",
                "leave one of the two out, or write the condition that tells them apart");
    }

    private static Problem conflicting(Conditions rule, Conditions other) {
        return CheckCode.CONFLICTING_RULES.at(
                rule.rule().span(),
                "wherever this rule fires, rule `" + other.rule().name()
                        + "` argues the other way in the same consideration",
                "write the condition that tells them apart");
    }

    private boolean isSameConclusion(RuleDeclaration rule, RuleDeclaration other) {
        return rule.then().type().equals(other.then().type())
                && constants(rule).isPresent()
                && constants(rule).equals(constants(other));
    }

    /** The values concluded; empty where one is bound or computed. */
    private Optional<List<Object>> constants(RuleDeclaration rule) {
        List<Object> values = new ArrayList<>();
        for (var argument : rule.then().arguments()) {
            Optional<Object> value = declared.findConstant(argument);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            values.add(value.get());
        }
        return Optional.of(values);
    }

    private boolean isOpposite(RuleDeclaration rule, RuleDeclaration other) {
        return rule.then().type().equals("Argument")
                && other.then().type().equals("Argument")
                && isEqual(rule, other, "approach")
                && isEqual(rule, other, "consideration")
                && constant(rule, "direction").isPresent()
                && constant(other, "direction").isPresent()
                && !isEqual(rule, other, "direction");
    }

    private boolean isEqual(RuleDeclaration rule, RuleDeclaration other, String field) {
        return constant(rule, field).isPresent() && constant(rule, field).equals(constant(other, field));
    }

    private Optional<Object> constant(RuleDeclaration rule, String field) {
        return declared.findArgument(rule, field).flatMap(declared::findConstant);
    }

    private void add(Problem problem, Facts facts) {
        findings.add(new Finding(problem, Witness.of(facts)));
    }
}
