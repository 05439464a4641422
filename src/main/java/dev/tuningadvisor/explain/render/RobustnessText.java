package dev.tuningadvisor.explain.render;

import dev.tuningadvisor.advice.render.Ink;
import dev.tuningadvisor.advice.render.Page;
import dev.tuningadvisor.advice.render.Page.Span;
import dev.tuningadvisor.explain.Robustness;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How much may change before a recommendation does. */
final class RobustnessText {

    private final Texts texts;
    private final Page page;
    private final Robustness robustness;

    RobustnessText(Texts texts, Page page, Robustness robustness) {
        this.texts = texts;
        this.page = page;
        this.robustness = robustness;
    }

    void write() {
        page.heading(texts.of("flip.now", approach(robustness.recommendation())));
        page.gap();
        Ink ink = robustness.word() == Robustness.Word.FIRM ? Ink.GOOD : Ink.OPEN;
        page.lines(0, new Span(texts.of("robust." + robustness.word()), ink));
        numbers();
        choices();
        balance();
        supports("robust.rules", robustness.rules());
        supports("robust.statements", robustness.statements());
        if (robustness.rules().isEmpty() && robustness.statements().isEmpty()) {
            page.gap();
            page.lines(0, Span.of(texts.of("robust.alone.none")));
        }
    }

    private String approach(String approach) {
        return texts.approach(approach, robustness.words());
    }

    private void numbers() {
        if (robustness.numbers().isEmpty()) {
            return;
        }
        page.heading(texts.of("robust.numbers"));
        for (Robustness.NumberRange range : robustness.numbers()) {
            List<String> rest = new ArrayList<>();
            if (range.low() != null) {
                rest.add(texts.of("robust.below", approach(range.below())));
            }
            if (range.high() != null) {
                rest.add(texts.of("robust.above", approach(range.above())));
            }
            if (!range.elsewhere().isEmpty()) {
                rest.add(texts.of("robust.elsewhere", range.elsewhere()));
            }
            if (!range.exact()) {
                rest.add(texts.of("robust.inexact"));
            }
            page.lines("  - ", 4, Span.of(stays(range)), edge(range.isEdge()), rest(rest));
        }
    }

    private String stays(Robustness.NumberRange range) {
        List<String> ends = new ArrayList<>();
        if (range.low() != null) {
            ends.add(texts.of("robust.from", range.low()));
        }
        if (range.high() != null) {
            ends.add(texts.of("robust.to", range.high()));
        }
        return ends.isEmpty()
                ? texts.of("robust.any", range.fact(), range.value())
                : texts.of("robust.range", range.fact(), range.value(), String.join(" ", ends));
    }

    private Span edge(boolean edge) {
        return edge ? new Span(texts.of("robust.edge") + ";", Ink.OPEN) : Span.of("");
    }

    private static Span rest(List<String> rest) {
        return Span.faint(rest.isEmpty() ? "" : "(" + String.join("; ", rest) + ")");
    }

    private void choices() {
        if (robustness.choices().isEmpty()) {
            return;
        }
        page.heading(texts.of("robust.choices"));
        for (Robustness.Choice choice : robustness.choices()) {
            String value = String.valueOf(choice.value());
            if (choice.others().isEmpty()) {
                page.lines("  - ", 4, Span.faint(texts.of("robust.choice.any", choice.fact(), value)));
                continue;
            }
            String others = choice.others().stream()
                    .map(other -> texts.of("robust.other", other.values(), approach(other.recommendation())))
                    .collect(Collectors.joining("; "));
            page.lines(
                    "  - ",
                    4,
                    Span.of(texts.of("robust.choice", choice.fact(), value, choice.keeps())),
                    edge(choice.edge()),
                    Span.faint("(" + others + ")"));
        }
    }

    private void balance() {
        Robustness.Margin balance = robustness.balance();
        if (balance.weights().isEmpty()) {
            return;
        }
        page.heading(texts.of("robust.balance"));
        String weights = balance.weights().entrySet().stream()
                .map(side -> approach(side.getKey()) + " " + side.getValue())
                .collect(Collectors.joining(", "));
        String role = texts.of(balance.decides() ? "robust.margin.decides" : "robust.margin.idle");
        page.lines(
                2,
                Span.of(balance.margin() == null ? weights : texts.of("robust.margin", balance.margin(), weights)),
                Span.faint("- " + role));
    }

    private void supports(String key, List<Robustness.Support> supports) {
        if (supports.isEmpty()) {
            return;
        }
        page.heading(texts.of(key));
        for (Robustness.Support support : supports) {
            page.lines(
                    "  - ",
                    4,
                    Span.of(support.name()),
                    Span.faint("(" + texts.of("robust.without", approach(support.otherwise())) + ")"));
        }
    }
}
