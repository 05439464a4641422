package dev.tuningadvisor.session;

import dev.tuningadvisor.rules.parse.Constraint;
import dev.tuningadvisor.rules.parse.Operand;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Which fields of its own fact a condition reads. */
final class ConditionFields {

    private ConditionFields() {}

    /** The conditions that a constraint joins by {@code &&}; for any other itself. */
    static Stream<Constraint> conjuncts(Constraint constraint) {
        return constraint instanceof Constraint.AllOf all
                ? all.parts().stream().flatMap(ConditionFields::conjuncts)
                : Stream.of(constraint);
    }

    /** Paths of the fields, in the order they are read, each once. */
    static Set<List<String>> of(Constraint constraint) {
        Set<List<String>> fields = new LinkedHashSet<>();
        collect(constraint, fields);
        return fields;
    }

    private static void collect(Constraint constraint, Set<List<String>> fields) {
        if (constraint instanceof Constraint.Binding binding) {
            fields.add(binding.field().path());
        } else if (constraint instanceof Constraint.Comparison comparison) {
            collect(comparison.left(), fields);
            collect(comparison.right(), fields);
        } else if (constraint instanceof Constraint.Membership membership) {
            collect(membership.left(), fields);
        } else if (constraint instanceof Constraint.AllOf all) {
            all.parts().forEach(part -> collect(part, fields));
        } else if (constraint instanceof Constraint.AnyOf any) {
            any.parts().forEach(part -> collect(part, fields));
        }
    }

    private static void collect(Operand operand, Set<List<String>> fields) {
        if (operand instanceof Operand.Field field) {
            fields.add(field.path());
        }
    }
}
