package dev.tuningadvisor.space;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tuningadvisor.ProjectRules;
import dev.tuningadvisor.rules.KnowledgeBase;
import dev.tuningadvisor.rules.RulesFolder;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProjectSpaceTest {

    private static final KnowledgeBase BASE = KnowledgeBase.load(RulesFolder.read(ProjectRules.FOLDER));
    private static final DecisionSpace SPACE = DecisionSpace.of(BASE);

    @Test
    void labelCounts_areCutByTheFieldsOfConstants() {
        assertThat(labels("data.labeledExamples"))
                .containsExactly("unknown", "0", "1..9", "10..99", "100..999", ">= 1000");
    }

    private static List<String> labels(String path) {
        return SPACE.field(path).classes().stream().map(ValueClass::label).toList();
    }
}
