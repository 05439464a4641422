package dev.tuningadvisor.review.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.tuningadvisor.problem.Place;
import dev.tuningadvisor.problem.Problem;
import dev.tuningadvisor.review.check.CheckReport;
import dev.tuningadvisor.review.check.Finding;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Locale;

/** A check for programs: one JSON document. */
public final class CheckJson {

    private static final int SCHEMA = 1;

    private CheckJson() {}

    /** The whole report, ended by a line feed. */
    public static String write(CheckReport report) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text).useDefaultPrettyPrinter()) {
            json.writeStartObject();
            json.writeNumberField("schema", SCHEMA);
            json.writeNumberField("rules", report.rules());
            json.writeNumberField("files", report.files());
            json.writeNumberField("searched", report.searched());
            json.writeArrayFieldStart("problems");
            for (Finding finding : report.findings()) {
                write(finding, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new IllegalStateException("text in memory can be written", impossible);
        }
        return text.append('\n').toString();
    }

    private static void write(Finding finding, JsonGenerator json) throws IOException {
        Problem problem = finding.problem();
        json.writeStartObject();
        json.writeStringField("code", problem.code());
        json.writeStringField("severity", problem.severity().name().toLowerCase(Locale.ROOT));
        if (problem.place() instanceof Place.InFile place) {
            json.writeStringField("file", place.file());
            json.writeNumberField("line", place.line());
            json.writeNumberField("column", place.column());
            json.writeNumberField("length", place.length());
        } else {
            json.writeStringField("file", problem.place().toString());
        }
        json.writeStringField("fault", problem.fault());
        if (problem.help() != null) {
            json.writeStringField("help", problem.help());
        }
        if (finding.witness() != null) {
            json.writeFieldName("facts");
            json.writeRawValue(finding.witness());
        }
        json.writeEndObject();
    }
}
