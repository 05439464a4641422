package dev.tuningadvisor.space;

import dev.tuningadvisor.rules.KnowledgeBase;
import dev.tuningadvisor.rules.Vocabulary;
import dev.tuningadvisor.rules.parse.Constraint;
import dev.tuningadvisor.rules.parse.Constraint.Operator;
import dev.tuningadvisor.rules.parse.Element;
import dev.tuningadvisor.rules.parse.Operand;
import dev.tuningadvisor.rules.parse.RuleDeclaration;
import dev.tuningadvisor.rules.parse.Span;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Reads from the conditions of all rules how they cut the vocabulary's fields, through whatever conclusions between. */
final class CutReader {

    /** What an advice is compared by: two values that lead to different ones are told apart. */
    private static final Map<String, List<String>> TOLD = Map.of(
            "Recommendation", List.of("approach", "step"),
            "Balance", List.of("approach", "weight"),
            "Counted", List.of("side", "weight"),
            "Requirement", List.of("approach", "name", "state"));

    private final KnowledgeBase base;
    private final ValueFlow flow;
    private final FieldCuts cuts;

    private CutReader(KnowledgeBase base, ValueFlow flow) {
        this.base = base;
        this.flow = flow;
        this.cuts = new FieldCuts(base);
    }

    static FieldCuts read(KnowledgeBase base, ValueFlow flow) {
        CutReader reader = new CutReader(base, flow);
        base.rules().values().forEach(reader::read);
        return reader.cuts;
    }

    /** The fields of that type's conclusions by which advices are compared. */
    static List<String> told(String type) {
        return TOLD.getOrDefault(type, List.of());
    }

    private void read(RuleDeclaration rule) {
        RuleValues values = new RuleValues(rule, flow);
        for (Element element : rule.when()) {
            for (Element.Pattern pattern : element.patterns()) {
                Origin.Reference fact = new Origin.Reference(pattern.type(), null);
                pattern.constraints().forEach(constraint -> read(constraint, fact, rule, values));
            }
            if (element instanceof Element.Accumulate accumulate) {
                accumulate.results().forEach(constraint -> read(constraint, null, rule, values));
            }
        }
        List<Operand> arguments = rule.then().arguments();
        List<String> told = told(rule.then().type());
        for (int i = 0; i < arguments.size(); i++) {
            Set<Origin> argument = values.of(arguments.get(i), null);
            cuts.readAll(RuleValues.statedIn(argument));
            if (told.contains(
                    base.types().get(rule.then().type()).fields().get(i).name())) {
                tellApart(RuleValues.statedIn(argument), rule, arguments.get(i).span());
            }
        }
    }

    private void read(Constraint constraint, Origin.Reference fact, RuleDeclaration rule, RuleValues values) {
        if (constraint instanceof Constraint.AllOf all) {
            all.parts().forEach(part -> read(part, fact, rule, values));
        } else if (constraint instanceof Constraint.AnyOf any) {
            any.parts().forEach(part -> read(part, fact, rule, values));
        } else if (constraint instanceof Constraint.Binding binding) {
            cuts.readAll(RuleValues.statedIn(values.of(binding.field(), fact)));
        } else if (constraint instanceof Constraint.Comparison comparison) {
            Set<Origin> left = values.of(comparison.left(), fact);
            compare(left, comparison.operator(), values.of(comparison.right(), fact), rule, comparison.span());
        } else if (constraint instanceof Constraint.Membership membership) {
            Set<Origin> left = values.of(membership.left(), fact);
            if (membership.values().stream().allMatch(CutReader::isWritten)) {
                compareWithList(left, membership, rule, values);
            } else {
                membership
                        .values()
                        .forEach(value ->
                                compare(left, Operator.EQUAL, values.of(value, fact), rule, membership.span()));
            }
        }
    }

    private static boolean isWritten(Operand operand) {
        return operand instanceof Operand.Literal || operand instanceof Operand.EnumValue;
    }

    /** All constants at once: values that one condition lists together it does not tell apart. */
    private void compareWithList(
            Set<Origin> left, Constraint.Membership membership, RuleDeclaration rule, RuleValues values) {
        List<Object> constants = membership.values().stream()
                .flatMap(value -> values.of(value, null).stream())
                .map(origin -> ((Origin.Constant) origin).value())
                .filter(Objects::nonNull)
                .toList();
        left.forEach(value -> compareWithConstants(value, Operator.EQUAL, constants, rule, membership.span()));
    }

    private void compareWithConstants(
            Origin value, Operator operator, List<Object> constants, RuleDeclaration rule, Span span) {
        cuts.readAll(RuleValues.statedIn(Set.of(value)));
        if (value instanceof Origin.Computed computed) {
            tellApart(computed.from(), rule, span);
        } else if (value instanceof Origin.Stated stated && !constants.isEmpty()) {
            if (!cuts.add(stated, operator, constants)) {
                tellApart(Set.of(stated.field()), rule, span);
            }
        }
    }

    private void compare(Set<Origin> left, Operator operator, Set<Origin> right, RuleDeclaration rule, Span span) {
        for (Origin first : left) {
            right.forEach(second -> compare(first, operator, second, rule, span));
        }
    }

    private void compare(Origin left, Operator operator, Origin right, RuleDeclaration rule, Span span) {
        if (right instanceof Origin.Constant constant) {
            compareWithConstants(left, operator, known(constant), rule, span);
        } else if (left instanceof Origin.Constant constant) {
            compareWithConstants(right, FormulaReader.reversed(operator), known(constant), rule, span);
        } else if (left.equals(right) && left instanceof Origin.Stated stated) {
            // A field has one value in a session: with itself it compares the same whatever that is.
            cuts.readAll(Set.of(stated.field()));
        } else {
            compareStated(left, operator, right, rule, span);
        }
    }

    private static List<Object> known(Origin.Constant constant) {
        return constant.value() == null ? List.of() : List.of(constant.value());
    }

    /** A field of few values has them as constants for the other side. */
    private void compareStated(Origin left, Operator operator, Origin right, RuleDeclaration rule, Span span) {
        Set<Vocabulary.Field> stated = RuleValues.statedIn(Set.of(left));
        stated.addAll(RuleValues.statedIn(Set.of(right)));
        cuts.readAll(stated);
        List<Object> lefts = cuts.valuesOf(left);
        List<Object> rights = cuts.valuesOf(right);
        if (!rights.isEmpty() && left instanceof Origin.Stated field && addEach(field, operator, rights)) {
            tellApart(RuleValues.statedIn(Set.of(right)), rule, span);
        } else if (!lefts.isEmpty()
                && right instanceof Origin.Stated field
                && addEach(field, FormulaReader.reversed(operator), lefts)) {
            tellApart(RuleValues.statedIn(Set.of(left)), rule, span);
        } else {
            tellApart(stated, rule, span);
        }
    }

    private boolean addEach(Origin.Stated field, Operator operator, List<Object> constants) {
        return constants.stream().allMatch(constant -> cuts.add(field, operator, List.of(constant)));
    }

    /** Every value of these fields differs from every other; where they are numbers or texts that is not covered. */
    private void tellApart(Set<Vocabulary.Field> fields, RuleDeclaration rule, Span span) {
        Set<Vocabulary.Field> endless = new LinkedHashSet<>();
        fields.forEach(field -> {
            if (!cuts.tellApart(field)) {
                endless.add(field);
            }
        });
        if (!endless.isEmpty()) {
            cuts.addNotCovered(rule.name(), base.text(span), span, endless);
        }
    }
}
