package dev.tuningadvisor.cli;

import dev.tuningadvisor.explain.Explainer;
import dev.tuningadvisor.explain.Robustness;
import dev.tuningadvisor.explain.render.ExplainJson;
import dev.tuningadvisor.explain.render.ExplainText;
import dev.tuningadvisor.facts.Facts;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code advise robustness}: how much it takes to change the recommendation. */
final class RobustnessCommand extends ExplanationCommand {

    RobustnessCommand() {
        super(
                "robustness",
                "Says how much of what is stated may change before the recommendation does, and which rules it depends on.");
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
        Robustness found = explainer.robustness(facts);
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
