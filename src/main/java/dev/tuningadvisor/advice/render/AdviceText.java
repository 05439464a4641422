package dev.tuningadvisor.advice.render;

import dev.tuningadvisor.advice.Advice;
import dev.tuningadvisor.advice.CitedStatement;
import dev.tuningadvisor.advice.Decision;
import dev.tuningadvisor.advice.KnowledgeBaseInfo;
import dev.tuningadvisor.advice.Motive;
import dev.tuningadvisor.advice.Question;
import dev.tuningadvisor.advice.Remark;
import dev.tuningadvisor.advice.Requirement;
import dev.tuningadvisor.advice.render.Page.Span;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes an advice for people, on lines of 80 columns: the recommendation first, then what speaks for and against it,
 * what is required, what is still open and what to do. What is empty is left out. Characters that could command a
 * terminal are written out. Immutable, safe to share between threads.
 */
public final class AdviceText {

    private static final int INDENT = 2;

    private final boolean colored;
    private final boolean traced;

    private final List<String> outlook;

    private AdviceText(boolean colored, boolean traced, List<String> outlook) {
        this.colored = colored;
        this.traced = traced;
        this.outlook = List.copyOf(outlook);
    }

    /** Without colors, without the trace. */
    public static AdviceText plain() {
        return new AdviceText(false, false, List.of());
    }

    /** With colors, as ANSI escape sequences. */
    public AdviceText withColors() {
        return new AdviceText(true, traced, outlook);
    }

    /** With every step of the trace: its rule, what matched and what it concluded. */
    public AdviceText withTrace() {
        return new AdviceText(colored, true, outlook);
    }

    /** With these sentences about what may still become of it, below the recommendation. */
    public AdviceText withOutlook(List<String> sentences) {
        return new AdviceText(colored, traced, sentences);
    }

    /** The text, every line ended by LF. */
    public String write(Advice advice) {
        Page page = new Page(colored);
        recommendation(page, advice);
        outlook(page);
        ArgumentsText.write(page, advice);
        motives(page, advice);
        requirements(page, advice);
        questions(page, advice.questions());
        remarks(page, "Beware", advice.cautions());
        remarks(page, "Next steps", advice.nextSteps());
        if (!advice.scope().isEmpty()) {
            page.heading("Scope");
            page.lines(INDENT, Span.of(advice.scope()));
        }
        if (traced) {
            TraceText.write(page, advice.trace());
        }
        statements(page, advice);
        knowledgeBase(page, advice.knowledgeBase());
        return page.toString();
    }

    /** As {@code [when-ft-1, faq-3]}. */
    static Span cited(List<String> statements) {
        return Span.faint(statements.isEmpty() ? "" : "[" + String.join(", ", statements) + "]");
    }

    private static void recommendation(Page page, Advice advice) {
        page.heading("Recommendation: " + advice.word(advice.recommendation()));
        page.gap();
        page.lines(0, Span.of(advice.summary()));
        Decision decision = advice.decision();
        page.lines(
                0,
                Span.faint("Decided in step " + decision.step() + ": " + decision.rule()),
                cited(decision.statements()));
        if (!advice.provisos().isEmpty()) {
            page.heading("Provided that");
            for (Remark proviso : advice.provisos()) {
                page.lines("  - ", 4, Span.of(proviso.text()));
            }
        }
    }

    private void outlook(Page page) {
        if (!outlook.isEmpty()) {
            page.gap();
            outlook.forEach(sentence -> page.lines(0, Span.of(sentence)));
        }
    }

    private static void motives(Page page, Advice advice) {
        String approach = null;
        for (Motive motive : advice.motives()) {
            if (!motive.approach().equals(approach)) {
                approach = motive.approach();
                page.heading("Reasons to want " + advice.word(approach));
            }
            page.lines("  - ", 4, Span.of(motive.text()), cited(motive.statements()));
            FactLines.write(page, 6, motive.because());
        }
    }

    private static void requirements(Page page, Advice advice) {
        int width = 0;
        for (Requirement requirement : advice.requirements()) {
            width = Math.max(width, advice.word(requirement.state()).length());
        }
        String approach = null;
        for (Requirement requirement : advice.requirements()) {
            if (!requirement.approach().equals(approach)) {
                approach = requirement.approach();
                page.heading("What " + advice.word(approach) + " requires");
            }
            String state = advice.word(requirement.state());
            int column = INDENT + width + 2;
            page.lines(
                    INDENT,
                    column,
                    new Span(Page.unbroken(state + " ".repeat(width - state.length() + 1)), ink(requirement.state())),
                    Span.of(requirement.text()),
                    cited(requirement.statements()));
            FactLines.writeDecisive(page, column, requirement.because());
        }
    }

    private static Ink ink(String state) {
        return switch (state) {
            case "MET" -> Ink.GOOD;
            case "FAILED" -> Ink.BAD;
            case "UNKNOWN" -> Ink.OPEN;
            default -> Ink.PLAIN;
        };
    }

    private static void questions(Page page, List<Question> questions) {
        if (questions.isEmpty()) {
            return;
        }
        page.heading("Still to find out");
        for (Question question : questions) {
            page.lines("  - ", 4, Span.of(question.question()));
            page.lines(6, 8, Span.of(question.fact()), Span.faint(answers(question)));
        }
    }

    private static String answers(Question question) {
        if (!question.values().isEmpty()) {
            return "= " + String.join(" or ", question.values());
        }
        return question.unit() == null ? "" : "= a number of " + question.unit();
    }

    private static void remarks(Page page, String heading, List<Remark> remarks) {
        if (remarks.isEmpty()) {
            return;
        }
        page.heading(heading);
        for (Remark remark : remarks) {
            page.lines("  - ", 4, Span.of(remark.text()), cited(remark.statements()));
        }
    }

    private void statements(Page page, Advice advice) {
        Set<String> shown = ShownStatements.of(advice, traced);
        if (shown.isEmpty()) {
            return;
        }
        page.heading("What the guidance says");
        for (Map.Entry<String, CitedStatement> entry : advice.statements().entrySet()) {
            if (shown.contains(entry.getKey())) {
                CitedStatement statement = entry.getValue();
                page.lines(
                        INDENT,
                        INDENT + 2,
                        cited(List.of(entry.getKey())),
                        Span.of(statement.claim()),
                        Span.faint(statement.section().isEmpty() ? "" : "(" + statement.section() + ")"));
            }
        }
    }

    private static void knowledgeBase(Page page, KnowledgeBaseInfo info) {
        page.gap();
        page.lines(
                0,
                Span.faint(info.title() + ", version " + info.version() + " (" + info.rules() + " rules, "
                        + info.statements() + " statements, " + shortened(info.digest()) + ")"));
    }

    private static String shortened(String digest) {
        int end = digest.indexOf(':') + 13;
        return digest.length() > end ? digest.substring(0, end) : digest;
    }
}
