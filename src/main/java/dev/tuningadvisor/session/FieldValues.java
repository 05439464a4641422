package dev.tuningadvisor.session;

import dev.tuningadvisor.rules.parse.EnumDeclaration;
import java.util.List;
import java.util.Map;
import org.drools.base.factmodel.AccessibleFact;

/** Reads values of the engine's facts as the advice shows them: constants of enums as text. */
final class FieldValues {

    private final Map<String, EnumDeclaration> enums;

    FieldValues(Map<String, EnumDeclaration> enums) {
        this.enums = enums;
    }

    /** The value at the end of {@code path}; null when a part of it is unknown. */
    Object read(AccessibleFact fact, List<String> path) {
        Object value = fact.getValue(path.get(0));
        for (String property : path.subList(1, path.size())) {
            value = value instanceof AccessibleFact inner ? inner.getValue(property) : property(value, property);
        }
        return plain(value);
    }

    /** The value with a constant as its text. */
    Object plain(Object value) {
        return value instanceof Enum<?> constant
                ? declaration(constant).constants().get(constant.ordinal()).name()
                : value;
    }

    private Object property(Object value, String property) {
        return value instanceof Enum<?> constant
                ? declaration(constant)
                        .findValue((String) plain(constant), property)
                        .orElse(null)
                : null;
    }

    private EnumDeclaration declaration(Enum<?> constant) {
        return enums.get(constant.getDeclaringClass().getSimpleName());
    }
}
