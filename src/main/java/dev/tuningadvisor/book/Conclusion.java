package dev.tuningadvisor.book;

import dev.tuningadvisor.rules.parse.Operand;
import dev.tuningadvisor.rules.parse.RuleDeclaration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a rule inserts.
 *
 * @param type name of the type
 * @param fields value by field, in declared order
 */
record Conclusion(String type, Map<String, Operand> fields) {

    Conclusion(RuleDeclaration.Insertion insertion, Names names) {
        this(insertion.type(), byField(insertion, names));
    }

    private static Map<String, Operand> byField(RuleDeclaration.Insertion insertion, Names names) {
        List<String> fields = names.fields(insertion.type());
        Map<String, Operand> values = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(fields.size(), insertion.arguments().size()); i++) {
            values.put(fields.get(i), insertion.arguments().get(i));
        }
        return values;
    }

    /** The name of the constant that the field is given; empty when it is none. */
    Optional<Operand.EnumValue> findConstant(String field) {
        return fields.get(field) instanceof Operand.EnumValue value && value.property() == null
                ? Optional.of(value)
                : Optional.empty();
    }

    /** The text that is written there or held by a constant; null when there is none. */
    static String literalText(Operand operand, Names names) {
        Object value = operand instanceof Operand.Literal literal
                ? literal.value()
                : operand instanceof Operand.EnumValue constant ? names.property(constant) : null;
        return value instanceof String text ? text : null;
    }

    /** Whether a sum puts texts together rather than numbers. */
    static boolean isText(Operand operand, Names names) {
        return operand instanceof Operand.Arithmetic sum
                ? isText(sum.left(), names) || isText(sum.right(), names)
                : literalText(operand, names) != null;
    }
}
