package dev.tuningadvisor.advice.render;

import dev.tuningadvisor.advice.Advice;
import dev.tuningadvisor.advice.Argument;
import dev.tuningadvisor.advice.Motive;
import dev.tuningadvisor.advice.Remark;
import dev.tuningadvisor.advice.Requirement;
import dev.tuningadvisor.advice.TraceStep;
import java.util.HashSet;
import java.util.Set;

/** Which statements the text of an advice names, and so owes the reader in full. */
final class ShownStatements {

    private ShownStatements() {}

    static Set<String> of(Advice advice, boolean traced) {
        Set<String> shown = new HashSet<>(advice.decision().statements());
        for (Argument argument : advice.arguments()) {
            shown.addAll(argument.statements());
        }
        for (Motive motive : advice.motives()) {
            shown.addAll(motive.statements());
        }
        for (Requirement requirement : advice.requirements()) {
            shown.addAll(requirement.statements());
        }
        for (Remark caution : advice.cautions()) {
            shown.addAll(caution.statements());
        }
        for (Remark nextStep : advice.nextSteps()) {
            shown.addAll(nextStep.statements());
        }
        if (traced) {
            for (TraceStep step : advice.trace()) {
                shown.addAll(step.statements());
            }
        }
        return shown;
    }
}
