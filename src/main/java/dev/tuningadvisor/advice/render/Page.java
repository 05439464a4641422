package dev.tuningadvisor.advice.render;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lays text out on lines of 80 columns. A word that is longer stands on a line of its own; a no-break space binds two
 * words to one.
 */
public final class Page {

    static final int WIDTH = 80;

    private static final char NO_BREAK = '\u00a0';
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final StringBuilder out = new StringBuilder(4096);
    private final boolean colored;

    public Page(boolean colored) {
        this.colored = colored;
    }

    /** Text in one ink; two spans are parted by a space. */
    public record Span(String text, Ink ink) {
        public static Span of(String text) {
            return new Span(text, Ink.PLAIN);
        }

        public static Span faint(String text) {
            return new Span(text, Ink.FAINT);
        }
    }

    private record Word(String text, Ink ink) {
        int width() {
            return text.codePointCount(0, text.length());
        }
    }

    /** A line that begins a section, set off by an empty line unless it is the first. */
    public void heading(String text) {
        gap();
        lines(0, 0, new Span(text, Ink.STRONG));
    }

    /** An empty line, unless the page is empty. */
    public void gap() {
        if (!out.isEmpty()) {
            out.append('\n');
        }
    }

    /** Text from that column on, broken between words, further lines at the same column. */
    public void lines(int indent, Span... spans) {
        lines(indent, indent, spans);
    }

    /** As many lines as the text takes: the first begins at one column, the others at another. */
    public void lines(int first, int others, Span... spans) {
        lines(" ".repeat(first), others, spans);
    }

    /** As many lines as the text takes: the first begins with a mark of its own. */
    public void lines(String mark, int others, Span... spans) {
        out.append(mark);
        int column = mark.length();
        boolean fresh = true;
        List<Word> run = new ArrayList<>();
        for (Word word : words(spans)) {
            if (!fresh && column + 1 + word.width() > WIDTH) {
                flush(run);
                out.append('\n').append(" ".repeat(others));
                column = others;
                fresh = true;
            }
            column += word.width() + (fresh ? 0 : 1);
            fresh = false;
            run.add(word);
        }
        flush(run);
        out.append('\n');
    }

    private void flush(List<Word> line) {
        int start = 0;
        while (start < line.size()) {
            Ink ink = line.get(start).ink();
            StringBuilder run = new StringBuilder();
            int end = start;
            while (end < line.size() && line.get(end).ink() == ink) {
                run.append(end == start ? "" : " ").append(line.get(end).text());
                end++;
            }
            out.append(start == 0 ? "" : " ");
            ink.write(out, run, colored);
            start = end;
        }
        line.clear();
    }

    private static List<Word> words(Span... spans) {
        List<Word> words = new ArrayList<>();
        for (Span span : spans) {
            for (String word : SPACE.split(span.text())) {
                if (!word.isEmpty()) {
                    words.add(new Word(VisibleText.of(word.replace(NO_BREAK, ' ')), span.ink()));
                }
            }
        }
        return words;
    }

    /** That text as one word. */
    public static String unbroken(String text) {
        return text.replace(' ', NO_BREAK);
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
