package dev.tuningadvisor.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

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
}
