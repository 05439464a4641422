package dev.tuningadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExplanationCommandsTest {

    private static final String SAMPLE = "facts-samples/rare-diseases.json";

    @Test
    void whatIf_setsBothAdvicesSideBySide() {
        CommandRun run = CommandRun.advise("what-if", "--set", "data.labeledExamples=5000", SAMPLE);

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("""
                What if
                  - data.labeledExamples = 5000 (now 8)

                Now: in-context learning, in step 3
                  Use in-context learning, because a requirement of fine-tuning fails: labeled
                  data.

                Then: fine-tuning, in step 7
                  Fine-tune, because the arguments for it weigh more: 11 against 0.

                Balance, now and then
                  fine-tuning             8   11
                  in-context learning     4    0

                Requirements
                  - a substantial number of labeled examples (at least 100): failed now, met
                    then

                Arguments gained
                """);
    }

    @Test
    void whatIf_takesFactsBack() {
        CommandRun run = CommandRun.advise("what-if", "--unset", "data.labeledExamples", SAMPLE);

        assertThat(run.out()).startsWith("""
                What if
                  - data.labeledExamples taken back (now 8)
                """);
    }

    @Test
    void whatIf_tellsAllFaultsAtOnce() {
        assertThat(fault("what-if", "--set", "data.labledExamples=5", "--set", "data.labelQuality=hihg", SAMPLE))
                .isEqualTo("""
                        set: there is no fact `data.labledExamples`
                          help: did you mean `data.labeledExamples`?
                        set#/data/labelQuality: `hihg` is not a Quality
                          help: write one of LOW, MIXED, HIGH; did you mean HIGH?
                        """);
        assertThat(fault("what-if", "--unset", "task.variety", SAMPLE)).isEqualTo("""
                unset: `task.variety` is not stated
                  help: leave it out
                """);
        assertThat(fault("what-if", "--set", "task.breadth=BROAD", "--unset", "task.breadth", SAMPLE))
                .isEqualTo("""
                        unset: `task.breadth` is both set and unset
                          help: keep one of them
                        """);
        assertThat(fault("what-if", "--set", "labeledExamples=5", SAMPLE)).isEqualTo("""
                set: there is no fact `labeledExamples`
                  help: write `data.labeledExamples`
                """);
        assertThat(fault("what-if", "--set", "task.breadth", SAMPLE)).isEqualTo("""
                advise: `--set task.breadth` states no value
                  help: write type, dot, field, = and value: `TYPE.FIELD=VALUE`
                """);
        assertThat(fault("what-if", "--set", "task.breadth=BROAD", "--set", "task.breadth=NARROW", SAMPLE))
                .isEqualTo("""
                        advise: `task.breadth` is set twice
                          help: keep one of them
                        """);
        assertThat(fault("what-if", SAMPLE)).isEqualTo("""
                advise: nothing is to change
                  help: say what: `--set FACT=VALUE` or `--unset FACT`
                """);
        assertThat(fault("flip")).isEqualTo("""
                advise: no facts file is named
                  help: name a JSON file, or `-` for standard input; `advise flip --help` shows what there is
                """);
    }

    @Test
    void flip_tellsAnswersAndChangesApart() {
        CommandRun run = CommandRun.advise("flip", "--at-most", "1", SAMPLE);

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("""
                Recommended now: in-context learning

                To become fine-tuning
                  by answering what is open
                  - model.fineTuned = true
                  by changing what is stated
                  - data.labeledExamples >= 100 (now 8)

                To become fine-tuning, then in-context learning
                  No change of 1 fact leads there.

                To become more information needed
                  No change of 1 fact leads there.

                Searched: all changes of 1 fact, of 24 that can matter: 49 combinations, 49 of
                them one by one, the others ruled out together by looking ahead.
                """);
    }

    @Test
    void flip_keepsWhatCannotChange() {
        CommandRun run = CommandRun.advise(
                "flip", "--at-most", "1", "--to", "fine-tuning", "--keep", "data.labeledExamples", SAMPLE);

        assertThat(run.out()).contains("model.fineTuned = true").doesNotContain("data.labeledExamples");
    }

    @Test
    void flip_tellsAllFaultsAtOnce() {
        assertThat(fault("flip", "--to", "fine-tunning", "--keep", "task.variety", "--keep", "task.bredth", SAMPLE))
                .isEqualTo("""
                        keep: there is no fact `task.bredth`
                          help: did you mean `task.breadth`?
                        keep: `task.variety` is not stated, so there is nothing to keep
                          help: state it, or leave it out
                        to: these rules recommend no `fine-tunning`
                          help: did you mean `FINE_TUNING`?
                        """);
        assertThat(fault("flip", "--to", "in-context-learning", SAMPLE)).isEqualTo("""
                to: `IN_CONTEXT_LEARNING` is what these facts are recommended already
                  help: name another approach, or none for every other
                """);
        assertThat(fault("flip", "--at-most", "0", SAMPLE)).isEqualTo("""
                advise: `--at-most` cannot be `0`
                  help: write a whole number from 1 to 999999
                """);
    }

    @Test
    void advice_tellsTheOutlookInShort() {
        String sample = "facts-samples/legal-chatbot.json";

        assertThat(CommandRun.advise(sample).out()).contains("""

                Settled: no answer to an open question changes this.
                This would become in-context learning if data.taskSpecific were false.

                """);
        assertThat(CommandRun.advise("--no-outlook", sample).out()).doesNotContain("Settled", "would become");
    }

    @Test
    void outlookOfEverySample_fitsItsSchema() throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(
                        Files.readString(Path.of("src/main/resources/dev/tuningadvisor/outlook.schema.json")),
                        InputFormat.JSON);

        for (String sample : samples()) {
            CommandRun run = CommandRun.advise("outlook", "--format", "json", sample);
            assertThat(run.err()).isEmpty();
            assertThat(schema.validate(run.out(), InputFormat.JSON)).as(sample).isEmpty();
        }
    }

    @Test
    void everySample_isExplained() throws IOException {
        for (String sample : samples()) {
            for (String command : List.of("ask", "robustness", "outlook")) {
                CommandRun run = CommandRun.advise(command, sample);
                assertThat(run.err()).isEmpty();
                assertThat(run.out()).startsWith("Recommended now: ");
                assertThat(CommandRun.advise(command, sample).out()).isEqualTo(run.out());
                assertThat(CommandRun.advise(command, "--format", "json", sample)
                                .out())
                        .startsWith("{\n  \"schema\": 1,");
            }
        }
    }

    private static List<String> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("facts-samples"))) {
            return files.map(Path::toString)
                    .filter(file -> file.endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private static String fault(String... args) {
        CommandRun run = CommandRun.advise(args);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        return run.err();
    }
}
