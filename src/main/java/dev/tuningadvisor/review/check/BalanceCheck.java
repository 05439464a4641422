package dev.tuningadvisor.review.check;

import dev.tuningadvisor.problem.Problem;
import dev.tuningadvisor.rules.parse.Constraint;
import dev.tuningadvisor.rules.parse.Element;
import dev.tuningadvisor.rules.parse.Operand;
import dev.tuningadvisor.rules.parse.RuleDeclaration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The balance of an approach is the sum of the weights that counted for it, and of nothing else. */
final class BalanceCheck {

    private static final String HELP =
            "sum `weight` over `Counted( side == …, $weight : weight )` of that very approach";

    private final Declared declared;

    BalanceCheck(Declared declared) {
        this.declared = declared;
    }

    Stream<Problem> problems(RuleDeclaration rule) {
        Optional<Operand> weight = declared.findArgument(rule, "weight");
        Optional<Operand> approach = declared.findArgument(rule, "approach");
        if (!rule.then().type().equals("Balance") || weight.isEmpty() || approach.isEmpty()) {
            return Stream.empty();
        }
        boolean sum = rule.when().stream()
                .filter(Element.Accumulate.class::isInstance)
                .map(Element.Accumulate.class::cast)
                .anyMatch(accumulate -> isSum(accumulate, weight.get(), approach.get()));
        return sum
                ? Stream.empty()
                : Stream.of(CheckCode.BALANCE_NOT_SUM.at(
                        weight.get().span(),
                        "`" + declared.text(weight.get().span()) + "` is not the sum of what counted for `"
                                + declared.text(approach.get().span()) + "`",
                        HELP));
    }

    private boolean isSum(Element.Accumulate accumulate, Operand weight, Operand approach) {
        if (accumulate.source().size() != 1 || !(weight instanceof Operand.Variable result)) {
            return false;
        }
        Element.Pattern counted = accumulate.source().get(0);
        List<Constraint> demands = counted.constraints().stream()
                .filter(constraint -> !(constraint instanceof Constraint.Binding))
                .toList();
        return counted.type().equals("Counted")
                && result.path().isEmpty()
                && demands.size() == 1
                && isSide(demands.get(0), approach)
                && accumulate.functions().stream()
                        .anyMatch(
                                function -> function.binding().equals(result.name()) && sumsWeight(function, counted));
    }

    private boolean isSide(Constraint constraint, Operand approach) {
        return constraint instanceof Constraint.Comparison comparison
                && comparison.operator() == Constraint.Operator.EQUAL
                && comparison.left() instanceof Operand.Field field
                && field.path().equals(List.of("side"))
                && declared.text(comparison.right().span()).equals(declared.text(approach.span()));
    }

    private static boolean sumsWeight(Element.Function function, Element.Pattern counted) {
        return function.name().equals("sum")
                && function.argument() instanceof Operand.Variable summed
                && counted.constraints().stream()
                        .filter(Constraint.Binding.class::isInstance)
                        .map(Constraint.Binding.class::cast)
                        .anyMatch(binding -> binding.binding().equals(summed.name())
                                && binding.field().path().equals(List.of("weight")));
    }
}
