package dev.tuningadvisor.review.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.tuningadvisor.review.mutation.Mutant;
import dev.tuningadvisor.review.mutation.MutantResult;
import dev.tuningadvisor.review.mutation.MutationReport;
import dev.tuningadvisor.review.mutation.Verdict;
import java.io.IOException;
import java.io.StringWriter;

/** Mutants for programs: one JSON document with every one of them. */
public final class MutationJson {

    private static final int SCHEMA = 1;

    private MutationJson() {}

    /** The whole report, ended by a line feed. */
    public static String write(MutationReport report) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text).useDefaultPrettyPrinter()) {
            json.writeStartObject();
            json.writeNumberField("schema", SCHEMA);
            json.writeNumberField("rules", report.rules());
            json.writeNumberField("scenarios", report.scenarios());
            json.writeNumberField("score", report.score());
            json.writeNumberField("refused", report.count(Verdict.Refused.class));
            json.writeNumberField("caught", report.count(Verdict.Caught.class));
            json.writeNumberField("equivalent", report.count(Verdict.Equivalent.class));
            json.writeNumberField("survived", report.count(Verdict.Survived.class));
            json.writeArrayFieldStart("mutants");
            for (MutantResult result : report.results()) {
                write(result, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new IllegalStateException("text in memory can be written", impossible);
        }
        return text.append('\n').toString();
    }

    private static void write(MutantResult result, JsonGenerator json) throws IOException {
        Mutant mutant = result.mutant();
        json.writeStartObject();
        json.writeStringField("kind", mutant.kind().word());
        json.writeStringField("file", mutant.place().file());
        json.writeNumberField("line", mutant.place().line());
        json.writeNumberField("column", mutant.place().column());
        json.writeNumberField("length", mutant.place().length());
        if (mutant.rule() != null) {
            json.writeStringField("rule", mutant.rule());
        }
        json.writeStringField("before", mutant.before());
        json.writeStringField("after", mutant.after());
        write(result.verdict(), json);
        json.writeEndObject();
    }

    private static void write(Verdict verdict, JsonGenerator json) throws IOException {
        if (verdict instanceof Verdict.Refused refused) {
            json.writeStringField("verdict", "refused");
            json.writeStringField("fault", refused.fault());
        } else if (verdict instanceof Verdict.Caught caught) {
            json.writeStringField("verdict", "caught");
            json.writeStringField("scenario", caught.scenario());
        } else if (verdict instanceof Verdict.Equivalent equivalent) {
            json.writeStringField("verdict", "equivalent");
            json.writeStringField("reason", equivalent.reason());
        } else if (verdict instanceof Verdict.Survived survived) {
            json.writeStringField("verdict", "survived");
            if (survived.witness() != null) {
                json.writeFieldName("facts");
                json.writeRawValue(survived.witness());
            }
        }
    }
}
