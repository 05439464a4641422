package dev.tuningadvisor.review.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tuningadvisor.problem.RulesException;
import dev.tuningadvisor.review.render.MutationJson;
import dev.tuningadvisor.review.render.MutationText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MutationTest {

    private static final String SCENARIOS = """
            { "name": "hungry", "facts": { "lamp": { "watts": 40 } }, "expect": { "recommendation": "REPLACE", "step": 1 } },
            { "name": "frugal", "facts": { "lamp": { "watts": 39, "broken": false } }, "expect": { "step": 3 } },
            { "name": "broken", "facts": { "lamp": { "watts": 60, "broken": true } }, "expect": { "step": 2 } }
            """;

    @TempDir
    private Path folder;

    @Test
    void smallKnowledgeBase_hasTheseMutantsAndVerdicts() throws IOException {
        MutationReport report =
                Mutation.of(Lamps.folder(), Lamps.scenarios(folder, SCENARIOS)).run();

        assertThat(MutationJson.write(report)).isEqualTo(resource("lamps.json"));
        assertThat(MutationText.write(report)).isEqualTo(resource("lamps.txt"));
    }

    private static String resource(String name) throws IOException {
        return Files.readString(
                Path.of("src/test/resources/dev/tuningadvisor/review/mutation", name), StandardCharsets.UTF_8);
    }

    @Test
    void changesThatNoProjectCanShow_areProvedEquivalent() throws IOException {
        String verdict =
                Lamps.VERDICT.replace("Lamp( broken == true )", "Lamp( broken == true )\n    Lamp( watts >= 0 )");
        Path scenarios = Lamps.scenarios(folder, SCENARIOS);

        MutationReport report = Mutation.of(Lamps.folder(verdict), scenarios).run();

        assertThat(report.results())
                .filteredOn(result -> result.mutant().after().equals("Lamp( watts >= -1 )"))
                .extracting(MutantResult::verdict)
                .containsExactly(new Verdict.Equivalent(
                        "it matches the same for all 9 combinations of classes of the facts that it rests on"));
    }

    @Test
    void scenarioThatFailsAnyhow_isRefused() throws IOException {
        Path scenarios = Lamps.scenarios(folder, "{ \"name\": \"nothing known\", \"expect\": { \"step\": 1 } }");

        assertThatThrownBy(() -> Mutation.of(Lamps.folder(), scenarios).run())
                .isInstanceOf(RulesException.class)
                .hasMessage(scenarios + "#/scenarios/0/variants/0: the scenario `lamp: nothing known` fails with the "
                        + "rules as they stand\n"
                        + "  help: mend it first: what a change of the rules breaks shows only where all pass");
    }

    @Test
    void sample_isTheSameForTheSameSeed() throws IOException {
        List<List<Integer>> told = new ArrayList<>();
        Mutation mutation = Mutation.of(Lamps.folder(), Lamps.scenarios(folder, SCENARIOS))
                .sample(4, 7)
                .telling((judged, of) -> told.add(List.of(judged, of)));

        MutationReport report = mutation.run();

        assertThat(report.results()).hasSize(4).isEqualTo(mutation.run().results());
        assertThat(told).hasSize(8).endsWith(List.of(4, 4));
    }
}
