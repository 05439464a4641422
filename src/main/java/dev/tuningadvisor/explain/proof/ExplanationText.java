package dev.tuningadvisor.explain.proof;

import dev.tuningadvisor.advice.render.Ink;
import dev.tuningadvisor.advice.render.Page;
import dev.tuningadvisor.advice.render.Page.Span;
import dev.tuningadvisor.explain.proof.Explanation.Section;
import dev.tuningadvisor.explain.proof.Outline.Line;

/** Writes an explanation for people, on lines of 80 columns. Immutable, safe to share between threads. */
public final class ExplanationText {

    private static final int INDENT = 2;
    private static final int STEP = 2;

    private final boolean colored;

    private ExplanationText(boolean colored) {
        this.colored = colored;
    }

    /** Without colors. */
    public static ExplanationText plain() {
        return new ExplanationText(false);
    }

    /** With colors, as ANSI escape sequences. */
    public ExplanationText withColors() {
        return new ExplanationText(true);
    }

    /** The text, every line ended by LF. */
    public String write(Explanation explanation) {
        Page page = new Page(colored);
        page.heading(explanation.title());
        page.gap();
        page.lines(0, Span.of(explanation.answer()));
        for (Section section : explanation.sections()) {
            page.heading(section.heading());
            Outline.of(section, explanation.depth()).forEach(line -> line(page, line));
        }
        return page.toString();
    }

    private static void line(Page page, Line line) {
        int at = INDENT + STEP * line.depth();
        switch (line.kind()) {
            case TITLE -> {
                if (line.depth() == 0) {
                    page.gap();
                }
                page.lines(" ".repeat(at) + "- ", at + 2, Span.of(line.text()), Span.faint(line.faint()));
            }
            case CHECK -> check(page, at + 2, line);
            case SOURCE ->
                page.lines(at + 4, at + 8, Span.faint(Page.unbroken(line.text().stripTrailing())));
            default -> page.lines(at + 2, at + 4, new Span(line.text(), line.ink()), Span.faint(line.faint()));
        }
    }

    private static void check(Page page, int at, Line line) {
        if (line.mark().isEmpty()) {
            page.lines(at, at + 2, Span.of(line.text()), Span.faint(line.faint()));
        } else {
            String mark = Page.unbroken(
                    line.mark() + " ".repeat(Math.max(0, 7 - line.mark().length())));
            Ink rest = line.ink() == Ink.GOOD ? Ink.FAINT : Ink.PLAIN;
            page.lines(at, at + 8, new Span(mark, line.ink()), Span.of(line.text()), new Span(line.faint(), rest));
        }
    }
}
