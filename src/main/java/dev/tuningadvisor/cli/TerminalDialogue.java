package dev.tuningadvisor.cli;

import java.io.IOException;
import java.util.List;
import org.jline.reader.Candidate;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/** A terminal, where a line can be edited and Tab completes the words that fit. */
final class TerminalDialogue implements Dialogue {

    private final Terminal terminal;
    private final LineReader reader;
    private List<String> words = List.of();

    TerminalDialogue(Terminal terminal) {
        this.terminal = terminal;
        this.reader = LineReaderBuilder.builder()
                .terminal(terminal)
                .completer((line, parsed, candidates) -> words.forEach(word -> candidates.add(new Candidate(word))))
                .option(LineReader.Option.CASE_INSENSITIVE, true)
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .build();
    }

    /** The terminal of this process; line by line where it cannot be used. */
    static Dialogue open(Surroundings around) {
        try {
            return new TerminalDialogue(
                    TerminalBuilder.builder().system(true).dumb(true).build());
        } catch (IOException none) {
            return new Lines(around);
        }
    }

    @Override
    public String ask(String prompt, List<String> choices) {
        words = choices;
        try {
            return reader.readLine(prompt);
        } catch (EndOfFileException | UserInterruptException stopped) {
            return null;
        }
    }

    @Override
    public void say(String text) {
        terminal.writer().println(text);
        terminal.flush();
    }

    @Override
    public void close() throws IOException {
        terminal.close();
    }
}
