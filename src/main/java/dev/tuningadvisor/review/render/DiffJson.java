package dev.tuningadvisor.review.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.tuningadvisor.facts.Facts;
import dev.tuningadvisor.review.check.Witness;
import dev.tuningadvisor.review.diff.AdviceChange;
import dev.tuningadvisor.review.diff.DiffReport;
import dev.tuningadvisor.review.diff.RuleChange;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A comparison of rules for programs: one JSON document. */
public final class DiffJson {

    private static final int SCHEMA = 1;

    private DiffJson() {}

    /** The whole report, ended by a line feed. */
    public static String write(DiffReport report) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text).useDefaultPrettyPrinter()) {
            json.writeStartObject();
            json.writeNumberField("schema", SCHEMA);
            json.writeStringField("old", report.oldName());
            json.writeStringField("new", report.newName());
            json.writeBooleanField("adviceChanges", !report.advice().isEmpty());
            json.writeNumberField("compared", report.compared());
            json.writeNumberField("rules", report.ruleCount());
            json.writeNumberField("reached", report.reached());
            json.writeArrayFieldStart("changes");
            for (RuleChange change : report.rules()) {
                write(change, json);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("advice");
            for (AdviceChange change : report.advice()) {
                write(change, json);
            }
            json.writeEndArray();
            texts("notes", report.notes(), json);
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new IllegalStateException("text in memory can be written", impossible);
        }
        return text.append('\n').toString();
    }

    private static void write(RuleChange change, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("what", change.what().name().toLowerCase(Locale.ROOT));
        json.writeStringField("kind", change.kind().name().toLowerCase(Locale.ROOT));
        json.writeStringField("name", change.name());
        if (change.newName() != null) {
            json.writeStringField("newName", change.newName());
        }
        json.writeStringField("file", change.file());
        if (change.line() > 0) {
            json.writeNumberField("line", change.line());
        }
        json.writeEndObject();
    }

    private static void write(AdviceChange change, JsonGenerator json) throws IOException {
        json.writeStartObject();
        texts("causes", change.causes(), json);
        json.writeBooleanField("edited", change.edited());
        json.writeNumberField("projects", change.projects());
        texts("named", change.named(), json);
        json.writeObjectFieldStart("recommendations");
        for (Map.Entry<String, Integer> move : change.recommendations().entrySet()) {
            json.writeNumberField(move.getKey(), move.getValue());
        }
        json.writeEndObject();
        json.writeFieldName("witness");
        json.writeRawValue(Witness.of(new Facts("facts", change.witness())));
        texts("moves", change.moves(), json);
        json.writeEndObject();
    }

    private static void texts(String name, List<String> texts, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }
}
