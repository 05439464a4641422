package dev.tuningadvisor.conformity;

import static dev.tuningadvisor.conformity.Recommendation.COMBINED;
import static dev.tuningadvisor.conformity.Recommendation.FINE_TUNING;
import static dev.tuningadvisor.conformity.Recommendation.IN_CONTEXT_LEARNING;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tuningadvisor.conformity.Requirement.State;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where two of the seven steps meet, where facts disagree, and where nothing is stated. */
class PolicyCornersTest {

    private static final Map<String, Object> NARROW_AND_HIGH =
            Map.of("task.breadth", "NARROW", "accuracy.need", "HIGH");

    @Test
    void failedRequirementWithoutAnyArgumentFor_isStillADecision() {
        Verdict verdict = verdict(Map.of("data.taskSpecific", false));

        assertDecided(verdict, IN_CONTEXT_LEARNING, 3);
        assertThat(verdict.nextSteps()).isEmpty();
    }

    @Test
    void newSimilarTasksWithoutAMotive_doNotCombine() {
        Verdict verdict = verdict(Map.of("task.newTasks", "FREQUENT", "task.newTasksSimilar", true));

        assertDecided(verdict, IN_CONTEXT_LEARNING, 6);
    }

    @Test
    void newSimilarTasksAndOnlyTheSimilarityStated_combines() {
        assertDecided(verdict(NARROW_AND_HIGH, Map.of("task.newTasksSimilar", true)), COMBINED, 2);
    }

    @Test
    void everNewSimilarTasksThatAreDiverse_combineBeforeFlexibilityIsAsked() {
        Verdict verdict = verdict(
                NARROW_AND_HIGH,
                Map.of("task.newTasks", "FREQUENT", "task.newTasksSimilar", true),
                Map.of("task.taskCount", 4, "task.variety", "DIVERSE"));

        assertDecided(verdict, COMBINED, 2);
        assertThat(verdict.cautions()).containsExactly("diff-flex-ft-2", "def-ft-4");
    }

    @Test
    void fineTunedAlready_meetsAllRequirementsButKeepsTheArguments() {
        Verdict verdict = verdict(Map.of("model.fineTuned", true, "data.labeledExamples", 0, "model.tuning", "NONE"));

        assertDecided(verdict, FINE_TUNING, 5);
        assertThat(verdict.requirements()).containsOnlyKeys(Requirement.values());
        assertThat(verdict.requirements().values()).containsOnly(State.MET);
        assertThat(verdict.balance()).containsEntry(Approach.IN_CONTEXT_LEARNING, 4);
        assertThat(verdict.cautions()).isEmpty();
    }

    @Test
    void fineTunedAlreadyButNewDissimilarTasksOften_staysInContext() {
        Verdict verdict =
                verdict(Map.of("model.fineTuned", true, "task.newTasks", "FREQUENT", "task.newTasksSimilar", false));

        assertDecided(verdict, IN_CONTEXT_LEARNING, 4);
    }

    @Test
    void fineTunedAlreadyAndVariedQueriesOnTheFly_keepsIt() {
        Verdict verdict = verdict(
                Map.of("model.fineTuned", true, "operation.adaptation", "AT_REQUEST", "task.inputVariety", "HIGH"));

        assertDecided(verdict, FINE_TUNING, 5);
    }

    @Test
    void tieOfTheBalance_staysInContext() {
        // FINE_TUNING: SPECIFICITY 2 (ex-ft); IN_CONTEXT_LEARNING: COST 2 (faq-3).
        Verdict verdict = verdict(Map.of("task.specializedLanguage", true, "resources.costSensitivity", "HIGH"));

        assertThat(verdict.balance())
                .containsOnly(entry(Approach.FINE_TUNING, 2), entry(Approach.IN_CONTEXT_LEARNING, 2));
        assertDecided(verdict, IN_CONTEXT_LEARNING, 7);
        assertThat(verdict.provisos()).isEmpty();
        assertThat(verdict.questions()).hasSize(7);
    }

    @Test
    void oneTaskThatIsDiverse_disagreesAndTheCountIsUsed() {
        Verdict verdict = verdict(Map.of("task.taskCount", 1, "task.variety", "DIVERSE"));

        assertThat(verdict.arguments()).extracting(Argument::statement).containsExactly("diff-flex-ft-1");
        assertThat(verdict.cautions()).containsExactly("disagree-tasks");
    }

    @Test
    void severalTasksOfOneKind_disagreeAndTheCountIsUsed() {
        Verdict verdict = verdict(Map.of("task.taskCount", 2, "task.variety", "SINGLE"));

        assertThat(verdict.arguments()).extracting(Argument::statement).containsExactly("diff-flex-ft-2");
        assertThat(verdict.cautions()).containsExactly("disagree-tasks");
    }

    @Test
    void labelsInAnotherBandThanTheirWord_disagreeAndTheNumberIsUsed() {
        Verdict verdict = verdict(Map.of("data.labeledExamples", 99, "data.labelSupply", "SUBSTANTIAL"));

        assertThat(verdict.requirements()).containsEntry(Requirement.LABELED_DATA, State.FAILED);
        assertThat(verdict.cautions()).containsExactly("disagree-labels");
    }

    @Test
    void labelsInTheBandOfTheirWord_agree() {
        Verdict verdict = verdict(Map.of("data.labeledExamples", 100, "data.labelSupply", "SUBSTANTIAL"));

        assertThat(verdict.cautions()).isEmpty();
    }

    @Test
    void similarNewTasksThatNeverCome_disagreeAndDoNotCombine() {
        Verdict verdict = verdict(NARROW_AND_HIGH, Map.of("task.newTasks", "NEVER", "task.newTasksSimilar", true));

        assertDecided(verdict, FINE_TUNING, 7);
        assertThat(verdict.cautions()).containsExactly("def-ft-4", "disagree-new-tasks");
    }

    @Test
    void nullValue_isUnknown() {
        Map<String, Object> facts = new HashMap<>();
        facts.put("data.labeledExamples", null);
        facts.put("task.breadth", null);

        assertThat(verdict(facts)).isEqualTo(verdict(Map.of()));
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
