package dev.tuningadvisor.review.check;

import dev.tuningadvisor.problem.Problem;
import dev.tuningadvisor.rules.parse.Constraint;
import dev.tuningadvisor.rules.parse.Element;
import dev.tuningadvisor.rules.parse.Operand;
import dev.tuningadvisor.rules.parse.RuleDeclaration;
import dev.tuningadvisor.rules.parse.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is bound is used. A list that is collected serves the walk back, which counts as used. */
final class BindingCheck {

    private static final Set<String> LISTS = Set.of("collectList", "collectSet");

    private BindingCheck() {}

    static Stream<Problem> problems(RuleDeclaration rule) {
        Map<String, Span> bound = new LinkedHashMap<>();
        rule.when().forEach(element -> bind(element, bound));
        Set<String> used = operands(rule)
                .filter(Operand.Variable.class::isInstance)
                .map(operand -> ((Operand.Variable) operand).name())
                .collect(Collectors.toSet());
        return bound.entrySet().stream()
                .filter(binding -> !used.contains(binding.getKey()))
                .map(binding -> CheckCode.UNUSED_BINDING.at(
                        named(binding.getValue(), binding.getKey()),
                        "nothing uses `" + binding.getKey() + "`",
                        "leave the binding out, or use it in the conclusion"));
    }

    private static Span named(Span span, String name) {
        return new Span(span.file(), span.line(), span.column(), name.length(), span.start(), span.end());
    }

    private static void bind(Element element, Map<String, Span> bound) {
        for (Element.Pattern pattern : element.patterns()) {
            if (pattern.binding() != null) {
                bound.put(pattern.binding(), pattern.span());
            }
            pattern.constraints().stream()
                    .flatMap(Constraint::leaves)
                    .filter(Constraint.Binding.class::isInstance)
                    .forEach(leaf -> bound.put(((Constraint.Binding) leaf).binding(), leaf.span()));
        }
        if (element instanceof Element.Accumulate accumulate) {
            accumulate.functions().stream()
                    .filter(function -> !LISTS.contains(function.name()))
                    .forEach(function -> bound.put(function.binding(), function.span()));
        }
    }

    /** Everything that the rule compares, accumulates or concludes. */
    static Stream<Operand> operands(RuleDeclaration rule) {
        Stream<Operand> conditions = rule.when().stream().flatMap(BindingCheck::operands);
        return Stream.concat(conditions, rule.then().arguments().stream().flatMap(Operand::leaves));
    }

    private static Stream<Operand> operands(Element element) {
        Stream<Operand> compared = element.patterns().stream()
                .flatMap(pattern -> pattern.constraints().stream())
                .flatMap(Declared::operands);
        if (element instanceof Element.Accumulate accumulate) {
            Stream<Operand> taken = accumulate.functions().stream()
                    .map(Element.Function::argument)
                    .filter(argument -> argument != null);
            Stream<Operand> results = accumulate.results().stream().flatMap(Declared::operands);
            return Stream.concat(compared, Stream.concat(taken, results));
        }
        return compared;
    }
}
