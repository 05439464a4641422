package dev.tuningadvisor.cli;

import dev.tuningadvisor.explain.Explainer;
import dev.tuningadvisor.explain.Robustness;
import dev.tuningadvisor.explain.render.ExplainJson;
import dev.tuningadvisor.facts.Facts;
import picocli.CommandLine.ParseResult;

/** {@code advise robustness}: how much it takes to change the recommendation. */
final class RobustnessCommand extends ExplanationCommand {

    RobustnessCommand() {
        super(
                "robustness",
                "Says how much of what is stated may change before the recommendation does, and which rules it depends on.");
    }

    @Override
    Explanation explain(ParseResult line, Explainer explainer, Facts facts) {
        Robustness found = explainer.robustness(facts);
        return new Explanation(() -> ExplainJson.write(found), text -> text.write(found));
    }
}
