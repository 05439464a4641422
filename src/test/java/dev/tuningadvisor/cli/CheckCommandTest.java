package dev.tuningadvisor.cli;

import static dev.tuningadvisor.cli.CommandRun.HOME;
import static dev.tuningadvisor.cli.CommandRun.advise;
import static dev.tuningadvisor.cli.CommandRun.at;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    private static final Path SOUND = Path.of("src/test/resources/dev/tuningadvisor/review/umbrella");

    @TempDir
    private Path folder;

    @BeforeEach
    void writeRules() throws IOException {
        Files.copy(SOUND.resolve("knowledge-base.json"), folder.resolve("knowledge-base.json"));
        Files.copy(SOUND.resolve("statements.json"), folder.resolve("statements.json"));
        Files.writeString(folder.resolve("vocabulary.drl"), """
                package walk;

                declare Weather
                    wet : Boolean @question( "Is it wet?" )
                end
                """);
        Files.writeString(folder.resolve("rules.drl"), """
                package walk;

                rule "wet"
                when
                    Weather( wett == true )
                then
                    insert( new Scope( "x" ) );
                end
                """);
    }

    @Test
    void sound_rules_are_counted() {
        CommandRun run = advise("check", "--rules", SOUND.toString());

        assertThat(run)
                .isEqualTo(new CommandRun(
                        0, "no problems in 12 rules, 5 files; fired a session for each of 105 facts\n", ""));
    }

    @Test
    void errors_are_told_with_code_and_help_and_end_with_exit_code_1() {
        CommandRun run = advise("check", "--rules", folder.toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .startsWith(folder + "/rules.drl:5:14: `Weather` has no field `wett` [unknown-field]\n"
                        + "  help: did you mean `wet`?\n")
                .endsWith(" errors in 2 files\n");
    }

    @Test
    void place_is_underlined_on_a_terminal() {
        CommandRun run = at(HOME).onTerminal().advise("check", "--rules", folder.toString());

        assertThat(run.out()).contains("""
                 [unknown-field]
                        Weather( wett == true )
                                 ^~~~
                  help: did you mean `wet`?
                """);
    }

    @Test
    void json_and_sarif_hold_the_same_problems() throws IOException {
        JsonNode json = tree(advise("check", "--format", "json", "--rules", folder.toString()));
        JsonNode sarif = tree(advise("check", "--format", "sarif", "--rules", folder.toString()));

        JsonNode results = sarif.at("/runs/0/results");
        assertThat(sarif.get("version").asText()).isEqualTo("2.1.0");
        assertThat(sarif.at("/runs/0/tool/driver/name").asText()).isEqualTo("advise check");
        assertThat(results).hasSameSizeAs(json.get("problems"));
        assertThat(results.findValuesAsText("ruleId"))
                .isEqualTo(json.get("problems").findValuesAsText("code"));
        assertThat(results.at("/0/level").asText()).isEqualTo("error");
        assertThat(results.at("/0/locations/0/physicalLocation/region/startLine")
                        .asInt())
                .isPositive();
        assertThat(results.at("/0/locations/0/physicalLocation/artifactLocation/uri")
                        .asText())
                .startsWith(folder.toString());
    }

    @Test
    void explain_prints_the_page_of_a_code_or_lists_the_codes() throws IOException {
        String page = Files.readString(Path.of("docs/checks/never-holds.md"));

        assertThat(advise("explain", "never-holds")).isEqualTo(new CommandRun(0, page, ""));
        assertThat(advise("explain").out().lines()).contains("never-holds", "unknown-field");
        assertThat(advise("explain", "never-hold"))
                .isEqualTo(new CommandRun(
                        2, "", "advise: there is no code `never-hold`\n  help: did you mean `never-holds`?\n"));
    }

    private static JsonNode tree(CommandRun run) throws IOException {
        assertThat(run.code()).isEqualTo(1);
        return new ObjectMapper().readTree(run.out());
    }
}
