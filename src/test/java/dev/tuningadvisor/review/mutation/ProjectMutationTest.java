package dev.tuningadvisor.review.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tuningadvisor.ProjectRules;
import dev.tuningadvisor.problem.RulesException;
import dev.tuningadvisor.review.render.MutationText;
import dev.tuningadvisor.rules.KnowledgeBase;
import dev.tuningadvisor.rules.RulesFolder;
import dev.tuningadvisor.scenario.Scenario;
import dev.tuningadvisor.scenario.ScenarioReader;
import dev.tuningadvisor.scenario.ScenarioRunner;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The scenarios of the rules that are kept here notice what is changed in them. */
class ProjectMutationTest {

    private static final Path FOREIGN = Path.of("src/test/resources/knowledge-bases/repair-or-replace");

    /** How many mutants of a build; compiling them takes most of the time. */
    private static final int SAMPLE = 50;

    private static final int COMPILED_ALONE = Integer.getInteger("mutants.compiled", 3);

    @Test
    void sampleOfTheProjectsMutants_isNoticed() {
        MutationReport report = mutation(ProjectRules.FOLDER).sample(SAMPLE, 20).run();

        assertNoticed(report);
        assertThat(report.mutants()).isGreaterThan(2_500);
    }

    /** Compiled among others and fired in its original's place, a mutant comes to the same as in a folder of its own. */
    @Test
    void sampleOfTheProjectsMutants_comesToTheSameInFoldersOfTheirOwn() {
        RulesFolder folder = RulesFolder.read(ProjectRules.FOLDER);
        KnowledgeBase base = KnowledgeBase.load(folder);
        List<Scenario> scenarios = scenarios(base, ProjectRules.FOLDER);
        List<Candidate> all = Candidates.of(base);
        List<Candidate> drawn = all.stream()
                .filter(candidate -> candidate.rule() != null)
                .filter(candidate -> candidate.number() % (all.size() / COMPILED_ALONE) == 7)
                .toList();

        List<MutantResult> results = new Judge(folder, base, scenarios, (judged, of) -> {}).judge(drawn);

        assertThat(results).hasSameSizeAs(drawn);
        for (int i = 0; i < drawn.size(); i++) {
            assertThat(alone(drawn.get(i), folder, scenarios))
                    .as(results.get(i).toString())
                    .isEqualTo(
                            results.get(i).verdict() instanceof Verdict.Caught caught
                                    ? Optional.of(caught.scenario())
                                    : Optional.empty());
        }
    }

    /** The first scenario that fails with the rules changed as who edits them would change them. */
    private static Optional<String> alone(Candidate candidate, RulesFolder folder, List<Scenario> scenarios) {
        Map<String, byte[]> contents = new HashMap<>(folder.contents());
        String text = new String(contents.get(candidate.path()), StandardCharsets.UTF_8);
        contents.put(candidate.path(), candidate.edit().in(text).getBytes(StandardCharsets.UTF_8));
        try {
            ScenarioRunner runner = new ScenarioRunner(KnowledgeBase.load(new RulesFolder(folder.name(), contents)));
            return scenarios.stream()
                    .filter(scenario -> !runner.run(scenario).passed())
                    .map(Scenario::name)
                    .findFirst();
        } catch (RulesException refused) {
            return Optional.empty();
        }
    }

    @Test
    void foreignMutants_areJudged() {
        MutationReport report = mutation(FOREIGN).sample(SAMPLE, 20).run();

        assertThat(report.score()).isBetween(0.5, 1.0);
        assertThat(report.survivors())
                .allSatisfy(survivor -> assertThat(survivor.mutant().before())
                        .isNotEqualTo(survivor.mutant().after()));
    }

    @Tag("slow")
    @Test
    void allOfTheProjectsMutants_areNoticed() {
        MutationReport report = mutation(ProjectRules.FOLDER).run();

        assertNoticed(report);
        assertThat(report.results().size()).isGreaterThan(2_500);
        assertThat(report.score()).isGreaterThan(0.97);
    }

    /** What survives is not told apart by any facts that were found; `docs/mutation.md` says why. */
    private static void assertNoticed(MutationReport report) {
        assertThat(report.survivors())
                .as(MutationText.write(report))
                .allMatch(survivor -> ((Verdict.Survived) survivor.verdict()).witness() == null);
    }

    private static Mutation mutation(Path rules) {
        return Mutation.of(RulesFolder.read(rules), rules.resolve(ScenarioReader.FOLDER));
    }

    private static List<Scenario> scenarios(KnowledgeBase base, Path rules) {
        return new ScenarioReader(base).read(rules.resolve(ScenarioReader.FOLDER));
    }
}
