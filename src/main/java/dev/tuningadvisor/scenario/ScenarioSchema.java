package dev.tuningadvisor.scenario;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.tuningadvisor.facts.FactsSchema;
import dev.tuningadvisor.rules.KnowledgeBase;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Collection;

/**
 * Makes the JSON Schema (2020-12) of scenario files, for editors that complete and check while one writes. It knows the
 * names of the rules; what one expectation demands of another, and that names are unique, only {@link ScenarioReader}
 * tells.
 */
public final class ScenarioSchema {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private final KnownNames names;
    private final JsonGenerator json;

    private ScenarioSchema(KnowledgeBase base, JsonGenerator json) {
        this.names = new KnownNames(base);
        this.json = json;
    }

    /** The schema as JSON text, ended by a line feed. */
    public static String write(KnowledgeBase base) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text).useDefaultPrettyPrinter()) {
            new ScenarioSchema(base, json).document(base);
        } catch (IOException impossible) {
            throw new IllegalStateException("text in memory can be written", impossible);
        }
        return text.append('\n').toString();
    }

    private void document(KnowledgeBase base) throws IOException {
        json.writeStartObject();
        json.writeStringField("$schema", DIALECT);
        json.writeStringField("$id", "urn:dev.tuningadvisor:scenarios:" + base.name());
        json.writeStringField("title", "Scenarios for " + base.title());
        object("scenarios");
        json.writeObjectFieldStart("scenarios");
        json.writeStringField("type", "array");
        reference("items", "scenario");
        json.writeEndObject();
        endObject();
        json.writeObjectFieldStart("$defs");
        json.writeFieldName("facts");
        // A schema within a schema names no dialect of its own.
        String facts = FactsSchema.write(base.vocabulary(), null, "Facts");
        json.writeRawValue(
                facts.replaceFirst("\\s*\"\\$schema\": \"[^\"]*\",", "").strip());
        scenario();
        variant();
        expect();
        names("rule", names.rules());
        names("statement", names.statements());
        names("fact", names.facts());
        names("approach", names.constants("Recommendation", "approach"));
        json.writeEndObject();
        json.writeEndObject();
    }

    private void scenario() throws IOException {
        json.writeObjectFieldStart("scenario");
        json.writeStringField("description", "A project, and what its advice must be.");
        json.writeArrayFieldStart("anyOf");
        required("name");
        required("about");
        json.writeEndArray();
        object();
        reference("about", "rule");
        text("name", "what it proves, in a sentence");
        nullable("facts", "facts");
        nullable("expect", "expect");
        json.writeObjectFieldStart("variants");
        json.writeStringField("description", "with variants only these run, each laid over the scenario");
        json.writeStringField("type", "array");
        json.writeNumberField("minItems", 1);
        reference("items", "variant");
        json.writeEndObject();
        endObject();
        json.writeEndObject();
    }

    private void variant() throws IOException {
        json.writeObjectFieldStart("variant");
        object("name");
        text("name", "what is different about it");
        nullable("facts", "facts");
        nullable("expect", "expect");
        endObject();
        json.writeEndObject();
    }

    private void expect() throws IOException {
        json.writeObjectFieldStart("expect");
        object();
        nullable("recommendation", "approach");
        typed("summary", "string");
        typed("step", "integer");
        typed("applies", "boolean");
        json.writeObjectFieldStart("balance");
        entries(names.constants("Balance", "approach"), "integer");
        json.writeEndObject();
        list("fires", "rule");
        list("silent", "rule");
        valued(ValuedKind.ARGUMENTS, names.statements(), "strength");
        list("noArguments", "statement");
        list("counted", "statement");
        valued(ValuedKind.REQUIREMENTS, names.constants("Requirement", "name"), "state");
        valued(ValuedKind.MOTIVES, names.constants("Motive", "name"), "approach");
        list("questions", "fact");
        for (RemarkKind kind : RemarkKind.values()) {
            json.writeObjectFieldStart(kind.key());
            types("array");
            json.writeObjectFieldStart("items");
            json.writeStringField("type", "string");
            json.writeEndObject();
            json.writeEndObject();
        }
        endObject();
        json.writeEndObject();
    }

    private void object(String... required) throws IOException {
        json.writeStringField("type", "object");
        if (required.length > 0) {
            json.writeArrayFieldStart("required");
            for (String key : required) {
                json.writeString(key);
            }
            json.writeEndArray();
        }
        json.writeObjectFieldStart("properties");
    }

    private void endObject() throws IOException {
        json.writeEndObject();
        json.writeBooleanField("additionalProperties", false);
    }

    private void required(String key) throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("required");
        json.writeString(key);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void entries(Collection<String> keys, String type) throws IOException {
        types("object");
        if (!keys.isEmpty()) {
            json.writeObjectFieldStart("propertyNames");
            choice(keys);
            json.writeEndObject();
        }
        json.writeObjectFieldStart("additionalProperties");
        json.writeStringField("type", type);
        json.writeEndObject();
    }

    /** A list of names, or an object: for each name the value of {@code main}, or values by field. */
    private void valued(ValuedKind kind, Collection<String> known, String main) throws IOException {
        json.writeObjectFieldStart(kind.key());
        types("array", "object");
        json.writeObjectFieldStart("items");
        choice(known);
        json.writeEndObject();
        json.writeObjectFieldStart("propertyNames");
        choice(known);
        json.writeEndObject();
        json.writeObjectFieldStart("additionalProperties");
        json.writeArrayFieldStart("anyOf");
        json.writeStartObject();
        choice(names.constants(kind.type(), main));
        json.writeEndObject();
        json.writeStartObject();
        object();
        for (String field : kind.fields()) {
            json.writeObjectFieldStart(field);
            choice(field.equals(ValuedKind.FACT) ? names.facts() : names.constants(kind.type(), field));
            json.writeEndObject();
        }
        endObject();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void list(String key, String of) throws IOException {
        json.writeObjectFieldStart(key);
        types("array");
        reference("items", of);
        json.writeEndObject();
    }

    private void names(String key, Collection<String> known) throws IOException {
        json.writeObjectFieldStart(key);
        choice(known);
        json.writeEndObject();
    }

    /** Any text where there is nothing to choose from. */
    private void choice(Collection<String> known) throws IOException {
        json.writeStringField("type", "string");
        if (!known.isEmpty()) {
            json.writeArrayFieldStart("enum");
            for (String name : known) {
                json.writeString(name);
            }
            json.writeEndArray();
        }
    }

    private void text(String key, String description) throws IOException {
        json.writeObjectFieldStart(key);
        json.writeStringField("description", description);
        json.writeStringField("type", "string");
        json.writeStringField("pattern", "\\S");
        json.writeEndObject();
    }

    private void typed(String key, String type) throws IOException {
        json.writeObjectFieldStart(key);
        types(type);
        json.writeEndObject();
    }

    /** Null expects nothing. */
    private void types(String... types) throws IOException {
        json.writeArrayFieldStart("type");
        for (String type : types) {
            json.writeString(type);
        }
        json.writeString("null");
        json.writeEndArray();
    }

    private void reference(String key, String to) throws IOException {
        json.writeObjectFieldStart(key);
        json.writeStringField("$ref", "#/$defs/" + to);
        json.writeEndObject();
    }

    private void nullable(String key, String to) throws IOException {
        json.writeObjectFieldStart(key);
        json.writeArrayFieldStart("anyOf");
        json.writeStartObject();
        json.writeStringField("$ref", "#/$defs/" + to);
        json.writeEndObject();
        json.writeStartObject();
        json.writeStringField("type", "null");
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }
}
