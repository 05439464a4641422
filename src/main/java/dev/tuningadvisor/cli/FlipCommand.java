package dev.tuningadvisor.cli;

import dev.tuningadvisor.explain.Explainer;
import dev.tuningadvisor.explain.FlipRequest;
import dev.tuningadvisor.explain.Flips;
import dev.tuningadvisor.explain.render.ExplainJson;
import dev.tuningadvisor.facts.Facts;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code advise flip}: the smallest change of facts that changes the recommendation. */
final class FlipCommand extends ExplanationCommand {

    private static final String TO = "--to";
    private static final String KEEP = "--keep";
    private static final String AT_MOST = "--at-most";
    private static final String BUDGET = "--budget";
    private static final String SHOW = "--show";

    FlipCommand() {
        super(
                "flip",
                "Finds the smallest changes of facts that change the recommendation: the fewest facts, then the "
                        + "nearest values. Answers to open questions and changes of what is stated are told apart.");
    }

    @Override
    void addOptions(CommandSpec spec) {
        spec.addOption(Options.valued("APPROACH", "only what leads to that one; else to every other", TO));
        spec.addOption(several("FACT", "a stated fact that cannot change; may be given several times", KEEP));
        spec.addOption(Options.valued("N", "how many facts may change at once; else 3", AT_MOST));
        spec.addOption(Options.valued("SECONDS", "when to stop searching, and say so; else 20", BUDGET));
        spec.addOption(Options.valued("N", "how many flips to show of each kind; else 5", SHOW));
    }

    @Override
    void check(ParseResult line) {
        request(line);
    }

    private static FlipRequest request(ParseResult line) {
        FlipRequest any = FlipRequest.ANY;
        return any.withTo(line.matchedOptionValue(TO, null))
                .keeping(new HashSet<>(line.matchedOptionValue(KEEP, List.<String>of())))
                .withAtMost(number(line, AT_MOST, any.atMost()))
                .withBudget(Duration.ofSeconds(
                        number(line, BUDGET, (int) any.budget().toSeconds())))
                .withShown(number(line, SHOW, any.shown()));
    }

    @Override
    Explanation explain(ParseResult line, Explainer explainer, Facts facts) {
        Flips flips = explainer.flips(facts, request(line));
        return new Explanation(() -> ExplainJson.write(flips), text -> text.write(flips));
    }
}
