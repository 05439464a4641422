package dev.tuningadvisor.rules.format;

import dev.tuningadvisor.rules.parse.Span;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

/** What a syntax tree says, without the places where it says it. */
public final class Meaning {

    private Meaning() {}

    /** Equal for two nodes of syntax trees, such as rules or declarations, that say the same. */
    public static Object of(Record node) {
        return stripped(node);
    }

    private static Object stripped(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(Meaning::stripped).toList();
        }
        return value instanceof Record node ? components(node) : value;
    }

    /** A record as a list: its type, then its components but for places and the author's own text. */
    private static List<Object> components(Record node) {
        List<Object> components = new ArrayList<>(List.of(node.getClass()));
        for (RecordComponent component : node.getClass().getRecordComponents()) {
            if (component.getType() != Span.class && !component.getName().equals("text")) {
                components.add(stripped(value(node, component)));
            }
        }
        return components;
    }

    private static Object value(Record node, RecordComponent component) {
        try {
            return component.getAccessor().invoke(node);
        } catch (ReflectiveOperationException fault) {
            throw new IllegalStateException("the records of the parser are public", fault);
        }
    }
}
