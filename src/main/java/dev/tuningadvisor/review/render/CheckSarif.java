package dev.tuningadvisor.review.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.tuningadvisor.problem.Place;
import dev.tuningadvisor.problem.Problem;
import dev.tuningadvisor.review.check.CheckReport;
import dev.tuningadvisor.review.check.Finding;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;

/** A check as SARIF 2.1.0 (OASIS), which code hosts and editors show beside the lines. */
public final class CheckSarif {

    private static final String VERSION = "2.1.0";
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private CheckSarif() {}

    /** The whole report, ended by a line feed. */
    public static String write(CheckReport report) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text).useDefaultPrettyPrinter()) {
            json.writeStartObject();
            json.writeStringField("$schema", SCHEMA);
            json.writeStringField("version", VERSION);
            json.writeArrayFieldStart("runs");
            json.writeStartObject();
            writeTool(codes(report), json);
            json.writeStringField("columnKind", "unicodeCodePoints");
            json.writeArrayFieldStart("results");
            for (Finding finding : report.findings()) {
                write(finding, codes(report), json);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new IllegalStateException("text in memory can be written", impossible);
        }
        return text.append('\n').toString();
    }

    private static List<String> codes(CheckReport report) {
        return report.problems().stream().map(Problem::code).distinct().sorted().toList();
    }

    private static void writeTool(List<String> codes, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "advise check");
        json.writeArrayFieldStart("rules");
        for (String code : codes) {
            json.writeStartObject();
            json.writeStringField("id", code);
            writeText("shortDescription", code.replace('-', ' '), json);
            writeText("help", "`advise explain " + code + "` says more", json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void write(Finding finding, List<String> codes, JsonGenerator json) throws IOException {
        Problem problem = finding.problem();
        String help = problem.help() == null ? "" : "\nhelp: " + problem.help();
        String facts = finding.witness() == null ? "" : "\nfacts: " + finding.witness();
        json.writeStartObject();
        json.writeStringField("ruleId", problem.code());
        json.writeNumberField("ruleIndex", codes.indexOf(problem.code()));
        json.writeStringField("level", problem.severity().name().toLowerCase(Locale.ROOT));
        writeText("message", problem.fault() + help + facts, json);
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        writePlace(problem.place(), json);
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writePlace(Place place, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", uri(place instanceof Place.InFile inFile ? inFile.file() : place.toString()));
        json.writeEndObject();
        if (place instanceof Place.InFile inFile) {
            json.writeObjectFieldStart("region");
            json.writeNumberField("startLine", inFile.line());
            json.writeNumberField("startColumn", inFile.column());
            json.writeNumberField("endColumn", inFile.column() + inFile.length());
            json.writeEndObject();
        }
    }

    private static String uri(String path) {
        try {
            return new URI(null, null, path.replace('\\', '/'), null).toASCIIString();
        } catch (URISyntaxException odd) {
            return "rules";
        }
    }

    private static void writeText(String name, String text, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("text", text);
        json.writeEndObject();
    }
}
