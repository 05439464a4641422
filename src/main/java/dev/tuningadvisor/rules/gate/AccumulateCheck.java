package dev.tuningadvisor.rules.gate;

import dev.tuningadvisor.rules.parse.Constraint;
import dev.tuningadvisor.rules.parse.Element;
import dev.tuningadvisor.rules.parse.Operand;
import dev.tuningadvisor.rules.parse.RuleCode;
import dev.tuningadvisor.rules.parse.RuleFile;
import dev.tuningadvisor.rules.parse.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks what {@code accumulate} makes of its patterns. */
final class AccumulateCheck {

    private final Findings findings;
    private final RuleFile file;
    private final ConditionCheck conditions;
    private final ComparisonCheck comparisons;

    AccumulateCheck(Catalog catalog, Findings findings, RuleFile file, ConditionCheck conditions) {
        this.findings = findings;
        this.file = file;
        this.conditions = conditions;
        this.comparisons = new ComparisonCheck(catalog, findings, file);
    }

    /** Checks functions over what {@code inner} binds, and binds their results in {@code outer}. */
    void check(Element.Accumulate accumulate, Scope inner, Scope outer) {
        Map<String, Kind> results = new HashMap<>();
        for (Element.Function function : accumulate.functions()) {
            Kind result = result(function, inner, accumulate.source().size());
            results.put(function.binding(), result);
            conditions.bind(function.binding(), result, function.span(), outer);
        }
        accumulate.results().forEach(condition -> check(condition, results, outer));
    }

    private Kind result(Element.Function function, Scope inner, int patterns) {
        if (function.argument() == null) {
            return function.name().equals("count") ? Kind.LONG : refuseArgument(function);
        }
        if (!(function.argument() instanceof Operand.Variable variable)
                || !variable.path().isEmpty()
                || !inner.isOwn(variable.name())) {
            return refuseArgument(function);
        }
        Kind kind = inner.find(variable.name()).orElse(Kind.REPORTED);
        return kind.isReported() ? kind : result(function, kind, patterns);
    }

    private Kind result(Element.Function function, Kind kind, int patterns) {
        return switch (function.name()) {
            case "count" -> Kind.LONG;
            case "collectList", "collectSet" ->
                patterns == 1
                        ? new Kind(Kind.Sort.LIST, "list", true, false)
                        : refuse(
                                function,
                                "`" + function.name() + "` over several patterns collects matches, not values",
                                "collect over one pattern");
            case "average" -> kind.isNumber() ? Kind.DECIMAL : refuseKind(function, kind);
            default -> kind.isNumber() ? kind : refuseKind(function, kind);
        };
    }

    private Kind refuseArgument(Element.Function function) {
        return refuse(
                function,
                "`" + function.name() + "` takes a binding of the patterns before it",
                "write `Type( $x : field ); $result : " + function.name() + "( $x )`");
    }

    private Kind refuseKind(Element.Function function, Kind kind) {
        if (kind.sort() == Kind.Sort.ENUM) {
            findings.add(
                    RuleCode.ORDINAL_COMPARED,
                    function.span(),
                    "`" + function.name() + "` takes constants in the order in which they are declared",
                    "bind a number of theirs: `$x : field.weight`");
            return Kind.REPORTED;
        }
        findings.add(
                RuleCode.WRONG_KIND,
                function.span(),
                "`" + function.name() + "` takes numbers, this is " + kind.described(),
                null);
        return Kind.REPORTED;
    }

    private Kind refuse(Element.Function function, String fault, String help) {
        findings.add(RuleCode.BAD_CONDITION, function.span(), fault, help);
        return Kind.REPORTED;
    }

    private void check(Constraint condition, Map<String, Kind> results, Scope outer) {
        if (condition instanceof Constraint.AllOf all) {
            all.parts().forEach(part -> check(part, results, outer));
        } else if (condition instanceof Constraint.AnyOf any) {
            any.parts().forEach(part -> check(part, results, outer));
        } else if (condition instanceof Constraint.Comparison comparison) {
            Kind left = left(comparison.left(), results, comparison.span());
            if (!left.isReported()) {
                comparisons.check(comparison, left, right(comparison.right(), results, outer));
            }
        } else if (condition instanceof Constraint.Membership membership) {
            Kind left = left(membership.left(), results, membership.span());
            List<Operand> values = membership.values();
            values.forEach(
                    value -> comparisons.checkMember(membership.left(), left, value, right(value, results, outer)));
        } else {
            refuseCondition(condition.span());
        }
    }

    private Kind left(Operand operand, Map<String, Kind> results, Span span) {
        if (operand instanceof Operand.Variable variable
                && variable.path().isEmpty()
                && results.containsKey(variable.name())) {
            return results.get(variable.name());
        }
        refuseCondition(span);
        return Kind.REPORTED;
    }

    private Kind right(Operand operand, Map<String, Kind> results, Scope outer) {
        boolean own = operand instanceof Operand.Variable variable && results.containsKey(variable.name());
        if (own || operand instanceof Operand.Field) {
            refuseCondition(operand.span());
            return Kind.REPORTED;
        }
        return conditions.kind(operand, Kind.REPORTED, outer);
    }

    private void refuseCondition(Span span) {
        String text = file.text().substring(span.start(), span.end());
        findings.add(
                RuleCode.BAD_CONDITION,
                span,
                "`" + text + "` does not compare one result of this `accumulate`",
                "write the result on the left, another value on the right: `$sum > 3`");
    }
}
