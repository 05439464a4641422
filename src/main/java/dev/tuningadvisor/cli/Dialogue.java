package dev.tuningadvisor.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Where questions go and answers come from. */
interface Dialogue extends AutoCloseable {

    /**
     * One line of an answer.
     *
     * @param choices words that fit, to be completed; may be empty
     * @return null when there are no more
     */
    String ask(String prompt, List<String> choices) throws IOException;

    void say(String text);

    @Override
    void close() throws IOException;

    /** On a terminal with editing and completion, otherwise line by line over standard input. */
    static Dialogue of(Surroundings around) {
        if (around.terminal() && System.console() != null) {
            return TerminalDialogue.open(around);
        }
        return new Lines(around);
    }

    /** Line by line, as over a pipe. */
    final class Lines implements Dialogue {

        private final BufferedReader in;
        private final Surroundings around;

        Lines(Surroundings around) {
            this.in = new BufferedReader(new InputStreamReader(around.in(), StandardCharsets.UTF_8));
            this.around = around;
        }

        @Override
        public String ask(String prompt, List<String> choices) throws IOException {
            around.err().print(prompt);
            around.err().flush();
            String line = in.readLine();
            around.err().println();
            return line;
        }

        @Override
        public void say(String text) {
            around.err().println(text);
        }

        @Override
        public void close() {
            // Standard input stays open.
        }
    }
}
