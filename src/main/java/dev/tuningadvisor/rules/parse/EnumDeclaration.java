package dev.tuningadvisor.rules.parse;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * {@code declare enum Name CONSTANT( value ), …; field : type … end}.
 *
 * @param name the enum
 * @param constants in declared order
 * @param fields in declared order
 * @param span of the name
 */
public record EnumDeclaration(String name, List<Constant> constants, List<FieldDeclaration> fields, Span span)
        implements Serializable {

    public EnumDeclaration {
        constants = List.copyOf(constants);
        fields = List.copyOf(fields);
    }

    /**
     * A constant with the values of the enum's fields, in their order.
     *
     * @param name the constant
     * @param values literals, one for each field
     * @param span of the constant with its values
     */
    public record Constant(String name, List<Operand.Literal> values, Span span) implements Serializable {
        public Constant {
            values = List.copyOf(values);
        }
    }

    public Optional<Constant> findConstant(String constantName) {
        return constants.stream()
                .filter(constant -> constant.name().equals(constantName))
                .findFirst();
    }

    /** The value of {@code property} for that constant; empty when there is no such constant or property. */
    public Optional<Object> findValue(String constantName, String property) {
        List<String> names = fields.stream().map(FieldDeclaration::name).toList();
        int index = names.indexOf(property);
        return index < 0
                ? Optional.empty()
                : findConstant(constantName)
                        .filter(constant -> index < constant.values().size())
                        .map(constant -> constant.values().get(index).value());
    }

    public List<String> constantNames() {
        return constants.stream().map(Constant::name).toList();
    }
}
