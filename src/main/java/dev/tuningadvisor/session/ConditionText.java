package dev.tuningadvisor.session;

import dev.tuningadvisor.rules.parse.Constraint;
import dev.tuningadvisor.rules.parse.Element;
import dev.tuningadvisor.rules.parse.EnumDeclaration;
import dev.tuningadvisor.rules.parse.Operand;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Conditions as people read them: constants without the name of their enum, numbers in place of constants' fields. */
final class ConditionText {

    private final Map<String, EnumDeclaration> enums;
    private final Function<Operand.Variable, Optional<Object>> bound;

    ConditionText(Map<String, EnumDeclaration> enums) {
        this(enums, variable -> Optional.empty());
    }

    /** {@code bound} has the values that stand in place of bindings. */
    ConditionText(Map<String, EnumDeclaration> enums, Function<Operand.Variable, Optional<Object>> bound) {
        this.enums = enums;
        this.bound = bound;
    }

    /** A pattern in words: {@code Requirement with state == FAILED and order == 1}. */
    String of(Element.Pattern pattern) {
        List<String> demands = pattern.constraints().stream()
                .filter(constraint -> !(constraint instanceof Constraint.Binding))
                .map(constraint ->
                        constraint instanceof Constraint.AnyOf ? "( " + of(constraint) + " )" : of(constraint))
                .toList();
        return demands.isEmpty() ? pattern.type() : pattern.type() + " with " + String.join(" and ", demands);
    }

    String of(Constraint constraint) {
        if (constraint instanceof Constraint.Binding binding) {
            return binding.binding() + " : " + String.join(".", binding.field().path());
        }
        if (constraint instanceof Constraint.Comparison comparison) {
            return of(comparison.left()) + " " + comparison.operator().symbol() + " " + of(comparison.right());
        }
        if (constraint instanceof Constraint.Membership membership) {
            return of(membership.left()) + " in ( "
                    + membership.values().stream().map(this::of).collect(Collectors.joining(", ")) + " )";
        }
        if (constraint instanceof Constraint.AllOf all) {
            return all.parts().stream().map(this::part).collect(Collectors.joining(" && "));
        }
        return ((Constraint.AnyOf) constraint).parts().stream().map(this::part).collect(Collectors.joining(" || "));
    }

    private String part(Constraint constraint) {
        boolean nested = constraint instanceof Constraint.AllOf || constraint instanceof Constraint.AnyOf;
        return nested ? "( " + of(constraint) + " )" : of(constraint);
    }

    private String of(Operand operand) {
        if (operand instanceof Operand.Field field) {
            return String.join(".", field.path());
        }
        if (operand instanceof Operand.Variable variable) {
            String written = variable.path().isEmpty()
                    ? variable.name()
                    : variable.name() + "." + String.join(".", variable.path());
            return bound.apply(variable).map(String::valueOf).orElse(written);
        }
        if (operand instanceof Operand.EnumValue value) {
            return value.property() == null
                    ? value.constant()
                    : literal(enums.get(value.type())
                            .findValue(value.constant(), value.property())
                            .orElse(null));
        }
        if (operand instanceof Operand.Literal literal) {
            return literal(literal.value());
        }
        Operand.Arithmetic sum = (Operand.Arithmetic) operand;
        return of(sum.left()) + " " + sum.operator() + " " + of(sum.right());
    }

    private static String literal(Object value) {
        return value instanceof String text ? '"' + text + '"' : String.valueOf(value);
    }
}
