package dev.tuningadvisor.cli;

import dev.tuningadvisor.explain.Explainer;
import dev.tuningadvisor.explain.Questions;
import dev.tuningadvisor.explain.render.ExplainJson;
import dev.tuningadvisor.facts.Facts;
import picocli.CommandLine.ParseResult;

/** {@code advise ask}: what to find out next. */
final class AskCommand extends ExplanationCommand {

    AskCommand() {
        super(
                "ask",
                "Says how firm the recommendation is, and which unknown facts can still change it, the most valuable first.");
    }

    @Override
    Explanation explain(ParseResult line, Explainer explainer, Facts facts) {
        Questions found = explainer.questions(facts);
        return new Explanation(() -> ExplainJson.write(found), text -> text.write(found));
    }
}
