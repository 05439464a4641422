package dev.tuningadvisor.conformity;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What to do next, in the order of the policy's table. */
final class NextSteps {

    private NextSteps() {}

    static List<NextStep> after(Decision decision) {
        Set<NextStep> steps = EnumSet.noneOf(NextStep.class);
        if (!decision.motives().isEmpty()) {
            addWhatMendsRequirements(decision.requirements(), steps);
        }
        Recommendation recommendation = decision.recommendation();
        Terms terms = decision.terms();
        if (recommendation == Recommendation.IN_CONTEXT_LEARNING && terms.labelSupply(LabelSupply.NONE)) {
            steps.add(NextStep.WRITE_DEMONSTRATIONS);
        }
        if (recommendation.usesContext() && terms.facts().is("model.examplesFitContext", false)) {
            steps.add(NextStep.FIT_DEMONSTRATIONS);
        }
        if (recommendation == Recommendation.COMBINED && !terms.fineTunedAlready()) {
            steps.add(NextStep.TUNE_FOR_TODAY);
        }
        // An EnumSet iterates in the order of the constants, which is the order of the table.
        return List.copyOf(steps);
    }

    private static void addWhatMendsRequirements(Requirements requirements, Set<NextStep> steps) {
        if (requirements.failed(Requirement.LABELED_DATA)) {
            steps.add(NextStep.COLLECT_LABELS);
        }
        if (requirements.failed(Requirement.TASK_SPECIFIC_DATA)) {
            steps.add(NextStep.LABEL_FOR_THIS_TASK);
        }
        if (requirements.failed(Requirement.LABEL_QUALITY)) {
            steps.add(NextStep.IMPROVE_LABELS);
        }
        if (requirements.failed(Requirement.TIME)) {
            steps.add(NextStep.START_IN_CONTEXT);
        }
        if (requirements.failed(Requirement.COMPUTE) || requirements.failed(Requirement.BUDGET)) {
            steps.add(NextStep.FIND_MEANS);
        }
        if (requirements.failed(Requirement.TUNABLE_MODEL)) {
            steps.add(NextStep.CHOOSE_TUNABLE_MODEL);
        }
    }
}
