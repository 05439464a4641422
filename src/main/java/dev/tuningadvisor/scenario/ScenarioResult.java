package dev.tuningadvisor.scenario;

import dev.tuningadvisor.advice.Advice;
import java.util.List;

/**
 * What became of a scenario.
 *
 * @param scenario which one
 * @param advice what the rules advised; null when they gave no advice, and then that is the one difference
 * @param differences where the advice is not as expected, in the order of the expectations; empty when it passed
 * @param elapsedNanos how long it ran
 */
public record ScenarioResult(Scenario scenario, Advice advice, List<Difference> differences, long elapsedNanos) {

    public ScenarioResult {
        differences = List.copyOf(differences);
    }

    /** Whether all was as expected. */
    public boolean passed() {
        return differences.isEmpty();
    }

    /** The result as a reader sees it: one line, and for a failure below it what differs and why. */
    public String render() {
        StringBuilder text = new StringBuilder();
        text.append(scenario.place().source()).append(':').append(scenario.line());
        text.append(passed() ? ": passed: " : ": failed: ").append(scenario.name());
        for (Difference difference : differences) {
            text.append("\n  ").append(difference.what());
            text.append("\n    expected: ").append(difference.expected());
            text.append("\n    actual:   ").append(difference.actual().replace("\n", "\n      "));
            difference.seen().forEach(condition -> text.append("\n      ").append(condition));
        }
        return text.toString();
    }
}
