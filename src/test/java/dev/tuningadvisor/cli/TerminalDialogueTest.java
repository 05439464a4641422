package dev.tuningadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jline.terminal.impl.ExternalTerminal;
import org.junit.jupiter.api.Test;

class TerminalDialogueTest {

    /** A screen whose reader types the next keys when a question has appeared. */
    private static final class Typist extends ByteArrayOutputStream {

        private final PipedOutputStream keys = new PipedOutputStream();
        private final Deque<String> typed;
        private int read;

        Typist(String... typed) {
            this.typed = new ArrayDeque<>(List.of(typed));
        }

        TerminalDialogue dialogue() throws IOException {
            PipedInputStream in = new PipedInputStream(keys);
            return new TerminalDialogue(new ExternalTerminal("test", "xterm", in, this, StandardCharsets.UTF_8));
        }

        @Override
        public synchronized void write(byte[] bytes, int offset, int length) {
            super.write(bytes, offset, length);
            type();
        }

        @Override
        public synchronized void write(int character) {
            super.write(character);
            type();
        }

        private void type() {
            int asked = screen().indexOf("? ", read);
            if (asked >= 0 && !typed.isEmpty()) {
                read = screen().length();
                try {
                    keys.write(typed.remove().getBytes(StandardCharsets.UTF_8));
                    keys.flush();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }

        String screen() {
            return toString(StandardCharsets.UTF_8);
        }
    }

    @Test
    void lineIsEditedAndCompleted() throws IOException {
        Typist typist = new Typist("18\u007f200\r", "na\t\r");

        try (TerminalDialogue dialogue = typist.dialogue()) {
            assertThat(dialogue.ask("How many? ", List.of())).isEqualTo("1200");
            assertThat(dialogue.ask("How narrow? ", List.of("NARROW", "BROAD")).strip())
                    .isEqualTo("NARROW");
            dialogue.say("So far: fine-tuning");
        }

        assertThat(typist.screen()).contains("How many? ", "So far: fine-tuning");
    }

    @Test
    void endOfInput_isNoAnswer() throws IOException {
        try (TerminalDialogue dialogue = new Typist("\u0004").dialogue()) {
            assertThat(dialogue.ask("How many? ", List.of())).isNull();
        }
    }
}
