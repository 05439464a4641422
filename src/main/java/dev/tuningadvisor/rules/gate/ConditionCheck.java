package dev.tuningadvisor.rules.gate;

import dev.tuningadvisor.rules.parse.Constraint;
import dev.tuningadvisor.rules.parse.Operand;
import dev.tuningadvisor.rules.parse.RuleCode;
import dev.tuningadvisor.rules.parse.RuleFile;
import dev.tuningadvisor.rules.parse.Span;
import java.util.List;
import java.util.regex.Pattern;

/** Checks the conditions of one pattern: fields exist, values fit them, bindings are bound. */
final class ConditionCheck {

    private static final Pattern BINDING = Pattern.compile("\\$[A-Za-z][A-Za-z0-9_]*");

    private final Findings findings;
    private final RuleFile file;
    private final OperandKinds operands;
    private final ComparisonCheck comparisons;

    ConditionCheck(Catalog catalog, Findings findings, RuleFile file) {
        this.findings = findings;
        this.file = file;
        this.operands = new OperandKinds(catalog, findings);
        this.comparisons = new ComparisonCheck(catalog, findings, file);
    }

    /** Checks a condition of a pattern over {@code fact}, and binds in {@code scope} what it binds. */
    void check(Constraint constraint, Kind fact, Scope scope) {
        if (constraint instanceof Constraint.Binding binding) {
            bind(binding.binding(), operands.field(binding.field(), fact), binding.span(), scope);
            refuseUnknown(binding.field(), fact);
        } else if (constraint instanceof Constraint.AllOf all) {
            all.parts().forEach(part -> check(part, fact, scope));
        } else if (constraint instanceof Constraint.AnyOf any) {
            any.parts().forEach(part -> check(part, fact, scope));
        } else if (constraint instanceof Constraint.Membership membership) {
            Kind left = left(membership.left(), fact);
            membership
                    .values()
                    .forEach(
                            value -> comparisons.checkMember(membership.left(), left, value, kind(value, fact, scope)));
        } else if (constraint instanceof Constraint.Comparison comparison) {
            Kind left = left(comparison.left(), fact);
            comparisons.check(comparison, left, kind(comparison.right(), fact, scope));
        }
    }

    /** Binds a name, and reports it when it is not a binding's name or bound already. */
    void bind(String name, Kind kind, Span span, Scope scope) {
        Span place = new Span(span.file(), span.line(), span.column(), name.length(), span.start(), span.end());
        if (!BINDING.matcher(name).matches()) {
            findings.add(
                    RuleCode.BAD_NAME,
                    place,
                    "`" + name + "` is not a name for a binding",
                    name.startsWith("$") ? "write `$` and then letters, digits and `_`" : "write `$" + name + "`");
        } else if (!scope.bind(name, kind)) {
            findings.add(
                    RuleCode.BOUND_TWICE,
                    place,
                    "`" + name + "` is bound already",
                    "choose another name; to demand equality write `field == " + name + "`");
        }
    }

    /** Kind of what stands on the right of a comparison. */
    Kind kind(Operand operand, Kind fact, Scope scope) {
        if (operand instanceof Operand.Field field) {
            refuseUnknown(field, fact);
            return operands.field(field, fact);
        }
        if (operand instanceof Operand.Variable variable) {
            refuseUnknown(variable, scope);
            return operands.variable(variable, scope);
        }
        return operand instanceof Operand.EnumValue value
                ? operands.enumValue(value)
                : Literals.kind((Operand.Literal) operand);
    }

    private Kind left(Operand operand, Kind fact) {
        if (operand instanceof Operand.Field field) {
            refuseUnknown(field, fact);
            return operands.field(field, fact);
        }
        findings.add(
                RuleCode.BAD_CONDITION,
                operand.span(),
                text(operand) + " stands on the left, where the field of the pattern belongs",
                "write the field first: `field > 3`, not `3 < field`");
        return Kind.REPORTED;
    }

    private void refuseUnknown(Operand.Field field, Kind fact) {
        if (fact.stated() && field.path().size() > 1) {
            mayBeUnknown(field, field.path().get(0), field.path().get(1));
        }
    }

    private void refuseUnknown(Operand.Variable variable, Scope scope) {
        List<String> path = variable.path();
        if (!path.isEmpty() && scope.find(variable.name()).filter(Kind::stated).isPresent()) {
            mayBeUnknown(variable, variable.name(), path.get(0));
        }
    }

    private void mayBeUnknown(Operand operand, String owner, String property) {
        findings.add(
                RuleCode.MAY_BE_UNKNOWN,
                operand.span(),
                "`" + property + "` cannot be read where `" + owner + "` is unknown",
                "compare with constants, such as `" + owner + " in ( … )`");
    }

    private String text(Operand operand) {
        return "`"
                + file.text().substring(operand.span().start(), operand.span().end()) + "`";
    }
}
