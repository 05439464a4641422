package dev.tuningadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WhyCommandTest {

    private static final String CHATBOT = "facts-samples/legal-chatbot.json";

    @Test
    void why_provesTheRecommendation() {
        CommandRun run = CommandRun.advise("why", CHATBOT);

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("""
            Why fine-tuning?

            Recommended is fine-tuning, decided in step 7. Fine-tune, because the arguments
            for it weigh more: 11 against 5.

            What it rests on

              - The balance tips to fine-tuning [faq-3]
            """);
    }

    @Test
    void whyNot_saysHowFarARuleWas() {
        CommandRun run = CommandRun.advise("why-not", CHATBOT, "band of limited");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("fails   data.labeledExamples = 1800 - needs less than 100, 1701 less\n");
    }

    @Test
    void ratherThan_beginsWithTheDifference() {
        CommandRun run = CommandRun.advise("why", CHATBOT, "--rather-than", "in-context learning");

        assertThat(run.out()).startsWith("""
            Why not in-context learning instead?

            Fine-tuning rather than in-context learning: step 7 decided. Fine-tune, because
            the arguments for it weigh more: 11 against 5.

            What counts on either side, the largest difference first
            """);
    }

    @Test
    void formats_areDocumentsOfTheirKind() {
        assertThat(CommandRun.advise("why", "--format", "json", CHATBOT).out()).startsWith("{\n  \"schema\": 1,\n");
        assertThat(CommandRun.advise("why", "--format", "markdown", CHATBOT).out())
                .startsWith("# Why fine-tuning?\n");
        assertThat(CommandRun.advise("why", "--format", "svg", CHATBOT).out())
                .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\"")
                .contains("<title id=\"title\">Why fine-tuning?</title>", "prefers-color-scheme: dark");
    }

    @Test
    void colors_areForTerminals() {
        assertThat(CommandRun.advise("why-not", "--color", "always", CHATBOT, "when-icl-5")
                        .out())
                .contains("\u001b[31mfails  \u001b[0m");
        assertThat(CommandRun.advise("why-not", CHATBOT, "when-icl-5").out()).doesNotContain("\u001b");
    }

    @Test
    void factsFromStandardInput_areRead() {
        CommandRun run = CommandRun.at(CommandRun.HOME).withInput("{}").advise("why", "-");

        assertThat(run.out()).startsWith("Why more information needed?\n");
    }

    @Test
    void wordsThatLack_areAskedFor() {
        assertThat(CommandRun.advise("why")).isEqualTo(new CommandRun(2, "", """
            advise: no facts file is named
              help: write `advise why [OPTION]... FACTS [RULE|APPROACH]`; `-` reads standard input
            """));
        assertThat(CommandRun.advise("why-not", CHATBOT)).isEqualTo(new CommandRun(2, "", """
            advise: no rule and no approach is named
              help: write `advise why-not FACTS RULE`: the name of a rule or a part of it, of an approach, or of a statement
            """));
    }

    @Test
    void wordThatMeansNothing_isRefused() {
        assertThat(CommandRun.advise("why-not", CHATBOT, "COMBINNED")).isEqualTo(new CommandRun(2, "", """
            `COMBINNED`: is no approach, no rule and no statement that a rule cites
              help: did you mean `COMBINED`?
            """));
    }

    @Test
    void contrastOfARule_isRefused() {
        assertThat(CommandRun.advise("why", CHATBOT, "when-ft-1", "--rather-than", "COMBINED"))
                .isEqualTo(new CommandRun(2, "", """
                    advise: `--rather-than` takes neither a rule nor `--depth`
                      help: write `advise why FACTS --rather-than COMBINED`
                    """));
    }
}
