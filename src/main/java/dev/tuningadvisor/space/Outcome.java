package dev.tuningadvisor.space;

import dev.tuningadvisor.advice.TraceStep.Concluded;
import dev.tuningadvisor.problem.Problem;
import dev.tuningadvisor.session.Fired;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one decision comes to: the same for all facts of one {@link Signature}, and so without any value that was stated.
 *
 * @param recommendation the approach recommended; null when the decision failed
 * @param step step of the decision that led to it; 0 when the decision failed
 * @param rules names of the rules that fired, in order, a rule that fired twice twice; empty when the decision failed
 * @param balance weight of what counted for each approach, by approach
 * @param requirements state of each requirement by its name, in order
 * @param problems why the decision failed, such as that no rule recommends anything; empty when it did not
 */
public record Outcome(
        String recommendation,
        int step,
        List<String> rules,
        Map<String, Integer> balance,
        Map<String, String> requirements,
        List<Problem> problems) {

    public Outcome {
        rules = List.copyOf(rules);
        balance = Collections.unmodifiableMap(new LinkedHashMap<>(balance));
        requirements = Collections.unmodifiableMap(new LinkedHashMap<>(requirements));
        problems = List.copyOf(problems);
    }

    static Outcome of(Fired fired) {
        Concluded recommendation = fired.concluded("Recommendation").get(0);
        Map<String, Integer> balance = new LinkedHashMap<>();
        fired.concluded("Balance").forEach(side -> balance.put(side.text("approach"), side.number("weight")));
        Map<String, String> requirements = new LinkedHashMap<>();
        fired.concluded("Requirement").stream()
                .sorted(Comparator.comparingInt(requirement -> requirement.number("order")))
                .forEach(requirement -> requirements.put(requirement.text("name"), requirement.text("state")));
        return new Outcome(
                recommendation.text("approach"),
                recommendation.number("step"),
                fired.rules(),
                balance,
                requirements,
                List.of());
    }

    static Outcome failed(List<Problem> problems) {
        return new Outcome(null, 0, List.of(), Map.of(), Map.of(), problems);
    }

    /** Whether the rules concluded exactly one recommendation. */
    public boolean isDecided() {
        return recommendation != null;
    }
}
