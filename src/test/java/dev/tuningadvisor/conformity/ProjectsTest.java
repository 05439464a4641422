package dev.tuningadvisor.conformity;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectsTest {

    private static final int COUNT = 5_000;
    private static final List<Map<String, Map<String, Object>>> PROJECTS = Projects.draw(7, COUNT);

    @Test
    void sameSeed_drawsTheSameProjects() {
        assertThat(Projects.draw(7, COUNT)).isEqualTo(PROJECTS);
    }

    @Test
    void anotherSeed_drawsOtherProjects() {
        assertThat(Projects.draw(8, COUNT)).isNotEqualTo(PROJECTS);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 7, 2026})
    void anySeed_reachesEachStepWithThreePercentOfTheProjects(long seed) {
        var projects = Projects.draw(seed, COUNT);

        Map<Integer, Long> projectsByStep =
                projects.stream().map(Policy::evaluate).collect(groupingBy(Verdict::step, counting()));

        assertThat(projectsByStep).containsOnlyKeys(1, 2, 3, 4, 5, 6, 7);
        assertThat(projectsByStep.values()).allMatch(reached -> reached >= COUNT * 3 / 100);
    }

    @Test
    void step7_endsBothWaysAndInTies() {
        List<Verdict> weighed =
                verdicts().filter(verdict -> verdict.step() == 7).toList();

        assertThat(weighed)
                .extracting(Verdict::recommendation)
                .contains(Recommendation.FINE_TUNING, Recommendation.IN_CONTEXT_LEARNING);
        assertThat(weighed).anyMatch(ProjectsTest::isTie);
    }

    @Test
    void numbers_touchBothSidesOfEveryBandEdge() {
        assertThat(valuesOf("data", "labeledExamples")).contains(0, 1, 9, 10, 99, 100, 999, 1000);
        assertThat(valuesOf("resources", "deadlineDays")).contains(0, 6, 7, 29, 30);
        assertThat(valuesOf("task", "taskCount")).contains(1, 2);
    }

    @Test
    void everyField_takesEveryValueAndIsAlsoUnknown() {
        Fields.ALL.forEach(field -> {
            String[] path = field.getKey().split("\\.");

            assertThat(valuesOf(path[0], path[1])).as(field.getKey()).containsAll(field.getValue());
            assertThat(valuesOf(path[0], path[1])).as(field.getKey()).hasSizeLessThan(COUNT);
        });
    }

    @Test
    void halfOfTheProjects_stateFewerThanSixFacts() {
        long sparse = PROJECTS.stream()
                .filter(project -> size(project) < Projects.FEW_FACTS)
                .count();

        assertThat(sparse).isEqualTo(COUNT / 2);
    }

    @Test
    void someProjects_stateNothingAndSomeEverything() {
        assertThat(PROJECTS).extracting(ProjectsTest::size).contains(0, Fields.ALL.size());
    }

    @Test
    void someProjects_contradictThemselvesInEachOfTheThreeWays() {
        Map<String, Long> projectsByCaution = verdicts()
                .flatMap(verdict -> verdict.cautions().stream())
                .collect(groupingBy(caution -> caution, counting()));

        assertThat(projectsByCaution).containsKeys("disagree-tasks", "disagree-labels", "disagree-new-tasks");
        assertThat(projectsByCaution)
                .allSatisfy(
                        (caution, projects) -> assertThat(projects).as(caution).isGreaterThan(COUNT / 100));
    }

    @Test
    void everyArgument_appliesToSomeProjectsButNotToAll() {
        Map<String, Long> projectsByArgument = verdicts()
                .flatMap(verdict -> verdict.arguments().stream())
                .collect(groupingBy(Argument::statement, counting()));

        assertThat(projectsByArgument).hasSize(ArgumentList.ALL.size());
        assertThat(projectsByArgument.values()).allMatch(projects -> projects > COUNT / 100 && projects < COUNT);
    }

    private static Stream<Verdict> verdicts() {
        return PROJECTS.stream().map(Policy::evaluate);
    }

    private static boolean isTie(Verdict verdict) {
        return verdict.balance()
                .get(Approach.FINE_TUNING)
                .equals(verdict.balance().get(Approach.IN_CONTEXT_LEARNING));
    }

    private static List<Object> valuesOf(String type, String field) {
        return PROJECTS.stream()
                .filter(project ->
                        project.containsKey(type) && project.get(type).containsKey(field))
                .map(project -> project.get(type).get(field))
                .toList();
    }

    private static int size(Map<String, Map<String, Object>> project) {
        return project.values().stream().mapToInt(Map::size).sum();
    }
}
