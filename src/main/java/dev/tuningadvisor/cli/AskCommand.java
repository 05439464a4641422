package dev.tuningadvisor.cli;

import dev.tuningadvisor.explain.Explainer;
import dev.tuningadvisor.explain.Questions;
import dev.tuningadvisor.explain.render.ExplainJson;
import dev.tuningadvisor.explain.render.ExplainText;
import dev.tuningadvisor.facts.Facts;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code advise ask}: what to find out next. */
final class AskCommand extends ExplanationCommand {

    AskCommand() {
        super(
                "ask",
                "Says how firm the recommendation is, and which unknown facts can still change it, the most valuable first.");
    }

    @Override
    void addOptions(CommandSpec spec) {
        // It has none of its own.
    }

    @Override
    void check(ParseResult line) {
        // Nothing else can be wrong.
    }

    @Override
    Explanation explain(ParseResult line, Explainer explainer, Facts facts) {
        Questions found = explainer.questions(facts);
        return new Explanation() {
            @Override
            public String json() {
                return ExplainJson.write(found);
            }

            @Override
            public String text(ExplainText text) {
                return text.write(found);
            }
        };
    }
}
