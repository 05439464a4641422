package dev.tuningadvisor.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** Reads along, does what is planned after a text, and goes away after the last. */
final class ReadAlong extends OutputStream {
    private final ByteArrayOutputStream read = new ByteArrayOutputStream();
    private final Deque<String> texts = new ArrayDeque<>();
    private final Deque<Runnable> acts = new ArrayDeque<>();
    private int seen;

    void after(String text, Runnable act) {
        texts.add(text);
        acts.add(act);
    }

    String text() {
        return read.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void write(int b) {
        read.write(b);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        read.write(bytes, from, length);
    }

    @Override
    public void flush() throws IOException {
        if (texts.isEmpty()) {
            throw new ClosedPipeException(new IOException("gone"));
        }
        int at = text().indexOf(texts.peek(), seen);
        if (at >= 0) {
            seen = at + texts.remove().length();
            acts.remove().run();
            if (texts.isEmpty()) {
                throw new ClosedPipeException(new IOException("gone"));
            }
        }
    }
}
