package dev.tuningadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A command in a Markdown page and what the page says it prints. There a line of three dots stands for any lines, and
 * {@code …} for any text within a line.
 *
 * @param line what follows {@code bin/advise}
 */
record ShownCommand(String line, String expected) {

    /** Matches a command with what it prints: the groups are this record's parts. */
    static final Pattern BLOCK = Pattern.compile("```console\n\\$ bin/advise ([^\n]*)\n(.*?)```", Pattern.DOTALL);

    /**
     * Runs the command and compares.
     *
     * @param toFile from a word of the command to the file it stands for
     * @param toPage from what is printed back to what the page calls it
     */
    void assertPrints(UnaryOperator<String> toFile, UnaryOperator<String> toPage) {
        CommandRun run =
                CommandRun.advise(Arrays.stream(line.split(" ")).map(toFile).toArray(String[]::new));

        assertThat(toPage.apply(run.out() + run.err())).as(line).matches(pattern());
    }

    private Pattern pattern() {
        return Pattern.compile(expected.lines()
                .map(shown -> shown.equals("...") ? "(?:[^\n]*\n)*" : pattern(shown) + "\n")
                .collect(Collectors.joining()));
    }

    private static String pattern(String shown) {
        return Arrays.stream(shown.split("…", -1)).map(Pattern::quote).collect(Collectors.joining("[^\n]*"));
    }
}
