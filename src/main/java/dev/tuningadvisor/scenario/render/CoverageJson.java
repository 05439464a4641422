package dev.tuningadvisor.scenario.render;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.tuningadvisor.scenario.coverage.Coverage;
import dev.tuningadvisor.scenario.coverage.Hole;
import dev.tuningadvisor.scenario.coverage.Share;
import java.io.IOException;
import java.util.Locale;

/** Coverage within the document of a run. */
final class CoverageJson {

    private CoverageJson() {}

    static void write(Coverage coverage, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("coverage");
        share("statements", coverage.ofStatements(), json);
        share("rules", coverage.ofRules(), json);
        share("conditions", coverage.ofConditions(), json);
        json.writeNumberField("impossible", coverage.impossible());
        json.writeArrayFieldStart("unshownStatements");
        for (String id : coverage.unshown()) {
            json.writeString(id);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("holes");
        for (Hole hole : coverage.holes()) {
            json.writeStartObject();
            json.writeStringField("rule", hole.rule());
            json.writeStringField("condition", hole.condition());
            json.writeStringField("side", hole.side().name());
            json.writeStringField(
                    "kind", hole.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            json.writeStringField("why", hole.why());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void share(String name, Share share, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeNumberField("covered", share.covered());
        json.writeNumberField("all", share.all());
        json.writeEndObject();
    }
}
