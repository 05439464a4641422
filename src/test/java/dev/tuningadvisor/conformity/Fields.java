package dev.tuningadvisor.conformity;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;

/**
 * The fields the article's rules read, as VOCABULARY.md lists them. A number's values are the edges of its bands, on
 * both sides, and some that lie within.
 */
final class Fields {

    static final List<Map.Entry<String, List<?>>> ALL = List.of(
            entry("task.breadth", List.of("NARROW", "MODERATE", "BROAD")),
            entry("task.taskCount", List.of(1, 2, 3, 12)),
            entry("task.variety", List.of("SINGLE", "SIMILAR", "DIVERSE")),
            entry("task.newTasks", List.of("NEVER", "OCCASIONAL", "FREQUENT")),
            entry("task.newTasksSimilar", List.of(true, false)),
            entry("task.inputVariety", List.of("LOW", "MEDIUM", "HIGH")),
            entry("task.complexity", List.of("LOW", "MEDIUM", "HIGH")),
            entry("task.specializedLanguage", List.of(true, false)),
            entry("data.labeledExamples", List.of(0, 1, 5, 9, 10, 42, 99, 100, 450, 999, 1000, 1001, 20000)),
            entry("data.labelSupply", List.of("NONE", "FEW", "LIMITED", "SUBSTANTIAL", "LARGE")),
            entry("data.labelQuality", List.of("LOW", "MIXED", "HIGH")),
            entry("data.taskSpecific", List.of(true, false)),
            entry("accuracy.need", List.of("EXPLORATORY", "ADEQUATE", "HIGH", "PEAK")),
            entry("accuracy.consistencyNeed", List.of("LOW", "MEDIUM", "HIGH")),
            entry("accuracy.generalizationNeed", List.of("LOW", "MEDIUM", "HIGH")),
            entry("resources.trainingCompute", List.of("NONE", "LIMITED", "AMPLE")),
            entry("resources.trainingBudget", List.of("NONE", "LOW", "MEDIUM", "HIGH")),
            entry("resources.costSensitivity", List.of("LOW", "MEDIUM", "HIGH")),
            entry("resources.deadlineDays", List.of(0, 2, 6, 7, 14, 29, 30, 31, 180)),
            entry("operation.responseTime", List.of("BATCH", "INTERACTIVE", "REAL_TIME")),
            entry("operation.adaptation", List.of("AT_REQUEST", "MINUTES", "DAYS", "WEEKS")),
            entry("operation.phase", List.of("PROTOTYPE", "PILOT", "PRODUCTION")),
            entry("model.tuning", List.of("NONE", "HOSTED", "SELF_HOSTED", "ANY")),
            entry("model.fineTuned", List.of(true, false)),
            entry("model.domainKnowledge", List.of("UNSEEN", "PARTLY", "WELL_KNOWN")),
            entry("model.examplesFitContext", List.of(true, false)));

    private Fields() {}
}
