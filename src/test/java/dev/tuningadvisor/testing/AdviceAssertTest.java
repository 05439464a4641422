package dev.tuningadvisor.testing;

import static dev.tuningadvisor.testing.AdviceAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tuningadvisor.ProjectRules;
import dev.tuningadvisor.advice.Advice;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class AdviceAssertTest {

    private static final String RULE = "In-context learning is great with minimal data";

    private static final Advice FEW = ProjectRules.advisor()
            .advise("{ \"data\": { \"labeledExamples\": 9 }, \"model\": { \"tuning\": \"ANY\" } }");

    @Test
    void assertionsThatHold_canBeChained() {
        String argument = FEW.arguments().get(0).name();
        assertThat(FEW)
                .recommends("IN_CONTEXT_LEARNING")
                .because(RULE)
                .notBecause("A model that is fine-tuned already is kept")
                .cites(argument)
                .hasArgument(argument)
                .hasNoArgument("when-ft-1")
                .requires("LABELED_DATA", "FAILED")
                .weighs("FINE_TUNING", 0)
                .asksNothing();
        assertThat(ProjectRules.advisor().advise("{ }")).asks("data.labeledExamples");
    }

    @Test
    void wrongRecommendation_showsWhatDecided() {
        fails(() -> assertThat(FEW).recommends("FINE_TUNING"), """
                expected the recommendation FINE_TUNING, but it is IN_CONTEXT_LEARNING
                  decided in step 3:
                  A requirement that fails rules fine-tuning out
                    data.labeledExamples is 9 (labeledExamples >= 1)
                    data.labeledExamples is 9 (labeledExamples < 10)
                    model.fineTuned is unknown (fineTuned == null || fineTuned == false)""");
    }

    @Test
    void rule_thatFiresOrNot_showsTheFacts() {
        fails(() -> assertThat(FEW).because("In-context learning is great with minimal date"), """
                expected the rule `In-context learning is great with minimal date` to fire, but it stays silent
                  stated: data.labeledExamples = 9, model.tuning = ANY
                  `In-context learning is great with minimal data` did fire""");
        assertThatThrownBy(() -> assertThat(FEW).notBecause(RULE))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("expected the rule `" + RULE + "` to stay silent, but it fires\n  step ");
    }

    @Test
    void otherFailures_tellWhatThereIs() {
        fails(
                () -> assertThat(ProjectRules.advisor().advise("{ }")).hasArgument("x"),
                "expected the argument x, but there are only these: none");
        fails(() -> assertThat(FEW).asks("x"), "expected a question for x, but these are asked: none");
        fails(() -> assertThat(FEW).requires("LABELED_DATA", "MET"), """
                expected the requirement LABELED_DATA to be MET, but it is FAILED
                  Fine-tuning lacks labeled data where the supply is less than substantial
                    data.labeledExamples is 9 (labeledExamples >= 1)
                    data.labeledExamples is 9 (labeledExamples < 10)
                    model.fineTuned is unknown (fineTuned == null || fineTuned == false)""");
        fails(
                () -> assertThat(FEW).requires("X", "MET"),
                "expected the requirement X to be MET, but there is none of that name");
    }

    private static void fails(ThrowingCallable assertion, String message) {
        assertThatThrownBy(assertion).isInstanceOf(AssertionError.class).hasMessage(message);
    }
}
