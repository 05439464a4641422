package dev.tuningadvisor.conformity;

/** What fine-tuning needs, in the order of the written policy, each with the field asked where it is unknown. */
public enum Requirement {
    LABELED_DATA("data.labeledExamples"),
    TASK_SPECIFIC_DATA("data.taskSpecific"),
    LABEL_QUALITY("data.labelQuality"),
    COMPUTE("resources.trainingCompute"),
    BUDGET("resources.trainingBudget"),
    TIME("resources.deadlineDays"),
    TUNABLE_MODEL("model.tuning");

    private final String field;

    Requirement(String field) {
        this.field = field;
    }

    String field() {
        return field;
    }

    /** How a requirement stands. */
    public enum State {
        MET,
        FAILED,
        UNKNOWN
    }
}
