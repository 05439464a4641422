package dev.tuningadvisor.book;

import dev.tuningadvisor.rules.parse.Constraint;
import dev.tuningadvisor.rules.parse.Element;
import dev.tuningadvisor.rules.parse.Operand;
import dev.tuningadvisor.rules.parse.RuleDeclaration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The bindings of a rule that its conditions or its conclusion read; the others are there for the trace alone. */
final class UsedBindings {

    private final Set<String> used = new HashSet<>();

    private UsedBindings() {}

    /** Their names, each with its {@code $}. */
    static Set<String> of(RuleDeclaration rule) {
        UsedBindings bindings = new UsedBindings();
        rule.then().arguments().forEach(bindings::read);
        rule.when().forEach(element -> element.patterns().forEach(pattern -> bindings.readAll(pattern.constraints())));
        rule.when().stream()
                .filter(Element.Accumulate.class::isInstance)
                .map(Element.Accumulate.class::cast)
                .forEach(bindings::read);
        return Set.copyOf(bindings.used);
    }

    private void read(Element.Accumulate accumulate) {
        readAll(accumulate.results());
        accumulate.functions().stream()
                .filter(function -> function.argument() != null && used.contains(function.binding()))
                .forEach(function -> read(function.argument()));
    }

    private void readAll(List<Constraint> constraints) {
        constraints.forEach(this::read);
    }

    private void read(Constraint constraint) {
        if (constraint instanceof Constraint.Comparison comparison) {
            read(comparison.left());
            read(comparison.right());
        } else if (constraint instanceof Constraint.Membership membership) {
            read(membership.left());
            membership.values().forEach(this::read);
        } else if (constraint instanceof Constraint.AllOf all) {
            readAll(all.parts());
        } else if (constraint instanceof Constraint.AnyOf any) {
            readAll(any.parts());
        }
    }

    private void read(Operand operand) {
        if (operand instanceof Operand.Variable variable) {
            used.add(variable.name());
        } else if (operand instanceof Operand.Arithmetic sum) {
            read(sum.left());
            read(sum.right());
        }
    }
}
