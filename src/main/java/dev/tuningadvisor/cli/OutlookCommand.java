package dev.tuningadvisor.cli;

import dev.tuningadvisor.explain.Explainer;
import dev.tuningadvisor.explain.Outlook;
import dev.tuningadvisor.explain.render.ExplainJson;
import dev.tuningadvisor.facts.Facts;
import picocli.CommandLine.ParseResult;

/** {@code advise outlook}: the outlook of an advice, as its own document. */
final class OutlookCommand extends ExplanationCommand {

    OutlookCommand() {
        super(
                "outlook",
                "Says what may still become of the advice: how firm it is, what to ask, and which single changes turn it.");
    }

    @Override
    Explanation explain(ParseResult line, Explainer explainer, Facts facts) {
        Outlook found = explainer.outlook(facts);
        return new Explanation(() -> ExplainJson.write(found), text -> text.write(found));
    }
}
