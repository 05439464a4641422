package dev.tuningadvisor.explain.render;

import dev.tuningadvisor.advice.render.Page;
import dev.tuningadvisor.advice.render.Page.Span;
import dev.tuningadvisor.explain.Change;
import dev.tuningadvisor.explain.Flip;
import dev.tuningadvisor.explain.Flips;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What would change a recommendation, for each other one. */
final class FlipsText {

    private final Texts texts;
    private final Page page;

    FlipsText(Texts texts, Page page) {
        this.texts = texts;
        this.page = page;
    }

    void write(Flips flips) {
        page.heading(texts.of("flip.now", texts.approach(flips.recommendation(), flips.words())));
        flips.toward().forEach(toward -> toward(toward, flips));
        searched(flips.searched());
    }

    /** The approaches that something leads to, with what does. */
    void found(Flips flips) {
        for (Flips.Toward toward : flips.toward()) {
            if (toward.reach() == Flips.ReachedBy.FOUND) {
                toward(toward, flips);
            }
        }
    }

    private void toward(Flips.Toward toward, Flips flips) {
        page.heading(texts.of("flip.toward", texts.approach(toward.recommendation(), flips.words())));
        switch (toward.reach()) {
            case NOTHING -> page.lines(2, Span.faint(texts.of("flip.nothing")));
            case NOT_FOUND ->
                page.lines(
                        2,
                        Span.faint(texts.count("flip.notfound", flips.searched().finished())));
            case FOUND -> {
                list("flip.answers", toward.answers(), toward.moreAnswers());
                list("flip.changes", toward.changes(), toward.moreChanges());
            }
        }
    }

    private void list(String key, List<Flip> flips, int more) {
        if (flips.isEmpty()) {
            return;
        }
        page.lines(2, Span.faint(texts.of(key)));
        for (Flip flip : flips) {
            List<Span> spans = new ArrayList<>();
            for (Change change : flip.changes()) {
                if (!spans.isEmpty()) {
                    spans.add(Span.of(texts.of("flip.and")));
                }
                spans.add(Span.of(change(change)));
            }
            page.lines("  - ", 4, spans.toArray(Span[]::new));
        }
        if (more > 0) {
            page.lines(4, Span.faint(texts.count("flip.more", more)));
        }
    }

    private String change(Change change) {
        String stated = Page.unbroken(texts.stated(change.fact(), change.values()));
        return change.isAnswer() ? stated : stated + " " + texts.of("flip.was", texts.value(change.from()));
    }

    private void searched(Flips.Searched searched) {
        page.gap();
        if (searched.facts() == 0) {
            page.lines(0, Span.faint(texts.of("flip.nobody")));
            return;
        }
        if (searched.finished() > 0) {
            page.lines(
                    0,
                    Span.faint(texts.count(
                            "flip.searched",
                            searched.finished(),
                            searched.facts(),
                            number(searched.combinations()),
                            number(searched.tried()))));
        }
        if (!searched.inTime()) {
            String key = searched.finished() == 0 ? "flip.late.none" : "flip.late";
            page.lines(0, Span.of(texts.of(key, searched.budget().toSeconds(), searched.finished() + 1)));
        }
        if (!searched.exact()) {
            page.lines(0, Span.of(texts.of("flip.inexact")));
        }
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
