package dev.tuningadvisor.conformity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tuningadvisor.conformity.Requirement.State;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsTest {

    @ParameterizedTest
    @CsvSource({
        "0, NONE",
        "1, FEW",
        "9, FEW",
        "10, LIMITED",
        "99, LIMITED",
        "100, SUBSTANTIAL",
        "999, SUBSTANTIAL",
        "1000, LARGE"
    })
    void labeledExamples_areOfTheBandTheyLieIn(int labeledExamples, LabelSupply band) {
        Terms terms = terms(Map.of("data.labeledExamples", labeledExamples));

        for (LabelSupply other : LabelSupply.values()) {
            assertThat(terms.labelSupply(other)).as(other.name()).isEqualTo(other == band);
        }
    }

    @Test
    void labelSupply_countsWhereTheNumberIsUnknown() {
        assertThat(terms(Map.of("data.labelSupply", "LARGE")).labelSupply(LabelSupply.LARGE))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"0, SHORT", "6, SHORT", "7, TIGHT", "29, TIGHT", "30, ENOUGH"})
    void deadline_isShortTightOrEnough(int deadlineDays, String time) {
        Terms terms = terms(Map.of("resources.deadlineDays", deadlineDays));

        assertThat(terms.timeShort()).isEqualTo(time.equals("SHORT"));
        assertThat(terms.timeTight()).isEqualTo(time.equals("TIGHT"));
        assertThat(terms.timeEnough()).isEqualTo(time.equals("ENOUGH"));
    }

    @ParameterizedTest
    @CsvSource({"6, FAILED", "7, MET"})
    void deadlineOfAWeek_isTheLeastTimeForTuning(int deadlineDays, State state) {
        Terms terms = terms(Map.of("resources.deadlineDays", deadlineDays));

        assertThat(Requirements.of(terms).states()).containsEntry(Requirement.TIME, state);
    }

    @Test
    void variety_tellsTheNumberOfTasksOnlyWhereItIsUnknown() {
        assertThat(terms(Map.of("task.variety", "SINGLE")).oneTask()).isTrue();
        assertThat(terms(Map.of("task.variety", "SIMILAR")).severalTasks()).isTrue();
        assertThat(terms(Map.of("task.variety", "DIVERSE")).diverseTasks()).isTrue();
        assertThat(terms(Map.of("task.variety", "DIVERSE", "task.taskCount", 1)).diverseTasks())
                .isFalse();
        assertThat(terms(Map.of("task.variety", "SINGLE", "task.taskCount", 2)).oneTask())
                .isFalse();
    }

    @Test
    void jargonThatTheModelKnowsWell_isNoJargon() {
        Map<String, Object> jargon = Map.of("task.specializedLanguage", true);

        assertThat(terms(jargon).jargon()).isTrue();
        assertThat(terms(jargon, Map.of("model.domainKnowledge", "PARTLY")).jargon())
                .isTrue();
        assertThat(terms(jargon, Map.of("model.domainKnowledge", "WELL_KNOWN")).specialized())
                .isFalse();
    }

    @Test
    void newTasks_areExpectedFromTheirSimilarityOnlyWhereTheirFrequencyIsUnknown() {
        assertThat(terms(Map.of("task.newTasksSimilar", true)).newSimilarTasks())
                .isTrue();
        assertThat(terms(Map.of("task.newTasksSimilar", false)).newDissimilarTasks())
                .isTrue();
        assertThat(terms(Map.of("task.newTasksSimilar", true, "task.newTasks", "NEVER"))
                        .newSimilarTasks())
                .isFalse();
        assertThat(terms(Map.of("task.newTasks", "FREQUENT")).newDissimilarTasks())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"HOSTED, false", "ANY, false", "SELF_HOSTED, true", "NONE, true"})
    void compute_isMissingOnlyWhereNoServiceBringsIt(String tuning, boolean missing) {
        Terms terms = terms(Map.of("resources.trainingCompute", "NONE", "model.tuning", tuning));

        assertThat(terms.computeMissing()).isEqualTo(missing);
        assertThat(terms.meansScarce()).isEqualTo(missing);
        assertThat(Requirements.of(terms).failed(Requirement.COMPUTE)).isEqualTo(missing);
    }

    @Test
    void hostedTuning_meetsTheComputeThatIsUnknown() {
        assertThat(Requirements.of(terms(Map.of("model.tuning", "HOSTED"))).states())
                .containsEntry(Requirement.COMPUTE, State.MET)
                .containsEntry(Requirement.BUDGET, State.UNKNOWN);
    }

    @Test
    void hostedTuning_doesNotMendALowBudget() {
        Terms terms = terms(Map.of("model.tuning", "HOSTED", "resources.trainingBudget", "LOW"));

        assertThat(terms.meansScarce()).isTrue();
    }

    @Test
    void means_areAmpleOnlyWhereNothingIsScarceAndTimeSuffices() {
        Map<String, Object> ample = Map.of("resources.trainingCompute", "AMPLE");

        assertThat(terms(ample).meansAmple()).isTrue();
        assertThat(terms(ample, Map.of("resources.deadlineDays", 30)).meansAmple())
                .isTrue();
        assertThat(terms(ample, Map.of("resources.deadlineDays", 29)).meansAmple())
                .isFalse();
        assertThat(terms(ample, Map.of("resources.trainingBudget", "LOW")).meansAmple())
                .isFalse();
        assertThat(terms(Map.of("resources.trainingBudget", "HIGH", "resources.trainingCompute", "LIMITED"))
                        .meansAmple())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"LOW, FAILED", "MIXED, MET", "HIGH, MET"})
    void labelQuality_failsOnlyWhereItIsLow(String quality, State state) {
        assertThat(Requirements.of(terms(Map.of("data.labelQuality", quality))).states())
                .containsEntry(Requirement.LABEL_QUALITY, state);
    }

    @Test
    void largeData_arguesForTuningNotWhereItsQualityOrPurposeIsStatedToBeWrong() {
        Map<String, Object> large = Map.of("data.labeledExamples", 1000);

        assertThat(dataArguments(large, Map.of("data.taskSpecific", true))).contains("when-ft-1");
        assertThat(dataArguments(large, Map.of("data.taskSpecific", true, "data.labelQuality", "MIXED")))
                .isEmpty();
        assertThat(dataArguments(large, Map.of("data.labelQuality", "HIGH"))).contains("when-ft-1q");
        assertThat(dataArguments(large, Map.of("data.labelQuality", "HIGH", "data.taskSpecific", false)))
                .containsExactly("diff-data-ft-2");
        assertThat(dataArguments(Map.of("data.labeledExamples", 999), Map.of("data.taskSpecific", true)))
                .isEmpty();
    }

    @SafeVarargs
    private static Iterable<String> dataArguments(Map<String, Object>... parts) {
        return Balance.of(terms(parts)).arguments().stream()
                .filter(argument -> argument.consideration() == Consideration.DATA)
                .map(Argument::statement)
                .toList();
    }

    @SafeVarargs
    private static Terms terms(Map<String, Object>... parts) {
        return new Terms(new StatedFacts(ProjectFacts.of(parts)));
    }
}
