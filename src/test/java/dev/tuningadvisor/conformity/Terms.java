package dev.tuningadvisor.conformity;

import java.util.Arrays;

/** The words of the written policy, each true only on stated facts. */
record Terms(StatedFacts facts) {

    boolean labelSupply(LabelSupply... bands) {
        LabelSupply supply = null;
        if (facts.knows("data.labeledExamples")) {
            supply = LabelSupply.of(facts.number("data.labeledExamples"));
        } else if (facts.knows("data.labelSupply")) {
            supply = LabelSupply.valueOf(facts.text("data.labelSupply"));
        }
        return supply != null && Arrays.asList(bands).contains(supply);
    }

    boolean fewerThanSubstantialLabels() {
        return labelSupply(LabelSupply.NONE, LabelSupply.FEW, LabelSupply.LIMITED);
    }

    boolean substantialLabels() {
        return labelSupply(LabelSupply.SUBSTANTIAL, LabelSupply.LARGE);
    }

    boolean oneTask() {
        if (facts.knows("task.taskCount")) {
            return facts.number("task.taskCount") == 1;
        }
        return facts.is("task.variety", "SINGLE");
    }

    boolean severalTasks() {
        if (facts.knows("task.taskCount")) {
            return facts.number("task.taskCount") > 1;
        }
        return facts.is("task.variety", "SIMILAR", "DIVERSE");
    }

    boolean diverseTasks() {
        return severalTasks() && facts.is("task.variety", "DIVERSE");
    }

    boolean jargon() {
        return facts.is("task.specializedLanguage", true) && !facts.is("model.domainKnowledge", "WELL_KNOWN");
    }

    boolean specialized() {
        return facts.is("task.breadth", "NARROW") || jargon();
    }

    boolean accurate() {
        return facts.is("accuracy.need", "HIGH", "PEAK");
    }

    boolean timeShort() {
        return facts.knows("resources.deadlineDays") && facts.number("resources.deadlineDays") < 7;
    }

    boolean timeTight() {
        return facts.knows("resources.deadlineDays") && !timeShort() && !timeEnough();
    }

    boolean timeEnough() {
        return facts.knows("resources.deadlineDays") && facts.number("resources.deadlineDays") >= 30;
    }

    boolean quickAdaptation() {
        return facts.is("operation.adaptation", "AT_REQUEST", "MINUTES");
    }

    boolean newTasksFrequent() {
        return facts.is("task.newTasks", "FREQUENT");
    }

    boolean newTasksExpected() {
        if (facts.knows("task.newTasks")) {
            return facts.is("task.newTasks", "OCCASIONAL", "FREQUENT");
        }
        return facts.knows("task.newTasksSimilar");
    }

    boolean newSimilarTasks() {
        return newTasksExpected() && facts.is("task.newTasksSimilar", true);
    }

    boolean newDissimilarTasks() {
        return newTasksExpected() && facts.is("task.newTasksSimilar", false);
    }

    boolean trainedElsewhere() {
        return facts.is("model.tuning", "HOSTED", "ANY");
    }

    boolean computeMissing() {
        return facts.is("resources.trainingCompute", "NONE") && !trainedElsewhere();
    }

    boolean meansScarce() {
        boolean computeScarce = facts.is("resources.trainingCompute", "NONE", "LIMITED") && !trainedElsewhere();
        return computeScarce || facts.is("resources.trainingBudget", "NONE", "LOW");
    }

    boolean meansAmple() {
        boolean ample = facts.is("resources.trainingCompute", "AMPLE")
                || facts.is("resources.trainingBudget", "MEDIUM", "HIGH");
        return ample && !meansScarce() && !timeShort() && !timeTight();
    }

    boolean fineTunedAlready() {
        return facts.is("model.fineTuned", true);
    }
}
