package dev.tuningadvisor.advice.render;

import dev.tuningadvisor.advice.TraceStep;
import dev.tuningadvisor.advice.TraceStep.Accumulated;
import dev.tuningadvisor.advice.TraceStep.Concluded;
import dev.tuningadvisor.advice.TraceStep.Condition;
import dev.tuningadvisor.advice.TraceStep.Derived;
import dev.tuningadvisor.advice.TraceStep.Matched;
import dev.tuningadvisor.advice.TraceStep.Presence;
import dev.tuningadvisor.advice.TraceStep.Stated;
import java.io.IOException;
import java.util.List;

/** The trace within the advice document. */
final class TraceJson {

    private TraceJson() {}

    static void write(JsonOutput out, List<TraceStep> trace) throws IOException {
        out.beginArray("trace");
        for (TraceStep step : trace) {
            step(out, step);
        }
        out.endArray();
    }

    private static void step(JsonOutput out, TraceStep step) throws IOException {
        out.begin();
        out.number("step", step.step());
        out.text("rule", step.rule());
        out.text("file", step.file());
        out.number("line", step.line());
        out.texts("statements", step.statements());
        out.beginArray("matched");
        for (Matched matched : step.matched()) {
            out.begin();
            matched(out, matched);
            out.end();
        }
        out.endArray();
        out.beginArray("concluded");
        for (Concluded concluded : step.concluded()) {
            out.begin();
            out.text("type", concluded.type());
            out.values("fields", concluded.fields());
            out.end();
        }
        out.endArray();
        out.end();
    }

    private static void matched(JsonOutput out, Matched matched) throws IOException {
        if (matched instanceof Stated stated) {
            out.text("fact", stated.fact());
            conditions(out, stated.conditions());
        } else if (matched instanceof Derived derived) {
            out.numbers("from", List.of(derived.from()));
            out.text("type", derived.type());
            conditions(out, derived.conditions());
        } else if (matched instanceof Accumulated accumulated) {
            out.text("accumulated", accumulated.text());
            out.numbers("from", accumulated.from());
            out.values("results", accumulated.results());
        } else if (matched instanceof Presence presence) {
            out.text(presence.present() ? "present" : "absent", presence.text());
        }
    }

    private static void conditions(JsonOutput out, List<Condition> conditions) throws IOException {
        out.beginArray("conditions");
        for (Condition condition : conditions) {
            out.begin();
            out.text("text", condition.text());
            out.text("field", condition.field());
            out.value("value", condition.value());
            out.end();
        }
        out.endArray();
    }
}
