package dev.tuningadvisor.conformity;

import dev.tuningadvisor.conformity.Requirement.State;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the written policy says about a project. All collections are unmodifiable and iterate in the policy's order.
 *
 * @param step the one of the seven steps, 1 to 7, that gave the recommendation
 * @param balance what counted on each side; both approaches are always present
 * @param arguments all that hold, counted or not, in the order of {@code statements.json}
 * @param provisos the unknown requirements where the model is to be tuned, else empty
 * @param questions paths of the fields asked for, such as {@code data.labeledExamples}
 * @param cautions statement ids, and {@code disagree-tasks}, {@code disagree-labels}, {@code disagree-new-tasks}
 */
public record Verdict(
        Recommendation recommendation,
        int step,
        Map<Approach, Integer> balance,
        List<Argument> arguments,
        Map<Requirement, State> requirements,
        Set<Motive> motives,
        List<Requirement> provisos,
        List<String> questions,
        List<String> cautions,
        List<NextStep> nextSteps) {}
