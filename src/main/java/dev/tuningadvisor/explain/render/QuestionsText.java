package dev.tuningadvisor.explain.render;

import dev.tuningadvisor.advice.render.Ink;
import dev.tuningadvisor.advice.render.Page;
import dev.tuningadvisor.advice.render.Page.Span;
import dev.tuningadvisor.explain.Firmness;
import dev.tuningadvisor.explain.OpenQuestion;
import dev.tuningadvisor.explain.Questions;
import java.util.List;

/** What to ask next, and how firm a recommendation is until then. */
final class QuestionsText {

    private final Texts texts;
    private final Page page;

    QuestionsText(Texts texts, Page page) {
        this.texts = texts;
        this.page = page;
    }

    void write(Questions questions) {
        firmness(questions);
        questions(questions);
        if (!questions.idle().isEmpty()) {
            page.gap();
            page.lines(
                    0,
                    Span.faint(texts.count("ask.idle", questions.idle().size(), String.join(", ", questions.idle()))));
        }
    }

    void firmness(Questions questions) {
        Firmness firmness = questions.firmness();
        page.heading(texts.of("flip.now", texts.approach(questions.recommendation(), questions.words())));
        page.gap();
        page.lines(0, new Span(ExplainText.firm(texts, firmness, questions.words()), ink(firmness.word())));
        page.lines(0, Span.faint(basis(firmness)));
    }

    private static Ink ink(Firmness.Word word) {
        return word == Firmness.Word.SETTLED ? Ink.GOOD : Ink.OPEN;
    }

    private String basis(Firmness firmness) {
        Firmness.Searched searched = firmness.searched();
        String key = "firm.basis." + firmness.basis();
        return switch (firmness.basis()) {
            case CASES -> texts.count(key, searched.cases());
            case SEARCH -> texts.of(key, searched.cases(), searched.single(), searched.pairs(), searched.random());
            default -> texts.of(key);
        };
    }

    void questions(Questions questions) {
        if (questions.questions().isEmpty()) {
            page.gap();
            page.lines(0, Span.of(texts.of("ask.none")));
            return;
        }
        page.heading(texts.of("ask.heading"));
        OpenQuestion.Influence last = null;
        int number = 0;
        for (OpenQuestion question : questions.questions()) {
            if (question.influence() != last) {
                last = question.influence();
                page.gap();
                page.lines(2, Span.faint(texts.of("ask." + last)));
            }
            number++;
            question(number, question, questions);
        }
    }

    private void question(int number, OpenQuestion question, Questions questions) {
        String mark = " ".repeat(number < 10 ? 3 : 2) + number + ". ";
        page.lines(
                mark,
                mark.length(),
                Span.of(question.question()),
                Span.faint(Page.unbroken(
                        question.fact() + (question.requirement() ? " (" + texts.of("ask.required") + ")" : ""))));
        if (question.influence() == OpenQuestion.Influence.ALONE) {
            answers(mark.length(), question, questions);
        }
    }

    private void answers(int column, OpenQuestion question, Questions questions) {
        for (OpenQuestion.Answer answer : question.answers()) {
            if (answer.changes()) {
                page.lines(
                        column,
                        column + 2,
                        Span.of(texts.of(
                                "ask.leads",
                                answer.values(),
                                texts.approach(answer.recommendation(), questions.words()),
                                answer.step())));
            }
        }
        List<String> stays = question.answers().stream()
                .filter(answer -> !answer.changes())
                .map(OpenQuestion.Answer::values)
                .toList();
        if (!stays.isEmpty()) {
            page.lines(column, column + 2, Span.faint(texts.of("ask.stays", String.join(" or ", stays))));
        }
    }
}
