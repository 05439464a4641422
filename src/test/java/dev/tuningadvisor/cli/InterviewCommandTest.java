package dev.tuningadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InterviewCommandTest {

    @Test
    void answersOverAPipe_leadToASettledAdviceAndItsFacts() {
        CommandRun run = interview("0\n", "interview", "facts-samples/goal-only.json");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("\"breadth\": \"NARROW\"").endsWith("}\n");
    }

    @Test
    void emptyLine_leavesAQuestionUnanswered() {
        CommandRun run = interview("\n\nstop\n", "interview");

        assertThat(run.out()).isEqualTo("{}\n");
        assertThat(run.err())
                .contains("So far: more information needed", "2 questions that could matter stay unanswered")
                .endsWith("Asked 2 of 26 questions.\n");
    }

    @Test
    void wrongAnswer_isToldAndAskedAgain() {
        CommandRun run = interview("many\n1800\nback\nstop\n", "interview");

        assertThat(run.err()).contains("""
                expected an integer, found the text `many`
                  help: write a whole number (labeled input-output pairs), or null when it is unknown
                """);
        assertThat(run.out()).isEqualTo("{}\n");
    }

    @Test
    void why_namesRulesAndStatements() {
        CommandRun run = interview("why\nback\n", "interview");

        assertThat(run.err()).contains("""
                data.labeledExamples is asked because these wait for it:
                  - A label count in the band of substantial is a substantial supply
                """, "[diff-data-ft]", "This is the first question.", "Stopped.");
    }

    @Test
    void settledFacts_areNotAskedAbout() {
        CommandRun run = interview("", "interview", "facts-samples/tuned-parts-lists.json");

        assertThat(run.err()).contains("""
                So far: fine-tuning
                Settled: no further answer changes this.
                Asked 0 of 16 questions.
                """);
    }

    @Test
    void facts_areWrittenIntoAFile(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("project.json");

        CommandRun run = interview("25\nstop\n", "interview", "-o", file.toString());

        assertThat(run.out()).isEmpty();
        assertThat(run.err()).endsWith("written: " + file + "\n");
        assertThat(Files.readString(file)).isEqualTo("{\n  \"data\": {\n    \"labeledExamples\": 25\n  }\n}\n");
        assertThat(interview("", "interview", "-o", file.toString()).err())
                .contains("is already there", "`--force` overwrites it");
    }

    @Test
    void standardInputAsFacts_isRefused() {
        assertThat(interview("", "interview", "-").err()).isEqualTo("""
                advise: standard input is where the answers come from
                  help: name a facts file, or none
                """);
    }

    private static CommandRun interview(String input, String... args) {
        return CommandRun.at(CommandRun.HOME).withInput(input).advise(args);
    }
}
