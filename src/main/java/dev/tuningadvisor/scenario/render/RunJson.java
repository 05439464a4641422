package dev.tuningadvisor.scenario.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.tuningadvisor.scenario.Difference;
import dev.tuningadvisor.scenario.ScenarioResult;
import dev.tuningadvisor.scenario.ScenarioRun;
import dev.tuningadvisor.scenario.coverage.Coverage;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;

/** A run of scenarios for programs: one JSON document. */
public final class RunJson {

    private static final int SCHEMA = 1;

    private RunJson() {}

    /** The whole run, ended by a line feed. */
    public static String write(ScenarioRun run) {
        return write(run, null);
    }

    /** The whole run with what it covers, ended by a line feed; {@code coverage} may be null. */
    public static String write(ScenarioRun run, Coverage coverage) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text).useDefaultPrettyPrinter()) {
            json.writeStartObject();
            json.writeNumberField("schema", SCHEMA);
            json.writeNumberField("scenarios", run.results().size());
            json.writeNumberField("passed", run.passed());
            json.writeNumberField("failed", run.failures().size());
            if (coverage != null) {
                CoverageJson.write(coverage, json);
            }
            json.writeArrayFieldStart("results");
            for (ScenarioResult result : run.results()) {
                write(result, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new IllegalStateException("text in memory can be written", impossible);
        }
        return text.append('\n').toString();
    }

    private static void write(ScenarioResult result, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", result.scenario().name());
        json.writeStringField("file", result.scenario().place().source());
        json.writeStringField("pointer", result.scenario().place().pointer());
        json.writeNumberField("line", result.scenario().line());
        json.writeBooleanField("passed", result.passed());
        if (!result.passed()) {
            json.writeArrayFieldStart("differences");
            for (Difference difference : result.differences()) {
                write(difference, json);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void write(Difference difference, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("what", difference.what());
        json.writeStringField("expected", difference.expected());
        json.writeStringField("actual", difference.actual());
        texts("seen", difference.seen(), json);
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
