package dev.tuningadvisor.conformity;

import static dev.tuningadvisor.conformity.Recommendation.COMBINED;
import static dev.tuningadvisor.conformity.Recommendation.FINE_TUNING;
import static dev.tuningadvisor.conformity.Recommendation.IN_CONTEXT_LEARNING;
import static dev.tuningadvisor.conformity.Recommendation.MORE_INFORMATION_NEEDED;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** The rows that VERDICTS.md decides, in its order. */
class PolicyTest {

    private static final Map<String, Object> NARROW_AND_PEAK =
            Map.of("task.breadth", "NARROW", "accuracy.need", "PEAK");

    private static final Map<String, Object> NARROW_AND_HIGH =
            Map.of("task.breadth", "NARROW", "accuracy.need", "HIGH");

    private static final Map<String, Object> LARGE_GOOD_LABELS =
            Map.of("data.labeledExamples", 5_000, "data.labelQuality", "HIGH");

    @Test
    void peakAccuracyNarrowDomainFewLabels_staysInContextWithCaution() {
        Verdict verdict = verdict(NARROW_AND_PEAK, Map.of("data.labelSupply", "FEW"));

        assertDecided(verdict, IN_CONTEXT_LEARNING, 3);
        assertThat(verdict.cautions()).containsExactly("takeaway-2c");
    }

    @Test
    void goodDataButManyDiverseTasksAndNewOnesOften_staysInContext() {
        Verdict verdict = verdict(
                NARROW_AND_HIGH,
                LARGE_GOOD_LABELS,
                Map.of("data.taskSpecific", true, "task.taskCount", 9),
                Map.of("task.variety", "DIVERSE", "task.newTasks", "FREQUENT"));

        assertDecided(verdict, IN_CONTEXT_LEARNING, 4);
    }

    @Test
    void goodDataAndNewSimilarTasksNowAndThen_combines() {
        Verdict verdict = verdict(
                NARROW_AND_HIGH,
                LARGE_GOOD_LABELS,
                Map.of("task.newTasks", "OCCASIONAL", "task.newTasksSimilar", true));

        assertDecided(verdict, COMBINED, 2);
        assertThat(verdict.nextSteps()).containsExactly(NextStep.TUNE_FOR_TODAY);
    }

    @Test
    void goodDataAndNewDissimilarTasksOften_staysInContext() {
        Verdict verdict = verdict(
                NARROW_AND_HIGH, LARGE_GOOD_LABELS, Map.of("task.newTasks", "FREQUENT", "task.newTasksSimilar", false));

        assertDecided(verdict, IN_CONTEXT_LEARNING, 4);
    }

    @Test
    void realTimeAnswersNarrowPeakGoodDataAndMeans_tunesWithCaution() {
        Verdict verdict = verdict(
                NARROW_AND_PEAK,
                LARGE_GOOD_LABELS,
                Map.of("operation.responseTime", "REAL_TIME"),
                Map.of("resources.trainingCompute", "AMPLE", "resources.trainingBudget", "MEDIUM"));

        assertDecided(verdict, FINE_TUNING, 7);
        assertThat(verdict.cautions()).containsExactly("when-icl-4");
    }

    @Test
    void adaptsAtRequestTimeVariedQueriesDiverseDomains_staysInContext() {
        Verdict verdict = verdict(
                Map.of("operation.adaptation", "AT_REQUEST", "task.inputVariety", "HIGH"),
                Map.of("task.taskCount", 8, "task.variety", "DIVERSE"));

        assertDecided(verdict, IN_CONTEXT_LEARNING, 4);
    }

    @Test
    void largeLabelsOfLowQuality_staysInContextAndImprovesThem() {
        Verdict verdict = verdict(NARROW_AND_PEAK, Map.of("data.labelSupply", "LARGE", "data.labelQuality", "LOW"));

        assertDecided(verdict, IN_CONTEXT_LEARNING, 3);
        assertThat(verdict.nextSteps()).containsExactly(NextStep.IMPROVE_LABELS);
    }

    @Test
    void noTrainingCompute_staysInContextWithCaution() {
        Verdict verdict =
                verdict(NARROW_AND_PEAK, Map.of("data.labelSupply", "LARGE", "resources.trainingCompute", "NONE"));

        assertDecided(verdict, IN_CONTEXT_LEARNING, 3);
        assertThat(verdict.cautions()).containsExactly("takeaway-2c");
    }

    @Test
    void noComputeButAHostedServiceAndABudget_tunes() {
        Verdict verdict = verdict(
                NARROW_AND_PEAK,
                LARGE_GOOD_LABELS,
                Map.of("resources.trainingCompute", "NONE", "resources.trainingBudget", "MEDIUM"),
                Map.of("model.tuning", "HOSTED"));

        assertDecided(verdict, FINE_TUNING, 7);
    }

    @Test
    void noLabelsAndNothingElse_staysInContextAndWritesDemonstrations() {
        Verdict verdict = verdict(Map.of("data.labelSupply", "NONE"));

        assertDecided(verdict, IN_CONTEXT_LEARNING, 3);
        assertThat(verdict.nextSteps()).containsExactly(NextStep.WRITE_DEMONSTRATIONS);
    }

    @Test
    void fineTunedAlreadyAndNewSimilarTasks_combines() {
        Verdict verdict = verdict(Map.of("model.fineTuned", true, "task.newTasksSimilar", true));

        assertDecided(verdict, COMBINED, 2);
        assertThat(verdict.nextSteps()).isEmpty();
    }

    @Test
    void fineTunedAlreadyForOneTaskAndNoNewOnes_keepsIt() {
        Verdict verdict = verdict(Map.of("model.fineTuned", true, "task.taskCount", 1, "task.newTasks", "NEVER"));

        assertDecided(verdict, FINE_TUNING, 5);
    }

    @Test
    void dataAndMeansButABroadTaskAndAdequateAccuracy_staysInContext() {
        Verdict verdict = verdict(
                Map.of("data.labelSupply", "LARGE", "resources.trainingCompute", "AMPLE"),
                Map.of("task.breadth", "BROAD", "accuracy.need", "ADEQUATE"));

        assertDecided(verdict, IN_CONTEXT_LEARNING, 6);
        assertThat(verdict.questions()).containsExactly("task.specializedLanguage", "accuracy.consistencyNeed");
    }

    @Test
    void deadlineOfTwoDays_startsInContextAndTunesLater() {
        Verdict verdict = verdict(NARROW_AND_HIGH, Map.of("data.labelSupply", "LARGE", "resources.deadlineDays", 2));

        assertDecided(verdict, IN_CONTEXT_LEARNING, 3);
        assertThat(verdict.nextSteps()).containsExactly(NextStep.START_IN_CONTEXT);
    }

    @Test
    void peakAccuracyNarrowDomainNothingElse_tunesProvidedThatAllRequirementsHold() {
        Verdict verdict = verdict(NARROW_AND_PEAK);

        assertDecided(verdict, FINE_TUNING, 7);
        assertThat(verdict.provisos()).containsExactly(Requirement.values());
        assertThat(verdict.questions())
                .containsExactly(
                        "data.labeledExamples",
                        "data.taskSpecific",
                        "data.labelQuality",
                        "resources.trainingCompute",
                        "resources.trainingBudget",
                        "resources.deadlineDays",
                        "model.tuning");
    }

    @Test
    void highAccuracyNothingElse_needsMoreInformation() {
        Verdict verdict = verdict(Map.of("accuracy.need", "HIGH"));

        assertDecided(verdict, MORE_INFORMATION_NEEDED, 1);
        assertThat(verdict.questions()).doesNotContain("accuracy.need");
    }

    @Test
    void nothingStated_needsMoreInformation() {
        Verdict verdict = verdict(Map.of());

        assertDecided(verdict, MORE_INFORMATION_NEEDED, 1);
        assertThat(verdict.balance())
                .containsOnly(entry(Approach.FINE_TUNING, 0), entry(Approach.IN_CONTEXT_LEARNING, 0));
        assertThat(verdict.questions())
                .containsExactly(
                        "data.labeledExamples",
                        "task.breadth",
                        "accuracy.need",
                        "resources.trainingCompute",
                        "resources.trainingBudget");
    }

    private static void assertDecided(Verdict verdict, Recommendation recommendation, int step) {
        assertThat(verdict.recommendation()).isEqualTo(recommendation);
        assertThat(verdict.step()).isEqualTo(step);
    }

    @SafeVarargs
    private static Verdict verdict(Map<String, Object>... parts) {
        return Policy.evaluate(ProjectFacts.of(parts));
    }
}
