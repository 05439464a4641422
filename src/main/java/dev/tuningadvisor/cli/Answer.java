package dev.tuningadvisor.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The answer on standard output, in UTF-8 whatever the locale. */
final class Answer {

    private final Writer writer;

    Answer(OutputStream out) {
        this.writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 16 * 1024);
    }

    void write(String text) throws IOException {
        writer.write(text);
    }

    /** Hands over what is written so far, so that who reads a pipe sees each answer when it is there. */
    void flush() throws IOException {
        writer.flush();
    }

    /** Whether that failure only says that the reader has seen enough. */
    static boolean closedByReader(IOException failure) {
        String message = String.valueOf(failure.getMessage());
        return message.contains("pipe") || message.contains("Pipe") || standardOutputIsPipe();
    }

    /** The system words its messages in the user's language, so that on Linux the descriptor itself is asked. */
    private static boolean standardOutputIsPipe() {
        try {
            return Files.readSymbolicLink(Path.of("/proc/self/fd/1")).toString().startsWith("pipe:");
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }
}
