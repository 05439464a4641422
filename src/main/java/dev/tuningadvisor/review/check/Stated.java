package dev.tuningadvisor.review.check;

import dev.tuningadvisor.rules.parse.Constraint;
import dev.tuningadvisor.rules.parse.Constraint.Operator;
import dev.tuningadvisor.rules.parse.EnumDeclaration;
import dev.tuningadvisor.rules.parse.Operand;
import dev.tuningadvisor.session.Comparisons;
import dev.tuningadvisor.space.DecisionSpace;
import dev.tuningadvisor.space.FieldClasses;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Decides conditions on what a project states, as the engine does: what is unknown is neither above nor below. */
final class Stated {

    private final Map<String, EnumDeclaration> enums;
    private final DecisionSpace space;
    private final Map<String, String> keys;

    /** {@code keys} has the name of each vocabulary type in facts. */
    Stated(Map<String, EnumDeclaration> enums, DecisionSpace space, Map<String, String> keys) {
        this.enums = enums;
        this.space = space;
        this.keys = keys;
    }

    /** Whether the condition compares fields of that type with constants only, so that classes of values decide it. */
    boolean isDecidable(String type, Constraint constraint) {
        return keys.containsKey(type)
                && !(constraint instanceof Constraint.Binding)
                && constraint.leaves().noneMatch(Constraint.Binding.class::isInstance)
                && constraint.leaves().allMatch(leaf -> isDecidable(leaf))
                && fields(type, constraint).stream().allMatch(FieldClasses::covered);
    }

    private static boolean isDecidable(Constraint leaf) {
        if (leaf instanceof Constraint.Comparison comparison) {
            return isField(comparison.left()) && isConstant(comparison.right());
        }
        return leaf instanceof Constraint.Membership membership
                && isField(membership.left())
                && membership.values().stream().allMatch(Stated::isConstant);
    }

    private static boolean isField(Operand operand) {
        return operand instanceof Operand.Field field && field.path().size() == 1;
    }

    private static boolean isConstant(Operand operand) {
        return operand instanceof Operand.Literal || operand instanceof Operand.EnumValue;
    }

    /** The fields that the condition reads. */
    Set<FieldClasses> fields(String type, Constraint constraint) {
        Set<FieldClasses> fields = new LinkedHashSet<>();
        Declared.operands(constraint)
                .filter(Stated::isField)
                .forEach(operand -> fields.add(space.field(path(type, operand))));
        return fields;
    }

    private String path(String type, Operand field) {
        return keys.get(type) + "." + ((Operand.Field) field).path().get(0);
    }

    /** Whether a decidable condition holds for those values by path. */
    boolean holds(String type, Constraint constraint, Map<String, Object> values) {
        if (constraint instanceof Constraint.AllOf all) {
            return all.parts().stream().allMatch(part -> holds(type, part, values));
        }
        if (constraint instanceof Constraint.AnyOf any) {
            return any.parts().stream().anyMatch(part -> holds(type, part, values));
        }
        if (constraint instanceof Constraint.Membership membership) {
            Object value = values.get(path(type, membership.left()));
            return membership.values().stream()
                    .anyMatch(each -> Comparisons.hold(value, Operator.EQUAL, constant(each)));
        }
        Constraint.Comparison comparison = (Constraint.Comparison) constraint;
        Object value = values.get(path(type, comparison.left()));
        return Comparisons.hold(value, comparison.operator(), constant(comparison.right()));
    }

    private Object constant(Operand operand) {
        if (operand instanceof Operand.Literal literal) {
            return literal.value();
        }
        Operand.EnumValue value = (Operand.EnumValue) operand;
        return value.property() == null
                ? value.constant()
                : enums.get(value.type())
                        .findValue(value.constant(), value.property())
                        .orElse(null);
    }

    DecisionSpace space() {
        return space;
    }

    /** Those of the fields, in declared order. */
    List<FieldClasses> ordered(Set<FieldClasses> fields) {
        return space.fields().stream().filter(fields::contains).toList();
    }
}
