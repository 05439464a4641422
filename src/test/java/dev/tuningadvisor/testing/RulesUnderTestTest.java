package dev.tuningadvisor.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tuningadvisor.TuningAdvisor;
import dev.tuningadvisor.problem.RulesException;
import java.net.URI;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@RulesUnderTest("src/test/resources/knowledge-bases/repair-or-replace")
class RulesUnderTestTest {

    private static final Path FOLDER = Path.of("src/test/resources/knowledge-bases/repair-or-replace");

    private final TuningAdvisor injected;

    RulesUnderTestTest(TuningAdvisor injected) {
        this.injected = injected;
    }

    @TestFactory
    Stream<DynamicNode> everyScenario_passes() {
        return ScenarioTests.of(FOLDER);
    }

    @Test
    void advisor_isTheSameForAllTestsOfAFolder(TuningAdvisor advisor) {
        assertThat(advisor).isSameAs(injected);
        assertThat(advisor.knowledgeBase().name()).isEqualTo("repair-or-replace");
    }

    @Test
    void scenarioNode_leadsToItsLine() {
        DynamicContainer file =
                (DynamicContainer) ScenarioTests.of(FOLDER).findFirst().orElseThrow();
        DynamicTest first = (DynamicTest) file.getChildren().findFirst().orElseThrow();

        assertThat(file.getDisplayName()).isEqualTo("guidance.json");
        assertThat(first.getTestSourceUri())
                .get()
                .extracting(URI::toString)
                .asString()
                .matches("file:///.*/scenarios/guidance\\.json\\?line=[0-9]+");
    }

    @Test
    void folderThatIsNone_isRefused() {
        assertThatThrownBy(() -> ScenarioTests.of(Path.of("nowhere")))
                .isInstanceOf(RulesException.class)
                .hasMessageContaining("nowhere: is not a folder");
    }
}
