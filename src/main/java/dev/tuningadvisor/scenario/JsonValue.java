package dev.tuningadvisor.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A value of a JSON document and where it stands.
 *
 * @param value a {@code Map<String, JsonValue>} for an object, a {@code List<JsonValue>} for an array, {@code String},
 *     {@code Boolean}, {@code BigDecimal}, or null
 * @param pointer JSON pointer (RFC 6901)
 * @param line line of its first character, from 1
 */
record JsonValue(Object value, String pointer, int line) {

    boolean isNull() {
        return value == null;
    }

    /** The members of an object; none for anything else. */
    Map<String, JsonValue> members() {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, member) -> members.put((String) key, (JsonValue) member));
        }
        return members;
    }

    /** The elements of an array; none for anything else. */
    List<JsonValue> elements() {
        List<JsonValue> elements = new ArrayList<>();
        if (value instanceof List<?> list) {
            list.forEach(element -> elements.add((JsonValue) element));
        }
        return elements;
    }

    boolean isObject() {
        return value instanceof Map<?, ?>;
    }

    boolean isArray() {
        return value instanceof List<?>;
    }

    /** The same without places: maps, lists and plain values. */
    Object plain() {
        if (isObject()) {
            Map<String, Object> plain = new LinkedHashMap<>();
            members().forEach((key, member) -> plain.put(key, member.plain()));
            return plain;
        }
        if (isArray()) {
            List<Object> plain = new ArrayList<>();
            elements().forEach(element -> plain.add(element.plain()));
            return plain;
        }
        return value;
    }

    /** What it is, as in {@code found the text `high`}. */
    String describe() {
        if (isObject()) {
            return "an object";
        }
        if (isArray()) {
            return "an array";
        }
        if (value instanceof String text) {
            return "the text `" + text + "`";
        }
        return value instanceof Number ? "the number `" + value + "`" : "`" + value + "`";
    }
}
