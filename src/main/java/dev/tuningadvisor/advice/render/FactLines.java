package dev.tuningadvisor.advice.render;

import dev.tuningadvisor.advice.Because;
import dev.tuningadvisor.advice.TraceStep.Condition;
import dev.tuningadvisor.advice.render.Page.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Facts with their values and the conditions they met, one fact a line. */
final class FactLines {

    private FactLines() {}

    static void write(Page page, int indent, List<Because> because) {
        Map<String, List<Because>> byFact = new LinkedHashMap<>();
        for (Because fact : because) {
            byFact.computeIfAbsent(fact.fact(), path -> new ArrayList<>()).add(fact);
        }
        for (Map.Entry<String, List<Because>> entry : byFact.entrySet()) {
            Object value = entry.getValue().get(0).value();
            List<String> conditions = new ArrayList<>();
            for (Because fact : entry.getValue()) {
                add(conditions, fact.condition(), value);
            }
            page.lines(indent, indent + 2, stated(entry.getKey(), value), met(conditions));
        }
    }

    /** All conditions of one pattern on one line; {@code prefix} names what they are about. */
    static List<Span> spans(String prefix, List<Condition> conditions) {
        Map<String, List<Condition>> byField = new LinkedHashMap<>();
        for (Condition condition : conditions) {
            byField.computeIfAbsent(condition.field(), field -> new ArrayList<>())
                    .add(condition);
        }
        List<Span> spans = new ArrayList<>();
        for (Map.Entry<String, List<Condition>> entry : byField.entrySet()) {
            Object value = entry.getValue().get(0).value();
            List<String> texts = new ArrayList<>();
            for (Condition condition : entry.getValue()) {
                add(texts, condition.text(), value);
            }
            if (!spans.isEmpty()) {
                spans.add(Span.of("and"));
            }
            spans.add(stated(prefix + entry.getKey(), value));
            spans.add(met(texts));
        }
        return spans;
    }

    private static Span stated(String name, Object value) {
        if (value == null) {
            return Span.of(Page.unbroken(name + " is unknown"));
        }
        String text = value.toString();
        return Span.of(Page.unbroken(name + " = ") + (text.length() < 40 ? Page.unbroken(text) : text));
    }

    /** Nothing where the condition says no more than the value does. */
    private static void add(List<String> conditions, String condition, Object value) {
        int equal = condition.indexOf(" == ");
        if (equal >= 0 && condition.indexOf(' ') == equal) {
            String right = condition.substring(equal + 4);
            String shown = String.valueOf(value);
            if (right.equals(shown) || right.endsWith("." + shown)) {
                return;
            }
        }
        if (!condition.isEmpty() && !conditions.contains(condition)) {
            conditions.add(condition);
        }
    }

    private static Span met(List<String> conditions) {
        return Span.faint(conditions.isEmpty() ? "" : "(" + String.join(", ", conditions) + ")");
    }
}
