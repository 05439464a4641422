package dev.tuningadvisor.scenario.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tuningadvisor.scenario.ProjectScenarios;
import org.junit.jupiter.api.Test;

/** The project's own scenarios leave little of its rules untried. */
class ProjectCoverageTest {

    private static final double CONDITIONS = 95;

    @Test
    void projectScenarios_coverStatementsAndRulesWhollyAndNearlyAllConditions() {
        CoverageRecorder recorder = new CoverageRecorder(ProjectScenarios.base());

        recorder.record(ProjectScenarios.results());

        Coverage coverage = recorder.coverage();
        assertThat(coverage.unshown()).isEmpty();
        assertThat(coverage.rules()).allSatisfy(rule -> assertThat(rule.fired()).isPositive());
        assertThat(coverage.ofConditions().percent())
                .as("holes: " + coverage.holes())
                .isGreaterThanOrEqualTo(CONDITIONS);
    }
}
