package dev.tuningadvisor.session;

import dev.tuningadvisor.rules.parse.Constraint;
import dev.tuningadvisor.rules.parse.Operand;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which fields of its own fact a condition reads. */
final class ConditionFields {

    private ConditionFields() {}

    /** Paths of the fields, in the order they are read, each once. */
    static Set<List<String>> of(Constraint constraint) {
        Set<List<String>> fields = new LinkedHashSet<>();
        constraint
                .operands()
                .filter(Operand.Field.class::isInstance)
                .forEach(operand -> fields.add(((Operand.Field) operand).path()));
        return fields;
    }
}
