package dev.tuningadvisor.explain.render;

import dev.tuningadvisor.advice.Advice;
import dev.tuningadvisor.advice.Argument;
import dev.tuningadvisor.advice.render.Page;
import dev.tuningadvisor.advice.render.Page.Span;
import dev.tuningadvisor.explain.Change;
import dev.tuningadvisor.explain.WhatIf;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Two advices side by side. */
final class WhatIfText {

    private final Texts texts;
    private final Page page;

    WhatIfText(Texts texts, Page page) {
        this.texts = texts;
        this.page = page;
    }

    void write(WhatIf whatIf) {
        page.heading(texts.of("whatif.heading"));
        whatIf.changes().forEach(change -> page.lines("  - ", 4, Span.of(change(change))));
        if (whatIf.changes().isEmpty()) {
            page.lines(2, Span.of(texts.of("whatif.nothing")));
        }
        side("whatif.now", whatIf.before());
        side("whatif.then", whatIf.after());
        if (!whatIf.flips()) {
            page.gap();
            page.lines(0, Span.of(texts.of("whatif.same")));
        }
        balance(whatIf.before(), whatIf.after());
        requirements(whatIf);
        arguments("whatif.gained", whatIf.gained(), whatIf.after());
        arguments("whatif.lost", whatIf.lost(), whatIf.before());
    }

    private String change(Change change) {
        if (change.to() == null) {
            return texts.of("change.unset", change.fact(), change.from());
        }
        return texts.of("change", change.fact(), change.to(), texts.value(change.from()));
    }

    private void side(String key, Advice advice) {
        page.heading(texts.of(key) + ": "
                + texts.of(
                        "whatif.step",
                        advice.word(advice.recommendation()),
                        advice.decision().step()));
        page.lines(2, Span.of(advice.summary()));
    }

    private void balance(Advice before, Advice after) {
        Set<String> sides = new LinkedHashSet<>(before.balance().keySet());
        sides.addAll(after.balance().keySet());
        if (before.balance().equals(after.balance())) {
            return;
        }
        page.heading(texts.of("whatif.balance"));
        int width = sides.stream()
                .mapToInt(side -> before.word(side).length())
                .max()
                .orElse(0);
        for (String side : sides) {
            String word = after.words().containsKey(side) ? after.word(side) : before.word(side);
            String name = word + " ".repeat(Math.max(0, width - word.length()));
            page.lines(
                    2,
                    Span.of(Page.unbroken(name)),
                    Span.of(Page.unbroken(padded(before.balance().get(side))
                            + padded(after.balance().get(side)))));
        }
    }

    private static String padded(Integer weight) {
        String text = weight == null ? "-" : weight.toString();
        return " ".repeat(Math.max(1, 5 - text.length())) + text;
    }

    private void requirements(WhatIf whatIf) {
        List<WhatIf.RequirementChange> changes = whatIf.requirements();
        if (changes.isEmpty()) {
            return;
        }
        page.heading(texts.of("whatif.requirements"));
        for (WhatIf.RequirementChange change : changes) {
            page.lines(
                    "  - ",
                    4,
                    Span.of(texts.of(
                            "whatif.requirement",
                            change.requirement().text(),
                            state(change.before(), whatIf.before()),
                            state(change.after(), whatIf.after()))));
        }
    }

    private String state(String state, Advice advice) {
        return state == null ? texts.of("whatif.requirement.none") : advice.word(state);
    }

    private void arguments(String key, List<Argument> arguments, Advice advice) {
        if (arguments.isEmpty()) {
            return;
        }
        page.heading(texts.of(key));
        for (Argument argument : arguments) {
            page.lines("  - ", 4, Span.of(argument.rules().get(0)));
            page.lines(
                    6,
                    Span.faint(texts.of(
                            "whatif.argument",
                            advice.word(argument.strength()),
                            advice.word(argument.direction()),
                            advice.word(argument.approach()))));
        }
    }
}
