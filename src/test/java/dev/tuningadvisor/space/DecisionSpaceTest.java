package dev.tuningadvisor.space;

import static dev.tuningadvisor.space.ProjectSpace.SPACE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tuningadvisor.facts.Facts;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DecisionSpaceTest {

    @Test
    void factsWithAValue_keepTheOrderOfTheVocabulary() {
        Facts facts = SPACE.with(SPACE.with(SPACE.nothing(), "model.tuning", "HOSTED"), "task.taskCount", 3);

        assertThat(facts.values().keySet()).containsExactly("task.taskCount", "model.tuning");
        assertThat(SPACE.with(facts, "task.taskCount", null).values()).isEqualTo(Map.of("model.tuning", "HOSTED"));
    }

    @Test
    void valueThatIsNoneOfTheField_isRefused() {
        assertThatThrownBy(() -> SPACE.with(SPACE.nothing(), "model.tuning", "MAYBE"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("`MAYBE` is no value of `model.tuning`");
        assertThatThrownBy(() -> SPACE.with(SPACE.nothing(), "data.labeledExamples", -1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SPACE.field("data.labledExamples"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the vocabulary has no field `data.labledExamples`");
    }

    @Test
    void nearestValue_isAtTheEdgeOfTheClass() {
        FieldClasses labels = SPACE.field("data.labeledExamples");

        assertThat(labels.nearest(labels.classOf(150), 12)).isEqualTo(100);
        assertThat(labels.nearest(labels.classOf(5), 12)).isEqualTo(9);
        assertThat(labels.nearest(labels.classOf(50), 12)).isEqualTo(12);
        assertThat(labels.nearest(labels.classOf(2000), null)).isEqualTo(1000);
        assertThat(labels.nearest(labels.classOf(null), 12)).isNull();
        assertThat(labels.distance(12, 100)).isEqualTo(88);
        assertThat(labels.distance(null, 100)).isEqualTo(1);
    }

    @Test
    void nearestConstant_isTheClosestInTheEnum() {
        FieldClasses budget = SPACE.field("resources.trainingBudget");

        assertThat(budget.nearest(budget.classOf("HIGH"), "NONE")).isEqualTo("MEDIUM");
        assertThat(budget.distance("NONE", "MEDIUM")).isEqualTo(2);
    }

    @Test
    void combinations_areMadeInOrderAndOneByOne() {
        List<FieldClasses> fields = List.of(SPACE.field("model.fineTuned"), SPACE.field("task.taskCount"));

        assertThat(DecisionSpace.size(fields)).isEqualTo(BigInteger.valueOf(9));
        assertThat(DecisionSpace.combinations(fields))
                .hasSize(9)
                .doesNotHaveDuplicates()
                .first()
                .isEqualTo(new Combination(Map.of(
                        "model.fineTuned", new ValueClass.Unknown(), "task.taskCount", new ValueClass.Unknown())));
        assertThat(DecisionSpace.combinations(SPACE.fields()).limit(3)).hasSize(3);
        assertThat(DecisionSpace.combinations(List.of())).containsExactly(new Combination(Map.of()));
    }

    @Test
    void combination_isPutIntoFactsByItsRepresentatives() {
        Facts facts = SPACE.with(SPACE.nothing(), "model.tuning", "HOSTED");
        Combination last = DecisionSpace.combinations(
                        List.of(SPACE.field("model.fineTuned"), SPACE.field("task.taskCount")))
                .reduce((first, second) -> second)
                .orElseThrow();

        assertThat(SPACE.with(facts, last).values())
                .isEqualTo(Map.of("task.taskCount", 2, "model.tuning", "HOSTED", "model.fineTuned", false));
    }
}
