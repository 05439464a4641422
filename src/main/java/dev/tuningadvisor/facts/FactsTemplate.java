package dev.tuningadvisor.facts;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.tuningadvisor.rules.Vocabulary;
import dev.tuningadvisor.rules.Vocabulary.Field;
import dev.tuningadvisor.rules.Vocabulary.Type;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** Makes a facts document that states nothing: every field is there, and null. {@link FactsReader} takes it. */
public final class FactsTemplate {

    private FactsTemplate() {}

    /**
     * The document as JSON text, laid out as {@link FactsSchema} is.
     *
     * @param schema where its schema is found, as a relative or absolute address; null for none
     */
    public static String write(Vocabulary vocabulary, String schema) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JsonLayout.generator(text)) {
            json.writeStartObject();
            if (schema != null) {
                json.writeStringField(FactNames.SCHEMA, schema);
            }
            for (Type type : vocabulary.types()) {
                json.writeObjectFieldStart(type.key());
                for (Field field : type.fields()) {
                    json.writeNullField(field.name());
                }
                json.writeEndObject();
            }
            json.writeEndObject();
        } catch (IOException e) {
            // A text in memory is always writable.
            throw new UncheckedIOException(e);
        }
        return text.append('\n').toString();
    }
}
