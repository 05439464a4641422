package dev.tuningadvisor.cli;

import static dev.tuningadvisor.cli.CommandRun.HOME;
import static dev.tuningadvisor.cli.CommandRun.advise;
import static dev.tuningadvisor.cli.CommandRun.at;
import static dev.tuningadvisor.cli.CommandRun.resource;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --formt json a.json    | there is no option `--formt`                | did you mean `--format`?
            --formt=json a.json    | there is no option `--formt`                | did you mean `--format`?
            --xyz a.json           | there is no option `--xyz`                  | `advise --help` shows what there is
            -x a.json              | there is no option `-x`                     | did you mean `-V`?
            --format               | '`--format` needs a value: text|json'       | `advise --help` shows what there is
            --format yaml a.json   | `--format` cannot be `yaml`                 | write one of text, json
            --color red a.json     | `--color` cannot be `red`                   | write one of auto, always, never
            --trace=yes a.json     | `--trace` takes no value                    | leave out `=…`
            --trace --trace a.json | `--trace` is given twice                    | keep one of them
            --rules none a.json    | `none`, named by `--rules`, is not a folder | name a rules folder
            help                   | `help` is neither a file nor a command      | write `advise --help`
            shema                  | `shema` is neither a file nor a command     | did you mean `advise schema`?
            a.json schema          | `schema` is a command and comes first       | write `advise schema …`
            - -                    | `-` is named twice                          | standard input can be read once
            schema a.json          | `a.json` is one argument too many           | `advise schema --help` shows what there is
            schema --advice --scenarios | both `--advice` and `--scenarios` are given | keep one of them
            schema --advise        | there is no option `--advise`               | did you mean `--advice`?
            """)
    void wrong_command_line_says_what_to_write_instead(String args, String fault, String help) {
        CommandRun run = advise(args.split(" "));

        assertThat(run).isEqualTo(new CommandRun(2, "", "advise: " + fault + "\n  help: " + help + "\n"));
    }

    @Test
    void no_facts_file_shows_the_usage() {
        assertThat(advise()).isEqualTo(new CommandRun(2, "", resource("no-facts.txt")));
    }

    @Test
    void help_shows_options_commands_examples_and_exit_codes() {
        assertThat(advise("--help")).isEqualTo(new CommandRun(0, resource("help.txt"), ""));
        assertThat(advise("-h")).isEqualTo(advise("--help"));
    }

    @Test
    void help_of_a_command_shows_its_own_options() {
        assertThat(advise("schema", "--help")).isEqualTo(new CommandRun(0, resource("schema-help.txt"), ""));
    }

    @Test
    void version_tells_which_rules_are_used(@TempDir Path home) throws IOException {
        Path rules = Files.createDirectory(home.resolve("rules"));
        Path other = Files.createDirectory(home.resolve("other"));
        Map<String, String> variable = Map.of("TUNING_ADVISOR_RULES", other.toString());

        assertThat(version(at(null))).endsWith("rules: packed in the program\n");
        assertThat(version(at(other))).endsWith("rules: packed in the program\n");
        assertThat(version(at(home))).endsWith("rules: " + rules + "\n");
        assertThat(version(at(HOME)))
                .isEqualTo("advise (not packaged)\nknowledge base: tuning-advice 1.0.0\nrules: rules\n");
        assertThat(version(at(home).with(variable))).endsWith("rules: " + other + "\n");
        assertThat(at(home).with(variable).advise("--version", "--rules", "src").out())
                .endsWith("rules: src\n");
    }

    @Test
    void empty_name_is_no_facts_file() {
        assertThat(advise("")).isEqualTo(new CommandRun(2, "", """
                        advise: the name of a facts file is empty
                          help: name a JSON file, or `-` for standard input
                        """));
    }

    @Test
    void rules_variable_that_names_no_folder_is_told_by_its_name() {
        CommandRun run = at(null).with(Map.of("TUNING_ADVISOR_RULES", "none")).advise("a.json");

        String fault = "advise: `none`, named by the variable TUNING_ADVISOR_RULES, is not a folder";
        assertThat(run).isEqualTo(new CommandRun(2, "", fault + "\n  help: name a rules folder\n"));
    }

    private static String version(CommandRun.Place place) {
        CommandRun run = place.advise("--version");

        assertThat(run.code()).isZero();
        return run.out();
    }
}
