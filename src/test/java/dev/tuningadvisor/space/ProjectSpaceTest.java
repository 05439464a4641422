package dev.tuningadvisor.space;

import static dev.tuningadvisor.space.ProjectSpace.SPACE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tuningadvisor.facts.Facts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
    void neighboringClasses_fireDifferentRulesUnlessOneIsUnknown() {
        Decisions decisions = ProjectSpace.decisions();
        List<String> alike = new ArrayList<>();
        int pairs = 0;

        for (FieldClasses field : SPACE.fields()) {
            for (int i = 1; i < field.classes().size(); i++) {
                pairs++;
                if (!differSomewhere(field, i - 1, i, decisions)) {
                    alike.add(field.classes().get(i - 1).label());
                }
            }
        }

        assertThat(pairs).isEqualTo(70);
        assertThat(alike).hasSize(6).containsOnly("unknown");
    }

    private static boolean differSomewhere(FieldClasses field, int left, int right, Decisions decisions) {
        String path = field.field().path();
        RandomFacts facts = new RandomFacts(SPACE, new Random(5));
        return IntStream.range(0, 60).mapToObj(i -> facts.next(20 + i)).anyMatch(project -> {
            Facts one = SPACE.with(project, path, field.classes().get(left).representative());
            Facts other = SPACE.with(project, path, field.classes().get(right).representative());
            return !decisions.decide(one).rules().equals(decisions.decide(other).rules());
        });
    }

    @Test
    void document_showsTheseClasses() throws IOException {
        String document = Files.readString(Path.of("docs", "decision-space.md"));

        assertThat(document)
                .contains(labels("data.labeledExamples"))
                .contains("`resources.deadlineDays`: " + known("resources.deadlineDays"))
                .contains("`task.complexity`: " + known("task.complexity"))
                .contains("`model.fineTuned`: " + known("model.fineTuned"))
                .contains("The " + SPACE.fields().size() + " fields")
                .contains("have "
                        + SPACE.fields().stream()
                                .mapToInt(field -> field.classes().size())
                                .sum() + " classes")
                .contains("makes " + SPACE.size() + " combinations");
    }

    private static String known(String path) {
        return SPACE.field(path).known().stream().map(ValueClass::label).collect(Collectors.joining(", "));
    }

    private static List<String> labels(String path) {
        return SPACE.field(path).classes().stream().map(ValueClass::label).toList();
    }
}
