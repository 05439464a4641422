package dev.tuningadvisor.cli;

import static dev.tuningadvisor.cli.CommandRun.advise;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tuningadvisor.ProjectRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewCommandTest {

    private static final String UMBRELLA = "src/test/resources/dev/tuningadvisor/cli/umbrella";
    private static final String EMPTY = """
            {
              "weather": {
                "rainMillimeters": null,
                "windy": null
              }
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void facts_goToStandardOutputWithoutAFile() {
        CommandRun run = advise("new", "--rules", UMBRELLA);

        assertThat(run).isEqualTo(new CommandRun(0, EMPTY, ""));
        assertThat(run).isEqualTo(advise("new", "--rules", UMBRELLA, "-"));
    }

    @Test
    void file_isWrittenWithItsSchemaBesideIt() throws IOException {
        Path file = folder.resolve("project.json");

        CommandRun run = advise("new", file.toString());

        Path schema = folder.resolve("facts.schema.json");
        assertThat(run).isEqualTo(new CommandRun(0, file + "\n" + schema + "\n", ""));
        assertThat(schema).content().isEqualTo(ProjectRules.advisor().factsSchema());
        JsonNode facts = new ObjectMapper().readTree(file.toFile());
        assertThat(facts.get("$schema").asText()).isEqualTo("./facts.schema.json");
        assertThat(facts.findValues("labeledExamples"))
                .hasSize(1)
                .allSatisfy(value -> assertThat(value.isNull()).isTrue());
        assertThat(names()).containsExactly("facts.schema.json", "project.json");
    }

    @Test
    void writtenFile_isAdvisedOnAsOneThatStatesNothing() throws IOException {
        Path file = folder.resolve("project.json");
        Path nothing = Files.writeString(folder.resolve("nothing.json"), "{}");
        advise("new", file.toString());

        assertThat(advise(file.toString())).isEqualTo(advise(nothing.toString()));
    }

    @Test
    void addressOfASchema_isWrittenAsGiven() {
        Path file = folder.resolve("project.json");

        CommandRun run = advise("new", "--rules", UMBRELLA, "--schema", "https://rain.test/s", file.toString());
        CommandRun printed = advise("new", "--rules", UMBRELLA, "--schema", "https://rain.test/s");

        String text = EMPTY.replaceFirst("\n", "\n  \"\\$schema\": \"https://rain.test/s\",\n");
        assertThat(run).isEqualTo(new CommandRun(0, file + "\n", ""));
        assertThat(file).content().isEqualTo(text);
        assertThat(printed).isEqualTo(new CommandRun(0, text, ""));
    }

    @Test
    void fileThatIsThere_isOverwrittenOnlyByForce() throws IOException {
        Path file = Files.writeString(folder.resolve("project.json"), "mine");

        CommandRun refused = advise("new", file.toString());

        assertThat(refused).isEqualTo(refused("`" + file + "` is already there", "`--force` overwrites it"));
        assertThat(file).content().isEqualTo("mine");
        assertThat(names()).containsExactly("project.json");

        assertThat(advise("new", "--force", file.toString()).code()).isZero();
        assertThat(file).content().startsWith("{\n");
    }

    @Test
    void schemaOfOtherRules_isNotOverwritten() {
        Path schema = folder.resolve("facts.schema.json");
        advise("new", folder.resolve("a.json").toString());

        CommandRun same = advise("new", folder.resolve("b.json").toString());
        CommandRun other =
                advise("new", "--rules", UMBRELLA, folder.resolve("c.json").toString());

        assertThat(same.code()).isZero();
        assertThat(other).isEqualTo(refused("`" + schema + "` is already there", "`--force` overwrites it"));
        assertThat(names()).containsExactly("a.json", "b.json", "facts.schema.json");
    }

    @Test
    void nameOfTheSchema_isRefused() {
        Path file = folder.resolve("facts.schema.json");

        assertThat(advise("new", file.toString()))
                .isEqualTo(refused("`" + file + "` is where the schema goes", "give the facts another name"));
        assertThat(names()).isEmpty();
    }

    @Test
    void nameThatCannotBeWritten_isRefused() {
        Path nowhere = folder.resolve("nowhere/project.json");

        assertThat(advise("new", folder.toString()))
                .isEqualTo(refused("`" + folder + "` is a folder", "name a file in it"));
        assertThat(advise("new", nowhere.toString()))
                .isEqualTo(refused("there is no folder `" + nowhere.getParent() + "`", "make it first"));
        assertThat(advise("new", "")).isEqualTo(new CommandRun(2, "", "advise: `` cannot be the name of a file\n"));
    }

    private static CommandRun refused(String fault, String help) {
        return new CommandRun(2, "", "advise: " + fault + "\n  help: " + help + "\n");
    }

    private List<String> names() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
