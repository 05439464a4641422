package dev.tuningadvisor.advice.render;

import dev.tuningadvisor.advice.Because;
import dev.tuningadvisor.advice.TraceStep.Condition;
import dev.tuningadvisor.advice.render.Page.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Facts with their values and the conditions they met. */
final class FactLines {

    private static final int LONGEST_BOUND = 40;

    private FactLines() {}

    /** One fact a line, without what its value makes plain. */
    static void write(Page page, int indent, List<Because> because) {
        Map<String, List<String>> conditions = new LinkedHashMap<>();
        Map<String, Object> values = new LinkedHashMap<>();
        for (Because fact : because) {
            values.put(fact.fact(), fact.value());
            add(conditions.computeIfAbsent(fact.fact(), path -> new ArrayList<>()), telling(fact));
        }
        for (Map.Entry<String, List<String>> entry : conditions.entrySet()) {
            String path = entry.getKey();
            page.lines(indent, indent + 2, stated(path, values.get(path)), met(entry.getValue()));
        }
    }

    /** All conditions of one pattern, as written; {@code prefix} names what they are about. */
    static List<Span> spans(String prefix, List<Condition> conditions) {
        Map<String, List<String>> met = new LinkedHashMap<>();
        Map<String, Object> values = new LinkedHashMap<>();
        for (Condition condition : conditions) {
            values.put(condition.field(), condition.value());
            add(met.computeIfAbsent(condition.field(), field -> new ArrayList<>()), asBound(condition));
        }
        List<Span> spans = new ArrayList<>();
        List<String> open = List.of();
        for (Map.Entry<String, List<String>> entry : met.entrySet()) {
            if (!spans.isEmpty() && !entry.getValue().equals(open)) {
                spans.add(met(open));
            }
            if (!spans.isEmpty()) {
                spans.add(Span.of("and"));
            }
            open = entry.getValue();
            spans.add(stated(prefix + entry.getKey(), values.get(entry.getKey())));
        }
        spans.add(met(open));
        return spans;
    }

    private static Span stated(String name, Object value) {
        if (value == null) {
            return Span.of(Page.unbroken(name + " is unknown"));
        }
        String text = value.toString();
        return Span.of(Page.unbroken(name + " = ") + (text.length() < LONGEST_BOUND ? Page.unbroken(text) : text));
    }

    /** Of {@code x == null || x == HIGH} the part that tells more than the value: for HIGH nothing is left. */
    private static String telling(Because fact) {
        String field = fact.fact().substring(fact.fact().lastIndexOf('.') + 1);
        String unlessKnown = field + " == null || ";
        String condition = fact.condition();
        if (condition.startsWith(unlessKnown)) {
            String rest = condition.substring(unlessKnown.length());
            condition = fact.value() == null ? "or " + rest : rest;
        }
        return condition.equals(field + " == " + fact.value()) ? "" : condition;
    }

    private static String asBound(Condition condition) {
        String text = condition.text();
        String bound = " : " + condition.field();
        if (text.endsWith(bound)) {
            return "as " + text.substring(0, text.length() - bound.length());
        }
        return text.equals(condition.field() + " == " + condition.value()) ? "" : text;
    }

    private static void add(List<String> conditions, String condition) {
        if (!condition.isEmpty() && !conditions.contains(condition)) {
            conditions.add(condition);
        }
    }

    private static Span met(List<String> conditions) {
        return Span.faint(conditions.isEmpty() ? "" : "(" + String.join(", ", conditions) + ")");
    }
}
