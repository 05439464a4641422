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

    /** As {@link #write}, without the facts that only do not stand in the way, unless there are no others. */
    static void writeDecisive(Page page, int indent, List<Because> because) {
        List<Because> decisive = new ArrayList<>();
        for (Because fact : because) {
            if (!fact.condition().startsWith(unknownOr(fact))) {
                decisive.add(fact);
            }
        }
        write(page, indent, decisive.isEmpty() ? because : decisive);
    }

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
        return Span.of(Page.unbroken(name + " = ") + bound(text));
    }

    /** Of {@code x == null || x in ( LOW, HIGH )} what tells more than the value: nothing where it is unknown. */
    private static String telling(Because fact) {
        String condition = fact.condition();
        if (condition.startsWith(unknownOr(fact))) {
            condition = fact.value() == null
                    ? ""
                    : condition.substring(unknownOr(fact).length());
        }
        return condition.equals(field(fact) + " == " + fact.value()) ? "" : condition;
    }

    /** How a condition begins that only a stated value can fail. */
    private static String unknownOr(Because fact) {
        return field(fact) + " == null || ";
    }

    private static String field(Because fact) {
        return fact.fact().substring(fact.fact().lastIndexOf('.') + 1);
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
        List<String> bound = new ArrayList<>();
        for (String condition : conditions) {
            bound.add(bound(condition));
        }
        return Span.faint(bound.isEmpty() ? "" : "(" + String.join(", ", bound) + ")");
    }

    private static String bound(String text) {
        return text.length() <= LONGEST_BOUND ? Page.unbroken(text) : text;
    }
}
