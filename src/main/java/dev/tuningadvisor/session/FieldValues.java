package dev.tuningadvisor.session;

import dev.tuningadvisor.rules.parse.EnumDeclaration;
import java.util.List;
import java.util.Map;
import org.drools.base.factmodel.AccessibleFact;

/**
 * Reads values of the engine's facts as the advice shows them: a constant of an enum as its name, a conclusion as the
 * step that reached it, such as {@code step 4}, stated facts as their type.
 */
final class FieldValues {

    private final Map<String, EnumDeclaration> enums;

    FieldValues(Map<String, EnumDeclaration> enums) {
        this.enums = enums;
    }

    /**
     * The value at the end of {@code path}; null when a part of it is unknown.
     *
     * @param origins step that concluded each object
     */
    Object read(AccessibleFact fact, List<String> path, Map<Object, Integer> origins) {
        return shown(follow(fact, path), origins);
    }

    /** The engine's value at the end of {@code path}; null when a part of it is unknown. */
    Object follow(Object start, List<String> path) {
        Object value = start;
        for (String property : path) {
            value = value instanceof AccessibleFact inner ? inner.getValue(property) : property(value, property);
        }
        return value;
    }

    /** The value as it is shown: a number, a boolean, a text, null. */
    Object shown(Object value, Map<Object, Integer> origins) {
        if (value instanceof Enum<?> constant) {
            return name(constant);
        }
        if (value instanceof AccessibleFact) {
            Integer origin = origins.get(value);
            return origin == null ? value.getClass().getSimpleName() : "step " + origin;
        }
        return value;
    }

    private Object property(Object value, String property) {
        return value instanceof Enum<?> constant
                ? declaration(constant).findValue(name(constant), property).orElse(null)
                : null;
    }

    /** As the rules call it, which is not always how the engine does. */
    private String name(Enum<?> constant) {
        return declaration(constant).constants().get(constant.ordinal()).name();
    }

    private EnumDeclaration declaration(Enum<?> constant) {
        return enums.get(constant.getDeclaringClass().getSimpleName());
    }
}
