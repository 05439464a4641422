package dev.tuningadvisor.conformity;

import static dev.tuningadvisor.conformity.Approach.FINE_TUNING;
import static dev.tuningadvisor.conformity.Approach.IN_CONTEXT_LEARNING;
import static dev.tuningadvisor.conformity.Consideration.COST;
import static dev.tuningadvisor.conformity.Consideration.DATA;
import static dev.tuningadvisor.conformity.Consideration.FLEXIBILITY;
import static dev.tuningadvisor.conformity.Consideration.PRECISION;
import static dev.tuningadvisor.conformity.Consideration.RESOURCES;
import static dev.tuningadvisor.conformity.Consideration.SPECIFICITY;
import static dev.tuningadvisor.conformity.Consideration.SPEED;
import static dev.tuningadvisor.conformity.Direction.AGAINST;
import static dev.tuningadvisor.conformity.Direction.FOR;
import static dev.tuningadvisor.conformity.PossibleArgument.argument;
import static dev.tuningadvisor.conformity.Strength.POSSIBLE;
import static dev.tuningadvisor.conformity.Strength.REQUIRED;
import static dev.tuningadvisor.conformity.Strength.STRONG;
import static dev.tuningadvisor.conformity.Strength.TYPICAL;

import java.util.List;
import java.util.function.Predicate;

/** The article's arguments in the order of {@code statements.json}, which is also the order in which equals count. */
final class ArgumentList {

    static final List<PossibleArgument> ALL = List.of(
            argument("def-ft-4", FINE_TUNING, AGAINST, RESOURCES, TYPICAL, Terms::meansScarce)
                    .sharedBy("diff-train-ft"),
            argument("def-ft-5", FINE_TUNING, FOR, SPECIFICITY, POSSIBLE, Terms::specialized),
            argument(
                            "def-icl-2",
                            IN_CONTEXT_LEARNING,
                            FOR,
                            SPECIFICITY,
                            POSSIBLE,
                            stated("model.domainKnowledge", "WELL_KNOWN"))
                    .sharedBy("diff-train-icl-2"),
            argument(
                    "def-icl-3",
                    IN_CONTEXT_LEARNING,
                    FOR,
                    SPEED,
                    TYPICAL,
                    terms -> terms.timeShort() || terms.timeTight() || terms.quickAdaptation()),
            argument("diff-data-ft", FINE_TUNING, AGAINST, DATA, REQUIRED, Terms::fewerThanSubstantialLabels)
                    .sharedBy("def-ft-3", "takeaway-1c"),
            argument("diff-data-ft-2", FINE_TUNING, AGAINST, DATA, REQUIRED, stated("data.taskSpecific", false)),
            argument(
                    "diff-train-icl-2",
                    IN_CONTEXT_LEARNING,
                    AGAINST,
                    SPECIFICITY,
                    POSSIBLE,
                    stated("model.domainKnowledge", "UNSEEN")),
            argument("diff-flex-ft-1", FINE_TUNING, FOR, FLEXIBILITY, POSSIBLE, Terms::oneTask),
            argument(
                    "diff-flex-ft-2",
                    FINE_TUNING,
                    AGAINST,
                    FLEXIBILITY,
                    POSSIBLE,
                    terms -> terms.severalTasks() || terms.newTasksFrequent()),
            argument(
                    "diff-flex-icl",
                    IN_CONTEXT_LEARNING,
                    FOR,
                    FLEXIBILITY,
                    TYPICAL,
                    terms -> terms.diverseTasks() || terms.newTasksFrequent()),
            argument(
                    "diff-perf-ft",
                    FINE_TUNING,
                    FOR,
                    SPECIFICITY,
                    TYPICAL,
                    terms -> terms.specialized() && terms.substantialLabels()),
            argument(
                    "diff-perf-icl-1",
                    IN_CONTEXT_LEARNING,
                    AGAINST,
                    PRECISION,
                    POSSIBLE,
                    stated("accuracy.consistencyNeed", "HIGH")),
            argument(
                    "diff-perf-icl-2",
                    IN_CONTEXT_LEARNING,
                    FOR,
                    FLEXIBILITY,
                    STRONG,
                    stated("accuracy.generalizationNeed", "HIGH")),
            argument(
                    "diff-perf-icl-3",
                    IN_CONTEXT_LEARNING,
                    AGAINST,
                    PRECISION,
                    POSSIBLE,
                    terms -> terms.facts().is("accuracy.need", "PEAK") && terms.specialized()),
            argument(
                    "diff-comp-ft",
                    FINE_TUNING,
                    AGAINST,
                    RESOURCES,
                    REQUIRED,
                    terms -> terms.computeMissing() || terms.facts().is("resources.trainingBudget", "NONE")),
            argument("diff-comp-ft-2", FINE_TUNING, AGAINST, SPEED, REQUIRED, Terms::timeShort),
            argument("diff-comp-icl", IN_CONTEXT_LEARNING, FOR, RESOURCES, TYPICAL, Terms::meansScarce)
                    .sharedBy("diff-train-icl-1"),
            argument("when-ft-1", FINE_TUNING, FOR, DATA, STRONG, ArgumentList::largeTaskSpecificData),
            argument("when-ft-1q", FINE_TUNING, FOR, DATA, STRONG, ArgumentList::largeDataOfHighQuality),
            argument(
                    "when-ft-2",
                    FINE_TUNING,
                    FOR,
                    SPECIFICITY,
                    STRONG,
                    terms -> terms.facts().is("accuracy.need", "PEAK")
                            && terms.facts().is("task.breadth", "NARROW")),
            argument("when-ft-3", FINE_TUNING, FOR, RESOURCES, STRONG, Terms::meansAmple),
            argument("ex-ft", FINE_TUNING, FOR, SPECIFICITY, TYPICAL, Terms::jargon),
            argument(
                            "when-icl-1",
                            IN_CONTEXT_LEARNING,
                            FOR,
                            FLEXIBILITY,
                            STRONG,
                            terms -> terms.newTasksFrequent() || terms.quickAdaptation())
                    .sharedBy("takeaway-2"),
            argument("when-icl-2", IN_CONTEXT_LEARNING, FOR, DATA, STRONG, Terms::fewerThanSubstantialLabels),
            argument(
                    "when-icl-3",
                    IN_CONTEXT_LEARNING,
                    FOR,
                    FLEXIBILITY,
                    STRONG,
                    terms -> terms.facts().is("operation.phase", "PROTOTYPE")
                            || terms.facts().is("accuracy.need", "EXPLORATORY")),
            argument(
                    "when-icl-4",
                    IN_CONTEXT_LEARNING,
                    FOR,
                    SPEED,
                    STRONG,
                    stated("operation.responseTime", "REAL_TIME")),
            argument(
                    "when-icl-5",
                    IN_CONTEXT_LEARNING,
                    FOR,
                    FLEXIBILITY,
                    REQUIRED,
                    terms -> terms.facts().is("task.inputVariety", "HIGH")
                            && terms.facts().is("operation.adaptation", "AT_REQUEST")),
            argument("ex-icl", IN_CONTEXT_LEARNING, FOR, FLEXIBILITY, STRONG, ArgumentList::widelyVariedRequests),
            argument(
                    "takeaway-1",
                    FINE_TUNING,
                    FOR,
                    SPECIFICITY,
                    STRONG,
                    terms -> terms.accurate() && terms.specialized()),
            argument("takeaway-1c", FINE_TUNING, AGAINST, RESOURCES, REQUIRED, Terms::computeMissing),
            argument(
                            "takeaway-2",
                            IN_CONTEXT_LEARNING,
                            FOR,
                            DATA,
                            STRONG,
                            terms -> terms.labelSupply(LabelSupply.NONE, LabelSupply.FEW))
                    .sharedBy("diff-data-icl"),
            argument("takeaway-2c", IN_CONTEXT_LEARNING, AGAINST, PRECISION, POSSIBLE, Terms::accurate),
            argument(
                    "faq-2", IN_CONTEXT_LEARNING, FOR, SPEED, TYPICAL, terms -> terms.timeShort() || terms.timeTight()),
            argument("faq-2c", IN_CONTEXT_LEARNING, AGAINST, PRECISION, POSSIBLE, stated("task.complexity", "HIGH")),
            argument("faq-3", IN_CONTEXT_LEARNING, FOR, COST, TYPICAL, stated("resources.costSensitivity", "HIGH")));

    private ArgumentList() {}

    private static Predicate<Terms> stated(String path, Object value) {
        return terms -> terms.facts().is(path, value);
    }

    private static boolean largeTaskSpecificData(Terms terms) {
        return terms.labelSupply(LabelSupply.LARGE)
                && terms.facts().is("data.taskSpecific", true)
                && !terms.facts().is("data.labelQuality", "LOW", "MIXED");
    }

    private static boolean largeDataOfHighQuality(Terms terms) {
        return terms.labelSupply(LabelSupply.LARGE)
                && terms.facts().is("data.labelQuality", "HIGH")
                && !terms.facts().is("data.taskSpecific", false);
    }

    private static boolean widelyVariedRequests(Terms terms) {
        return terms.facts().is("task.inputVariety", "HIGH")
                && (terms.severalTasks() || terms.facts().is("task.breadth", "BROAD"));
    }
}
