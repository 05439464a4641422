package dev.tuningadvisor.review.check;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.tuningadvisor.facts.Facts;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;

/** Facts as the document that states them, on one line. */
public final class Witness {

    private Witness() {}

    /** The facts as a JSON document on one line. */
    public static String of(Facts facts) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            String open = null;
            for (Map.Entry<String, Object> stated : facts.values().entrySet()) {
                int dot = stated.getKey().indexOf('.');
                String type = stated.getKey().substring(0, dot);
                if (!type.equals(open)) {
                    if (open != null) {
                        json.writeEndObject();
                    }
                    json.writeObjectFieldStart(type);
                    open = type;
                }
                write(stated.getKey().substring(dot + 1), stated.getValue(), json);
            }
        } catch (IOException impossible) {
            throw new IllegalStateException("text in memory can be written", impossible);
        }
        return text.toString();
    }

    private static void write(String name, Object value, JsonGenerator json) throws IOException {
        if (value instanceof Integer number) {
            json.writeNumberField(name, number);
        } else if (value instanceof Boolean truth) {
            json.writeBooleanField(name, truth);
        } else {
            json.writeStringField(name, value.toString());
        }
    }
}
