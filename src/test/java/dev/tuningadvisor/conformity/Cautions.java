package dev.tuningadvisor.conformity;

import java.util.ArrayList;
import java.util.List;

/** The cautions that travel with a decision, in the order of the policy's table. */
final class Cautions {

    private Cautions() {}

    static List<String> with(Decision decision) {
        List<String> cautions = new ArrayList<>();
        addWhereTuned(decision, cautions);
        addWhereInContext(decision, cautions);
        addDisagreements(decision.terms().facts(), cautions);
        return List.copyOf(cautions);
    }

    private static void addWhereTuned(Decision decision, List<String> cautions) {
        Recommendation recommendation = decision.recommendation();
        Terms terms = decision.terms();
        if (recommendation.tunes() && terms.severalTasks()) {
            cautions.add("diff-flex-ft-2");
        }
        if (recommendation.tunes() && meansInDoubt(decision) && !terms.fineTunedAlready()) {
            cautions.add("def-ft-4");
        }
        if (recommendation == Recommendation.FINE_TUNING && terms.facts().is("operation.responseTime", "REAL_TIME")) {
            cautions.add("when-icl-4");
        }
    }

    private static void addWhereInContext(Decision decision, List<String> cautions) {
        Recommendation recommendation = decision.recommendation();
        boolean contextAlone = recommendation == Recommendation.IN_CONTEXT_LEARNING;
        StatedFacts facts = decision.terms().facts();
        if (contextAlone && decision.terms().accurate()) {
            cautions.add("takeaway-2c");
        }
        if (contextAlone && facts.is("accuracy.consistencyNeed", "HIGH")) {
            cautions.add("diff-perf-icl-1");
        }
        if (recommendation.usesContext() && facts.is("task.complexity", "HIGH")) {
            cautions.add("faq-2c");
        }
        if (recommendation.usesContext() && facts.is("model.examplesFitContext", false)) {
            cautions.add("def-icl-1");
        }
    }

    private static void addDisagreements(StatedFacts facts, List<String> cautions) {
        if (tasksDisagree(facts)) {
            cautions.add("disagree-tasks");
        }
        if (labelsDisagree(facts)) {
            cautions.add("disagree-labels");
        }
        if (facts.is("task.newTasks", "NEVER") && facts.knows("task.newTasksSimilar")) {
            cautions.add("disagree-new-tasks");
        }
    }

    private static boolean meansInDoubt(Decision decision) {
        Requirements requirements = decision.requirements();
        return requirements.unknown(Requirement.COMPUTE)
                || requirements.unknown(Requirement.BUDGET)
                || decision.terms().meansScarce();
    }

    private static boolean tasksDisagree(StatedFacts facts) {
        if (!facts.knows("task.taskCount")) {
            return false;
        }
        return facts.number("task.taskCount") == 1
                ? facts.is("task.variety", "SIMILAR", "DIVERSE")
                : facts.is("task.variety", "SINGLE");
    }

    private static boolean labelsDisagree(StatedFacts facts) {
        return facts.knows("data.labelSupply")
                && facts.knows("data.labeledExamples")
                && !facts.is(
                        "data.labelSupply",
                        LabelSupply.of(facts.number("data.labeledExamples")).name());
    }
}
