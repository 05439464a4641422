package dev.tuningadvisor.conformity;

/** A row of the policy's table of next steps, in its order, with the statement the row names. */
public enum NextStep {
    /** {@code diff-data-icl}: no labels yet, in-context learning. */
    WRITE_DEMONSTRATIONS,
    /** {@code takeaway-1c}: a motive, LABELED_DATA failed. */
    COLLECT_LABELS,
    /** {@code diff-data-ft-2}: a motive, TASK_SPECIFIC_DATA failed. */
    LABEL_FOR_THIS_TASK,
    /** {@code when-ft-1q}: a motive, LABEL_QUALITY failed. */
    IMPROVE_LABELS,
    /** {@code faq-2}: a motive, TIME failed. */
    START_IN_CONTEXT,
    /** {@code when-ft-3}: a motive, COMPUTE or BUDGET failed. */
    FIND_MEANS,
    /** {@code def-ft-2}: a motive, TUNABLE_MODEL failed. */
    CHOOSE_TUNABLE_MODEL,
    /** {@code def-icl-1}: the examples do not fit the prompt that will carry them. */
    FIT_DEMONSTRATIONS,
    /** {@code faq-1}: combined, and the tuning is still to be done. */
    TUNE_FOR_TODAY
}
