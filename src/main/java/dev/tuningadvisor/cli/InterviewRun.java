package dev.tuningadvisor.cli;

import dev.tuningadvisor.advice.render.VisibleText;
import dev.tuningadvisor.explain.Explainer;
import dev.tuningadvisor.explain.Firmness;
import dev.tuningadvisor.explain.Interview;
import dev.tuningadvisor.explain.OpenQuestion;
import dev.tuningadvisor.explain.Questions;
import dev.tuningadvisor.explain.render.Texts;
import dev.tuningadvisor.problem.FactsException;
import dev.tuningadvisor.problem.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Leads one interview to its end. */
final class InterviewRun {

    private static final int REASONS = 5;

    private final Explainer explainer;
    private final Interview interview;
    private final Dialogue dialogue;
    private final Texts texts = Texts.english();

    InterviewRun(Explainer explainer, Interview interview, Dialogue dialogue) {
        this.explainer = explainer;
        this.interview = interview;
        this.dialogue = dialogue;
    }

    void run() throws IOException {
        say(texts.of("interview.hello"));
        boolean going = true;
        boolean fresh = true;
        while (going && interview.findQuestion().isPresent()) {
            OpenQuestion question = interview.findQuestion().orElseThrow();
            if (fresh) {
                say("");
                say(texts.of("interview.leaning", leaning()));
            }
            say(question.question() + " (" + allowed(question) + ")");
            String line = dialogue.ask("> ", explainer.choices(question.fact()));
            Questions before = interview.questions();
            going = line != null && take(question, line.strip());
            fresh = interview.questions() != before;
        }
        say("");
        end(going);
    }

    private void say(String text) {
        dialogue.say(VisibleText.of(text));
    }

    private String leaning() {
        Questions now = interview.questions();
        return now.words().getOrDefault(now.recommendation(), now.recommendation());
    }

    private String allowed(OpenQuestion question) {
        List<String> choices = explainer.choices(question.fact());
        if (!choices.isEmpty()) {
            return texts.of("interview.choices", String.join(", ", choices));
        }
        String unit = question.unit() == null ? "" : texts.of("interview.unit", question.unit());
        boolean number = question.answers().stream().anyMatch(answer -> answer.example() instanceof Integer);
        return number ? texts.of("interview.number", unit) : texts.of("interview.text");
    }

    /** Whether the interview goes on. */
    private boolean take(OpenQuestion question, String line) {
        switch (line.toLowerCase(Locale.ROOT)) {
            case "stop", "quit", "exit" -> {
                return false;
            }
            case "", "?", "don't know", "dont know", "unknown" -> interview.skip();
            case "why", "why?" -> why(question);
            case "back" -> {
                if (!interview.back()) {
                    say(texts.of("interview.back.none"));
                }
            }
            default -> answer(question, line);
        }
        return true;
    }

    private void answer(OpenQuestion question, String line) {
        try {
            interview.answer(explainer.valueOf(question.fact(), line));
        } catch (FactsException refused) {
            for (Problem problem : refused.problems()) {
                say(problem.fault() + (problem.help() == null ? "" : "\n  help: " + problem.help()));
            }
        }
    }

    private void why(OpenQuestion question) {
        say(texts.of("interview.why", question.fact()));
        question.rules().stream().limit(REASONS).forEach(rule -> say("  - " + rule));
        if (question.rules().size() > REASONS) {
            say("  " + texts.count("interview.why.more", question.rules().size() - REASONS));
        }
        explainer.claims(question.statements()).entrySet().stream()
                .limit(REASONS)
                .forEach(statement -> say("  [" + statement.getKey() + "] " + statement.getValue()));
    }

    private void end(boolean finished) {
        Questions questions = interview.questions();
        Firmness firmness = questions.firmness();
        say(texts.of("interview.leaning", leaning()));
        if (!finished) {
            say(texts.of("interview.stopped"));
        } else if (!firmness.isProved() || firmness.word() == Firmness.Word.OPEN) {
            say(texts.of("interview.done.none"));
        } else {
            String provisos =
                    firmness.provisos().stream().map(Firmness.Proviso::text).collect(Collectors.joining("; "));
            say(texts.of("interview.done." + firmness.word(), provisos));
        }
        List<String> unanswered = new ArrayList<>(interview.unanswered());
        if (!unanswered.isEmpty()) {
            say(texts.count("interview.unanswered", unanswered.size(), String.join(", ", unanswered)));
        }
        say(texts.of("interview.counted", interview.asked(), interview.askable()));
    }
}
