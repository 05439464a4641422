package dev.tuningadvisor.facts;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;

/** Writes a map as the JSON text it stands for, so that a map goes the way of every document. */
final class MapText {

    private static final JsonFactory JSON = new JsonFactory();

    private final Problems problems;
    private final StringWriter text = new StringWriter();
    private final Map<String, String> notJson = new HashMap<>();

    MapText(String source) {
        this.problems = new Problems(source);
    }

    /** What JSON cannot say and is null in the text: the fault by pointer. */
    Map<String, String> notJson() {
        return notJson;
    }

    String of(Map<?, ?> map) {
        try (JsonGenerator generator = JSON.createGenerator(text)) {
            writeMap(map, Pointer.ROOT, 1, generator);
        } catch (IOException e) {
            // A text in memory is always writable.
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private void writeMap(Map<?, ?> map, String pointer, int depth, JsonGenerator generator) throws IOException {
        if (depth > FactsLimits.DEPTH) {
            String fault = "more than " + FactsLimits.DEPTH + " levels of nesting";
            throw problems.only(FactsFault.TOO_DEEP, fault, "facts are two levels deep");
        }
        generator.writeStartObject();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            if (entry.getKey() instanceof String name) {
                generator.writeFieldName(name);
                write(entry.getValue(), Pointer.to(pointer, name), depth, generator);
            } else {
                String name = String.valueOf(entry.getKey());
                generator.writeFieldName(name);
                generator.writeNull();
                notJson.put(Pointer.to(pointer, name), "the key " + Quoted.of(name) + " is not a text");
            }
            requireSize(generator);
        }
        generator.writeEndObject();
    }

    private void write(Object value, String pointer, int depth, JsonGenerator generator) throws IOException {
        if (value == null) {
            generator.writeNull();
        } else if (value instanceof Map<?, ?> map) {
            writeMap(map, pointer, depth + 1, generator);
        } else if (value instanceof Iterable<?> || value.getClass().isArray()) {
            // Facts have no arrays: what is in it does not matter.
            generator.writeStartArray();
            generator.writeEndArray();
        } else if (value instanceof String written) {
            generator.writeString(written);
        } else if (value instanceof Boolean flag) {
            generator.writeBoolean(flag);
        } else if (isNumber(value)) {
            generator.writeNumber(value.toString());
        } else {
            generator.writeNull();
            notJson.put(pointer, fault(value));
        }
    }

    private static boolean isNumber(Object value) {
        return value instanceof Integer
                || value instanceof Long
                || value instanceof Short
                || value instanceof Byte
                || value instanceof BigInteger
                || value instanceof BigDecimal
                || value instanceof Double number && Double.isFinite(number)
                || value instanceof Float number && Float.isFinite(number);
    }

    private static String fault(Object value) {
        return value instanceof Double || value instanceof Float
                ? "`" + value + "` is no number in JSON"
                : "JSON has no value for `" + value.getClass().getName() + "`";
    }

    private void requireSize(JsonGenerator generator) throws IOException {
        generator.flush();
        if (text.getBuffer().length() > FactsLimits.DOCUMENT_BYTES) {
            throw problems.only(FactsFault.TOO_LARGE, "this is larger than 1 MB", "facts of one project take a few kB");
        }
    }
}
