package dev.tuningadvisor.facts;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.tuningadvisor.rules.Vocabulary;
import dev.tuningadvisor.rules.Vocabulary.Field;
import dev.tuningadvisor.rules.Vocabulary.Type;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/**
 * Makes the JSON Schema (2020-12) of facts documents, for editors that complete and check while one writes.
 *
 * <p>A document that {@link FactsReader} takes satisfies the schema, and the other way round, but for what no schema
 * can say: repeated keys, size and depth of the document, the length of a number, half a surrogate pair. Enum values
 * are offered in their canonical form, which editors complete; a pattern beside them admits every form the reader
 * takes.
 */
public final class FactsSchema {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private FactsSchema() {}

    /**
     * The schema as JSON text, with two spaces of indentation, {@code \n} and a line end at its end; the same bytes for
     * the same arguments.
     *
     * @param id address of the schema ({@code $id}); null for none
     * @param title what the documents are, in a few words
     */
    public static String write(Vocabulary vocabulary, String id, String title) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JsonLayout.generator(text)) {
            writeDocument(vocabulary, id, title, json);
        } catch (IOException e) {
            // A text in memory is always writable.
            throw new UncheckedIOException(e);
        }
        return text.append('\n').toString();
    }

    private static void writeDocument(Vocabulary vocabulary, String id, String title, JsonGenerator json)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("$schema", DIALECT);
        if (id != null) {
            json.writeStringField("$id", id);
        }
        json.writeStringField("title", title);
        json.writeStringField("description", "What is absent or null is unknown.");
        json.writeStringField("type", "object");
        json.writeObjectFieldStart("properties");
        json.writeObjectFieldStart(FactNames.SCHEMA);
        json.writeStringField("description", "Address of this schema.");
        json.writeStringField("type", "string");
        json.writeEndObject();
        for (Type type : vocabulary.types()) {
            writeType(type, json);
        }
        json.writeEndObject();
        json.writeBooleanField("additionalProperties", false);
        json.writeEndObject();
    }

    private static void writeType(Type type, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(type.key());
        writeNullable("object", json);
        json.writeObjectFieldStart("properties");
        for (Field field : type.fields()) {
            writeField(field, json);
        }
        json.writeEndObject();
        json.writeBooleanField("additionalProperties", false);
        json.writeEndObject();
    }

    private static void writeField(Field field, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(field.name());
        writeDescription(field, json);
        switch (field.kind()) {
            case INTEGER -> {
                writeNullable("integer", json);
                json.writeNumberField("minimum", IntegerBounds.min(field));
                json.writeNumberField("maximum", IntegerBounds.max(field));
            }
            case BOOLEAN -> writeNullable("boolean", json);
            case TEXT -> {
                writeNullable("string", json);
                json.writeNumberField("maxLength", FactsLimits.TEXT);
            }
            case ENUM -> writeConstants(field, json);
        }
        json.writeEndObject();
    }

    private static void writeDescription(Field field, JsonGenerator json) throws IOException {
        String unit = field.unit() == null ? "" : "Unit: " + field.unit();
        String question = field.question() == null ? "" : field.question();
        String between = unit.isEmpty() || question.isEmpty() ? "" : " ";
        if (!unit.isEmpty() || !question.isEmpty()) {
            json.writeStringField("description", question + between + unit);
        }
    }

    private static void writeNullable(String type, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("type");
        json.writeString(type);
        json.writeString("null");
        json.writeEndArray();
    }

    private static void writeConstants(Field field, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("anyOf");
        json.writeStartObject();
        json.writeArrayFieldStart("enum");
        for (String constant : field.values()) {
            json.writeString(constant);
        }
        json.writeNull();
        json.writeEndArray();
        json.writeEndObject();
        json.writeStartObject();
        json.writeStringField("type", "string");
        json.writeStringField("pattern", EnumConstants.pattern(field.values()));
        json.writeEndObject();
        json.writeEndArray();
    }
}
