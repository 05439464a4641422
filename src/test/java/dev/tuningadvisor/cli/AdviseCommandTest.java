package dev.tuningadvisor.cli;

import static dev.tuningadvisor.cli.CommandRun.at;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tuningadvisor.TuningAdvisor;
import dev.tuningadvisor.advice.Advice;
import dev.tuningadvisor.advice.render.AdviceText;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdviseCommandTest {

    private static final String FOLDER = "src/test/resources/dev/tuningadvisor/cli/";
    private static final String RULES = FOLDER + "umbrella";
    private static final String RAIN = FOLDER + "walks/rain.json";
    private static final String STORM = FOLDER + "walks/storm.json";
    private static final String MISSPELT = FOLDER + "walks/misspelt.json";
    private static final String MISSPELT_SHOWN = """
            %s#/weather/rainMillimeters: expected an integer, found the text `4`
              help: write 4 without quotes
            %s#/weather/windi: `weather` has no field `windi`
              help: did you mean `windy`?
            """.formatted(MISSPELT, MISSPELT);
    private static final String MISSING_SHOWN =
            "none.json: there is no such file\n  help: check the name, and the folder you are in\n";

    private static final CommandRun.Place PLACE = at(null).with(Map.of("TUNING_ADVISOR_RULES", RULES));
    private static final Advice ADVICE = TuningAdvisor.open(Path.of(RULES)).advise(Path.of(RAIN));

    private static final List<String> OUTLOOK = List.of("This would become a rain coat if weather.windy were true.");
    private static final String TEXT = AdviceText.plain().withOutlook(OUTLOOK).write(ADVICE);

    @Test
    void one_file_is_answered_in_text() {
        assertThat(PLACE.advise(RAIN)).isEqualTo(new CommandRun(0, TEXT, ""));
    }

    @Test
    void outlook_is_left_out_on_request() {
        assertThat(PLACE.advise("--no-outlook", RAIN)).isEqualTo(new CommandRun(0, ADVICE.toText(), ""));
    }

    @Test
    void trace_is_added_when_asked_for() {
        String text = AdviceText.plain().withOutlook(OUTLOOK).withTrace().write(ADVICE);

        assertThat(PLACE.advise("--trace", RAIN)).isEqualTo(new CommandRun(0, text, ""));
    }

    @Test
    void one_file_is_answered_in_json() {
        assertThat(PLACE.advise("--format", "json", RAIN)).isEqualTo(new CommandRun(0, ADVICE.toJson() + "\n", ""));
    }

    @Test
    void several_files_are_answered_below_their_names() {
        CommandRun run = PLACE.advise(RAIN, STORM);

        assertThat(run.out()).startsWith("==> " + RAIN + " <==\n" + TEXT + "\n==> " + STORM + " <==\nRecommendation: ");
        assertThat(run.code()).isZero();
    }

    @Test
    void bad_file_stops_none_of_the_rest() throws JsonProcessingException {
        CommandRun run = PLACE.advise("--format=json", MISSPELT, RAIN, STORM);

        String[] lines = run.out().split("\n");
        assertThat(lines).hasSize(2);
        assertThat(lines[0]).startsWith("{\"source\":\"" + RAIN + "\",\"schema\":1,");
        assertThat(lines[1]).startsWith("{\"source\":\"" + STORM + "\",\"schema\":1,");
        JsonNode document = new ObjectMapper().readTree(lines[0]);
        assertThat(document.get("summary").asText()).isEqualTo(ADVICE.summary());
        assertThat(run.err()).isEqualTo(MISSPELT_SHOWN);
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void only_bad_files_leave_nothing_to_answer() {
        assertThat(PLACE.advise("none.json")).isEqualTo(new CommandRun(2, "", MISSING_SHOWN));
        assertThat(PLACE.advise("none.json", MISSPELT))
                .isEqualTo(new CommandRun(2, "", MISSING_SHOWN + MISSPELT_SHOWN));
    }

    @Test
    void standard_input_is_read_for_a_dash() throws IOException {
        String facts = Files.readString(Path.of(RAIN));

        assertThat(PLACE.withInput(facts).advise("-")).isEqualTo(new CommandRun(0, TEXT, ""));
        assertThat(PLACE.withInput(facts).advise("--format", "json", "-", STORM).out())
                .startsWith("{\"source\":\"-\",\"schema\":1,");
    }

    @Test
    void problems_of_standard_input_name_it() {
        CommandRun run = PLACE.withInput("{ \"weather\": { \"windy\": 7 } }").advise("-");

        assertThat(run.err()).startsWith("standard input#/weather/windy: ");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void colors_are_for_terminals_and_on_request() {
        assertThat(PLACE.advise(STORM).out()).doesNotContain("\u001b");
        assertThat(PLACE.onTerminal().advise(STORM).out()).contains("\u001b[1mRecommendation");
        assertThat(PLACE.onTerminal()
                        .with(environment("NO_COLOR", "1"))
                        .advise(STORM)
                        .out())
                .doesNotContain("\u001b");
        assertThat(PLACE.onTerminal()
                        .with(environment("TERM", "dumb"))
                        .advise(STORM)
                        .out())
                .doesNotContain("\u001b");
        assertThat(PLACE.onTerminal().advise("--color", "never", STORM).out()).doesNotContain("\u001b");
        assertThat(PLACE.with(environment("NO_COLOR", "1"))
                        .advise("--color=always", STORM)
                        .out())
                .contains("\u001b[1mRecommendation");
    }

    @Test
    void rules_that_cannot_be_read_are_told_with_their_place(@TempDir Path rules) throws IOException {
        CommandRun empty = PLACE.advise("--rules", rules.toString(), STORM);
        Files.writeString(rules.resolve("vocabulary.drl"), "declare\n");
        CommandRun broken = PLACE.advise("--rules", rules.toString(), STORM);

        assertThat(empty.code()).isEqualTo(2);
        assertThat(empty.err()).startsWith(rules + ": holds no rules\n  help: ");
        assertThat(broken.code()).isEqualTo(2);
        assertThat(broken.err()).contains(rules + "/vocabulary.drl:").doesNotContain("\tat ");
    }

    @Test
    void closed_pipe_ends_quietly() {
        assertThat(PLACE.advise(failing(new ClosedPipeException(new IOException())), "schema", "--advice"))
                .isEqualTo(new CommandRun(0, "", ""));
    }

    @Test
    void full_disk_is_told() {
        CommandRun run = PLACE.advise(failing(new IOException("No space left on device")), "schema", "--advice");

        assertThat(run)
                .isEqualTo(new CommandRun(2, "", "advise: the answer cannot be written: No space left on device\n"));
    }

    @Test
    void fault_of_ours_is_one_line_and_a_stack_trace_only_with_debug() {
        OutputStream out = failing(new IllegalStateException("lost\nmy way"));
        String line = "advise: a fault of ours: java.lang.IllegalStateException: lost my way; please report it";

        CommandRun run = PLACE.advise(out, "schema", "--advice");
        CommandRun debugged = PLACE.advise(out, "schema", "--advice", "--debug");

        assertThat(run).isEqualTo(new CommandRun(3, "", line + ", with what the same command prints with `--debug`\n"));
        assertThat(debugged.code()).isEqualTo(3);
        assertThat(debugged.err()).startsWith(line + ":\n").contains("\tat dev.tuningadvisor.cli.AdviseCommandTest.");
    }

    private static Map<String, String> environment(String variable, String value) {
        return Map.of("TUNING_ADVISOR_RULES", RULES, variable, value);
    }

    /** A stream that takes nothing. */
    private static OutputStream failing(Exception failure) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                if (failure instanceof IOException unwritten) {
                    throw unwritten;
                }
                throw (RuntimeException) failure;
            }
        };
    }
}
