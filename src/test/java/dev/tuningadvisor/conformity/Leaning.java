package dev.tuningadvisor.conformity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A bent given to random projects, because evenly drawn facts nearly always fail some requirement and never reach the
 * later steps.
 *
 * @param always fields that are stated in every project
 * @param narrowed values to draw from, for the fields that are not drawn evenly
 */
record Leaning(List<String> always, Map<String, List<?>> narrowed) {

    private static final Map<String, List<?>> READY_TO_TUNE = Map.of(
            "data.labeledExamples", List.of(100, 450, 999, 1000, 1001, 20000),
            "data.labelSupply", List.of("SUBSTANTIAL", "LARGE"),
            "data.labelQuality", List.of("MIXED", "HIGH"),
            "data.taskSpecific", List.of(true),
            "resources.trainingCompute", List.of("LIMITED", "AMPLE"),
            "resources.trainingBudget", List.of("LOW", "MEDIUM", "HIGH"),
            "resources.deadlineDays", List.of(7, 14, 29, 30, 31, 180),
            "model.tuning", List.of("HOSTED", "SELF_HOSTED", "ANY"));

    private static final Leaning EVEN = always(Map.of());

    private static final Leaning UNHURRIED = new Leaning(List.of(), READY_TO_TUNE);

    private static final Leaning WITH_A_MOTIVE = always(Map.of(
                    "accuracy.need", List.of("HIGH", "PEAK"),
                    "task.breadth", List.of("NARROW")))
            .readyToTune();

    private static final Leaning WITH_JARGON =
            always(Map.of("task.specializedLanguage", List.of(true))).readyToTune();

    private static final Leaning WITH_NEW_SIMILAR_TASKS = always(Map.of(
                    "task.newTasksSimilar", List.of(true),
                    "accuracy.consistencyNeed", List.of("HIGH")))
            .readyToTune();

    private static final Leaning WITH_EVER_NEW_TASKS = always(Map.of(
                    "task.newTasks", List.of("FREQUENT"),
                    "task.variety", List.of("DIVERSE"),
                    "accuracy.consistencyNeed", List.of("HIGH", "MEDIUM")))
            .readyToTune();

    private static final Leaning VARIED_ON_THE_FLY = always(Map.of(
                    "task.inputVariety", List.of("HIGH"),
                    "operation.adaptation", List.of("AT_REQUEST")))
            .readyToTune();

    private static final Leaning TUNED = always(Map.of("model.fineTuned", List.of(true)));

    private static final Leaning DISAGREEING_TASKS = always(Map.of(
            "task.taskCount", List.of(1, 2, 12),
            "task.variety", List.of("SINGLE", "SIMILAR", "DIVERSE")));

    private static final Leaning DISAGREEING_LABELS = always(Map.of(
            "data.labeledExamples", List.of(0, 1, 9, 10, 99, 100, 999, 1000),
            "data.labelSupply", List.of("NONE", "FEW", "LIMITED", "SUBSTANTIAL", "LARGE")));

    private static final Leaning DISAGREEING_NEW_TASKS = always(Map.of(
            "task.newTasks", List.of("NEVER"),
            "task.newTasksSimilar", List.of(true, false)));

    static final List<Leaning> ALL = List.of(
            EVEN,
            EVEN,
            UNHURRIED,
            WITH_A_MOTIVE,
            WITH_JARGON,
            WITH_NEW_SIMILAR_TASKS,
            WITH_EVER_NEW_TASKS,
            VARIED_ON_THE_FLY,
            TUNED,
            DISAGREEING_TASKS,
            DISAGREEING_LABELS,
            DISAGREEING_NEW_TASKS);

    /** The values to draw {@code field} from. */
    List<?> valuesOf(Map.Entry<String, List<?>> field) {
        List<?> values = narrowed.get(field.getKey());
        return values == null ? field.getValue() : values;
    }

    private static Leaning always(Map<String, List<?>> values) {
        return new Leaning(values.keySet().stream().sorted().toList(), values);
    }

    private Leaning readyToTune() {
        Map<String, List<?>> merged = new HashMap<>(READY_TO_TUNE);
        merged.putAll(narrowed);
        return new Leaning(always, Map.copyOf(merged));
    }
}
