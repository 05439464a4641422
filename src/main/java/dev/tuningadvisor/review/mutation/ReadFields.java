package dev.tuningadvisor.review.mutation;

import dev.tuningadvisor.rules.KnowledgeBase;
import dev.tuningadvisor.rules.Vocabulary;
import dev.tuningadvisor.rules.parse.Constraint;
import dev.tuningadvisor.rules.parse.Element;
import dev.tuningadvisor.rules.parse.Operand;
import dev.tuningadvisor.rules.parse.RuleDeclaration;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which fields of the facts rules read themselves, and which operands they have. */
final class ReadFields {

    private ReadFields() {}

    /** Paths such as {@code data.labeledExamples}. */
    static Set<String> of(Collection<RuleDeclaration> rules, KnowledgeBase base) {
        Map<String, Vocabulary.Type> stated = base.vocabulary().types().stream()
                .collect(Collectors.toMap(Vocabulary.Type::name, Function.identity()));
        Set<String> paths = new LinkedHashSet<>();
        rules.stream()
                .flatMap(rule -> rule.when().stream())
                .flatMap(element -> element.patterns().stream())
                .filter(pattern -> stated.containsKey(pattern.type()))
                .forEach(pattern -> pattern.constraints().stream()
                        .flatMap(ReadFields::operands)
                        .filter(Operand.Field.class::isInstance)
                        .map(operand -> stated.get(pattern.type()).key() + "."
                                + ((Operand.Field) operand).path().get(0))
                        .forEach(paths::add));
        return paths;
    }

    /** Every operand of a rule, those inside of sums included. */
    static Stream<Operand> operands(RuleDeclaration rule) {
        Stream<Constraint> conditions = rule.when().stream()
                .flatMap(element -> Stream.concat(
                        element.patterns().stream().flatMap(pattern -> pattern.constraints().stream()),
                        element instanceof Element.Accumulate accumulate
                                ? accumulate.results().stream()
                                : Stream.empty()));
        return Stream.concat(
                conditions.flatMap(ReadFields::operands),
                rule.then().arguments().stream().flatMap(ReadFields::leaves));
    }

    private static Stream<Operand> operands(Constraint constraint) {
        if (constraint instanceof Constraint.AllOf all) {
            return all.parts().stream().flatMap(ReadFields::operands);
        }
        if (constraint instanceof Constraint.AnyOf any) {
            return any.parts().stream().flatMap(ReadFields::operands);
        }
        if (constraint instanceof Constraint.Comparison comparison) {
            return Stream.of(comparison.left(), comparison.right());
        }
        if (constraint instanceof Constraint.Membership membership) {
            return Stream.concat(Stream.of(membership.left()), membership.values().stream());
        }
        return Stream.of(((Constraint.Binding) constraint).field());
    }

    private static Stream<Operand> leaves(Operand operand) {
        return operand instanceof Operand.Arithmetic sum
                ? Stream.concat(leaves(sum.left()), leaves(sum.right()))
                : Stream.of(operand);
    }
}
