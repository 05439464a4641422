package dev.tuningadvisor.space;

import static dev.tuningadvisor.space.ProjectSpace.SPACE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tuningadvisor.facts.Facts;
import dev.tuningadvisor.rules.Vocabulary;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReachTest {

    @Test
    void fieldThatOnlyQuestionsRead_doesNotMatterForTheRecommendation() {
        Reach reach = reach(Map.of());

        assertThat(reach.relevantFields())
                .extracting(Vocabulary.Field::path)
                .contains("data.labeledExamples")
                .doesNotContain("model.examplesFitContext", "project.name");
        assertThat(reach.relevantFields(Set.of("Caution")))
                .extracting(Vocabulary.Field::path)
                .contains("model.examplesFitContext");
    }

    @Test
    void fineTunedModelAndNoNewTasks_settleTheRecommendation() {
        Reach reach = reach(Map.of("model.fineTuned", true, "task.newTasks", "NEVER"));

        assertThat(reach.recommendations()).containsExactly(new Reach.Option("FINE_TUNING", 5));
        assertThat(reach.relevantFields()).isEmpty();
        assertThat(reach.firesForCertain()).contains("A model that is fine-tuned already is kept");
    }

    @Test
    void statedLabelCount_putsTheStatedSupplyOutOfReach() {
        Reach reach = reach(Map.of("data.labeledExamples", 5_000));

        assertThat(reach.mayFire())
                .contains("A label count in the band of large is a large supply")
                .doesNotContain(
                        "Where the labels are not counted their supply is what is stated",
                        "In-context learning shines where labeled data is limited");
        assertThat(reach.relevantFields()).extracting(Vocabulary.Field::path).doesNotContain("data.labelSupply");
    }

    @Test
    void rulesWaitingForAField_areThoseItDecides() {
        Reach reach = reach(Map.of("data.labeledExamples", 5_000));

        assertThat(reach.rulesWaitingFor("data.labelQuality"))
                .contains("A large labeled data set of high quality favors fine-tuning");
        assertThat(reach.rulesWaitingFor("data.labelSupply")).isEmpty();
    }

    private static Reach reach(Map<String, Object> stated) {
        return SPACE.reach(SPACE.given(new Facts("facts", stated)));
    }
}
