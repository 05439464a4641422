package dev.tuningadvisor.review.check;

import dev.tuningadvisor.problem.Problem;
import dev.tuningadvisor.rules.parse.Constraint;
import dev.tuningadvisor.rules.parse.Constraint.Operator;
import dev.tuningadvisor.rules.parse.Element;
import dev.tuningadvisor.rules.parse.FieldDeclaration;
import dev.tuningadvisor.rules.parse.Operand;
import dev.tuningadvisor.rules.parse.RuleCode;
import dev.tuningadvisor.rules.parse.RuleDeclaration;
import dev.tuningadvisor.rules.parse.TypeDeclaration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A conclusion that reads or computes with a stated value fails where it is unknown, unless a condition asks for it. */
final class KnownCheck {

    private static final Set<String> PRIMITIVES = Set.of("int", "long", "double", "boolean");

    private final Declared declared;
    private final RuleDeclaration rule;
    /** {@code Type.field} by the binding that may be unknown. */
    private final Map<String, String> open = new HashMap<>();

    private KnownCheck(Declared declared, RuleDeclaration rule) {
        this.declared = declared;
        this.rule = rule;
        Set<String> known = new HashSet<>();
        for (Element.Pattern pattern : Declared.positive(rule)) {
            if (declared.isStated(pattern.type())) {
                pattern.constraints()
                        .forEach(each -> known(each).forEach(field -> known.add(pattern.type() + "." + field)));
            }
        }
        for (Element.Pattern pattern : Declared.positive(rule)) {
            if (declared.isStated(pattern.type())) {
                bind(pattern, known);
            }
        }
    }

    static Stream<Problem> problems(Declared declared, RuleDeclaration rule) {
        return new KnownCheck(declared, rule).problems();
    }

    private void bind(Element.Pattern pattern, Set<String> known) {
        for (Constraint constraint : pattern.constraints()) {
            if (constraint instanceof Constraint.Binding binding) {
                String field = pattern.type() + "." + binding.field().path().get(0);
                if (!known.contains(field)) {
                    open.put(binding.binding(), field);
                }
            }
        }
    }

    /** Fields that have a value wherever the constraint holds. */
    private static Set<String> known(Constraint constraint) {
        Set<String> known = new HashSet<>();
        if (constraint instanceof Constraint.AllOf all) {
            all.parts().forEach(part -> known.addAll(known(part)));
        } else if (constraint instanceof Constraint.AnyOf any) {
            known.addAll(known(any.parts().get(0)));
            any.parts().forEach(part -> known.retainAll(known(part)));
        } else if (constraint instanceof Constraint.Membership membership) {
            addField(membership.left(), known);
        } else if (constraint instanceof Constraint.Comparison comparison && demandsValue(comparison)) {
            addField(comparison.left(), known);
        }
        return known;
    }

    private static boolean demandsValue(Constraint.Comparison comparison) {
        if (comparison.operator() != Operator.EQUAL) {
            return true;
        }
        return comparison.right() instanceof Operand.Literal literal
                ? literal.value() != null
                : comparison.right() instanceof Operand.EnumValue;
    }

    private static void addField(Operand operand, Set<String> fields) {
        if (operand instanceof Operand.Field field) {
            fields.add(field.path().get(0));
        }
    }

    private Stream<Problem> problems() {
        List<FieldDeclaration> fields = declared.findType(rule.then().type())
                .map(TypeDeclaration::fields)
                .orElse(List.of());
        List<Operand> arguments = rule.then().arguments();
        return Stream.iterate(0, i -> i < arguments.size(), i -> i + 1).flatMap(i -> {
            Operand argument = arguments.get(i);
            boolean whole = argument instanceof Operand.Variable;
            boolean refused = !whole
                    || i < fields.size() && PRIMITIVES.contains(fields.get(i).type());
            return argument.leaves().map(operand -> problem(operand, refused)).flatMap(Optional::stream);
        });
    }

    private Optional<Problem> problem(Operand operand, boolean refused) {
        if (operand instanceof Operand.Variable variable
                && open.containsKey(variable.name())
                && (refused || !variable.path().isEmpty())) {
            String field = open.get(variable.name());
            String name = field.substring(field.indexOf('.') + 1);
            return Optional.of(RuleCode.MAY_BE_UNKNOWN.at(
                    variable.span(),
                    "the conclusion needs `" + variable.name() + "`, and `" + name + "` may be unknown",
                    "ask for a known value where it is bound, such as `" + name + " >= 0` or `" + name + " in ( … )`"));
        }
        return Optional.empty();
    }
}
