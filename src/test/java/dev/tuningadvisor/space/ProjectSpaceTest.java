package dev.tuningadvisor.space;

import static dev.tuningadvisor.space.ProjectSpace.SPACE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tuningadvisor.facts.Facts;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ProjectSpaceTest {

    @Test
    void labelCounts_areCutByTheFieldsOfConstants() {
        assertThat(labels("data.labeledExamples"))
                .containsExactly("unknown", "0", "1..9", "10..99", "100..999", ">= 1000");
    }

    @Test
    void statedSupply_isCutByConditionsOnTheTermThatCarriesIt() {
        assertThat(labels("data.labelSupply"))
                .containsExactly("unknown", "NONE", "FEW", "LIMITED", "SUBSTANTIAL", "LARGE");
    }

    @Test
    void constantsThatNoRuleTellsApart_fallTogether() {
        assertThat(labels("resources.trainingBudget")).containsExactly("unknown", "NONE", "LOW", "MEDIUM or HIGH");
    }

    @Test
    void fieldThatNoRuleReads_isOneClass() {
        assertThat(labels("project.domain")).containsExactly("any");
    }

    @Test
    void projectRules_areCoveredWholly() {
        assertThat(SPACE.notCovered()).isEmpty();
        assertThat(SPACE.isExact()).isTrue();
        assertThat(SPACE.fields()).allMatch(FieldClasses::covered);
    }

    @Test
    void classes_partitionTheValues() {
        RandomFacts facts = new RandomFacts(SPACE, new Random(7));

        for (FieldClasses field : SPACE.fields()) {
            for (ValueClass each : field.classes()) {
                assertThat(field.classOf(each.representative())).isEqualTo(each);
                for (int i = 0; i < 200; i++) {
                    Object value = facts.value(field.field(), each);
                    assertThat(field.classes())
                            .filteredOn(of -> of.contains(value))
                            .containsExactly(each);
                }
            }
        }
    }

    @Test
    void decisions_fireOneSessionForFactsOfTheSameClasses() {
        Decisions decisions = new Decisions(SPACE, ProjectSpace.SESSION);
        Facts twelve = SPACE.with(SPACE.nothing(), "data.labeledExamples", 12);
        Facts eighty = SPACE.with(SPACE.nothing(), "data.labeledExamples", 80);

        Outcome first = decisions.decide(twelve);
        Outcome second = decisions.decide(eighty);

        assertThat(second).isSameAs(first);
        assertThat(first.recommendation()).isEqualTo("IN_CONTEXT_LEARNING");
        assertThat(first.requirements()).containsEntry("LABELED_DATA", "FAILED");
        assertThat(decisions.sessionsFired()).isEqualTo(1);
    }

    private static List<String> labels(String path) {
        return SPACE.field(path).classes().stream().map(ValueClass::label).toList();
    }
}
