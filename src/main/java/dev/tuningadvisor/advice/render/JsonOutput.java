package dev.tuningadvisor.advice.render;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.tuningadvisor.advice.Because;
import dev.tuningadvisor.advice.Remark;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** The few forms that the advice document is made of. */
final class JsonOutput {

    private final JsonGenerator generator;

    JsonOutput(JsonGenerator generator) {
        this.generator = generator;
    }

    void begin() throws IOException {
        generator.writeStartObject();
    }

    void begin(String name) throws IOException {
        generator.writeObjectFieldStart(name);
    }

    void end() throws IOException {
        generator.writeEndObject();
    }

    void beginArray(String name) throws IOException {
        generator.writeArrayFieldStart(name);
    }

    void endArray() throws IOException {
        generator.writeEndArray();
    }

    /** A text, or null. */
    void text(String name, String text) throws IOException {
        generator.writeStringField(name, text);
    }

    void number(String name, int number) throws IOException {
        generator.writeNumberField(name, number);
    }

    void truth(String name, boolean truth) throws IOException {
        generator.writeBooleanField(name, truth);
    }

    void texts(String name, List<String> texts) throws IOException {
        beginArray(name);
        for (String text : texts) {
            generator.writeString(text);
        }
        endArray();
    }

    void numbers(String name, List<Integer> numbers) throws IOException {
        beginArray(name);
        for (int number : numbers) {
            generator.writeNumber(number);
        }
        endArray();
    }

    void values(String name, Map<String, ?> values) throws IOException {
        begin(name);
        for (Map.Entry<String, ?> entry : values.entrySet()) {
            value(entry.getKey(), entry.getValue());
        }
        end();
    }

    /** A number or truth value as such, null as null, anything else as its text. */
    void value(String name, Object value) throws IOException {
        if (value instanceof Integer number) {
            generator.writeNumberField(name, number);
        } else if (value instanceof Long number) {
            generator.writeNumberField(name, number);
        } else if (value instanceof Double number && Double.isFinite(number)) {
            generator.writeNumberField(name, number);
        } else if (value instanceof Boolean truth) {
            generator.writeBooleanField(name, truth);
        } else {
            generator.writeStringField(name, value == null ? null : value.toString());
        }
    }

    void remarks(String name, List<Remark> remarks) throws IOException {
        beginArray(name);
        for (Remark remark : remarks) {
            begin();
            text("text", remark.text());
            grounds(remark.rules(), remark.statements(), remark.because());
            end();
        }
        endArray();
    }

    /** What every conclusion says of its origin. */
    void grounds(List<String> rules, List<String> statements, List<Because> because) throws IOException {
        texts("rules", rules);
        texts("statements", statements);
        because(because);
    }

    void because(List<Because> because) throws IOException {
        beginArray("because");
        for (Because fact : because) {
            begin();
            text("fact", fact.fact());
            value("value", fact.value());
            text("condition", fact.condition());
            end();
        }
        endArray();
    }
}
