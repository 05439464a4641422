package dev.tuningadvisor.advice.render;

import dev.tuningadvisor.advice.TraceStep;
import dev.tuningadvisor.advice.TraceStep.Accumulated;
import dev.tuningadvisor.advice.TraceStep.Concluded;
import dev.tuningadvisor.advice.TraceStep.Derived;
import dev.tuningadvisor.advice.TraceStep.Matched;
import dev.tuningadvisor.advice.TraceStep.Presence;
import dev.tuningadvisor.advice.TraceStep.Stated;
import dev.tuningadvisor.advice.render.Page.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Every step of the trace: which rule, where it stands, what matched, what it concluded. */
final class TraceText {

    private TraceText() {}

    static void write(Page page, List<TraceStep> trace) {
        if (trace.isEmpty()) {
            return;
        }
        page.heading("How it was reached");
        int width = Integer.toString(trace.get(trace.size() - 1).step()).length();
        for (TraceStep step : trace) {
            page.gap();
            step(page, step, width);
        }
    }

    private static void step(Page page, TraceStep step, int width) {
        String number = Integer.toString(step.step());
        String mark = " ".repeat(2 + width - number.length()) + number + "  ";
        int column = mark.length();
        page.lines(mark, column, Span.of(step.rule()), AdviceText.cited(step.statements()));
        page.lines(column, Span.faint(step.file() + ":" + step.line()));
        String word = "when";
        for (Matched matched : step.matched()) {
            page.lines(column, column + 5, spans(word, matched));
            word = "and";
        }
        for (Concluded concluded : step.concluded()) {
            page.lines(column, column + 5, Span.faint("then"), Span.of(concluded(concluded)));
        }
    }

    private static Span[] spans(String word, Matched matched) {
        List<Span> spans = new ArrayList<>();
        spans.add(Span.faint(word));
        if (matched instanceof Stated stated) {
            if (stated.conditions().isEmpty()) {
                spans.add(Span.of("whatever is known of " + stated.fact()));
            }
            spans.addAll(FactLines.spans(stated.fact() + ".", stated.conditions()));
        } else if (matched instanceof Derived derived) {
            spans.add(Span.of("step " + derived.from() + " concluded " + derived.type()));
            if (!derived.conditions().isEmpty()) {
                spans.add(Span.of("with"));
                spans.addAll(FactLines.spans("", derived.conditions()));
            }
        } else if (matched instanceof Accumulated accumulated) {
            for (Map.Entry<String, Object> result : accumulated.results().entrySet()) {
                spans.add(Span.of(result.getKey() + " = " + result.getValue()));
            }
            spans.add(Span.of(accumulated.from().isEmpty() ? "over nothing" : "over " + steps(accumulated.from())));
            spans.add(Span.faint("(" + accumulated.text() + ")"));
        } else if (matched instanceof Presence presence) {
            spans.add(Span.of((presence.present() ? "there is " : "there is no ") + presence.text()));
        }
        return spans.toArray(Span[]::new);
    }

    private static String steps(List<Integer> from) {
        StringBuilder text = new StringBuilder(from.size() == 1 ? "step " : "steps ");
        for (int i = 0; i < from.size(); i++) {
            text.append(i == 0 ? "" : i == from.size() - 1 ? " and " : ", ").append(from.get(i));
        }
        return text.toString();
    }

    private static String concluded(Concluded concluded) {
        StringBuilder text = new StringBuilder(concluded.type());
        String joint = ": ";
        for (Map.Entry<String, Object> field : concluded.fields().entrySet()) {
            text.append(joint).append(Page.unbroken(field.getKey() + " = ")).append(shown(field.getValue()));
            joint = ", ";
        }
        return text.toString();
    }

    private static String shown(Object value) {
        if (value == null) {
            return "nothing";
        }
        String text = value.toString();
        return value instanceof String && text.contains(" ") ? '"' + text + '"' : text;
    }
}
