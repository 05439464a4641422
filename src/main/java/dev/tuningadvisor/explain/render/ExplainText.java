package dev.tuningadvisor.explain.render;

import dev.tuningadvisor.advice.render.Page;
import dev.tuningadvisor.explain.Firmness;
import dev.tuningadvisor.explain.Flips;
import dev.tuningadvisor.explain.Outlook;
import dev.tuningadvisor.explain.Questions;
import dev.tuningadvisor.explain.Robustness;
import dev.tuningadvisor.explain.WhatIf;
import java.util.List;
import java.util.Map;

/**
 * Writes explanations for people, on lines of 80 columns, every line ended by LF. Characters that could command a
 * terminal are written out. Immutable, safe to share between threads.
 */
public final class ExplainText {

    private final boolean colored;
    private final Texts texts = Texts.english();

    private ExplainText(boolean colored) {
        this.colored = colored;
    }

    /** Without colors. */
    public static ExplainText plain() {
        return new ExplainText(false);
    }

    /** With colors, as ANSI escape sequences. */
    public ExplainText withColors() {
        return new ExplainText(true);
    }

    public String write(WhatIf whatIf) {
        Page page = new Page(colored);
        new WhatIfText(texts, page).write(whatIf);
        return page.toString();
    }

    public String write(Flips flips) {
        Page page = new Page(colored);
        new FlipsText(texts, page).write(flips);
        return page.toString();
    }

    public String write(Questions questions) {
        Page page = new Page(colored);
        new QuestionsText(texts, page).write(questions);
        return page.toString();
    }

    public String write(Robustness robustness) {
        Page page = new Page(colored);
        new RobustnessText(texts, page, robustness).write();
        return page.toString();
    }

    /** The whole outlook. */
    public String write(Outlook outlook) {
        Page page = new Page(colored);
        QuestionsText questions = new QuestionsText(texts, page);
        questions.firmness(outlook.questions());
        questions.questions(outlook.questions());
        new FlipsText(texts, page).found(outlook.flips());
        return page.toString();
    }

    /** The outlook in one or two sentences, to stand beside the advice. */
    public List<String> brief(Outlook outlook) {
        return new BriefOutlook(texts, outlook).lines();
    }

    /** One sentence: how firm a recommendation is. */
    static String firm(Texts texts, Firmness firmness, Map<String, String> words) {
        String key = "firm." + firmness.word() + (firmness.basis() == Firmness.Basis.SEARCH ? ".SEARCH" : "");
        return switch (firmness.word()) {
            case SETTLED -> texts.of(key);
            case PROVIDED -> texts.of(key, provisos(firmness));
            case OPEN -> texts.of(key, texts.approach(firmness.otherwise(), words), answers(texts, firmness.answers()));
        };
    }

    /** What must not fail, as {@code labeled data; a budget for training}. */
    static String provisos(Firmness firmness) {
        return String.join(
                "; ", firmness.provisos().stream().map(Firmness.Proviso::text).toList());
    }

    private static String answers(Texts texts, Map<String, Object> answers) {
        return String.join(
                " " + texts.of("flip.and") + " ",
                answers.entrySet().stream()
                        .map(answer -> Page.unbroken(texts.of("change.answer", answer.getKey(), answer.getValue())))
                        .toList());
    }
}
