package dev.tuningadvisor.rules.parse;

import java.util.Arrays;

/** A file's text with its lines: turns offsets into places. */
final class SourceText {

    private final String path;
    private final String text;
    private final int[] lineStarts;
    private final int[] codePointOffsets;
    private final int[] codePointIndexes;

    SourceText(String path, String text) {
        this.path = path;
        this.text = text;
        this.lineStarts = lineStarts(text);
        boolean plain = text.codePointCount(0, text.length()) == text.length();
        this.codePointOffsets = plain ? null : codePointOffsets(text);
        this.codePointIndexes = plain ? null : codePointIndexes(codePointOffsets, text.length());
    }

    String path() {
        return path;
    }

    String text() {
        return text;
    }

    /** The offset of a character that the lexer counts in code points. */
    int offset(int codePointIndex) {
        return codePointOffsets == null ? codePointIndex : codePointOffsets[codePointIndex];
    }

    Span span(int start, int end) {
        int line = line(start);
        int lineEnd = line < lineStarts.length ? lineStarts[line] - 1 : text.length();
        int column = characters(lineStarts[line - 1], start) + 1;
        int shownEnd = Math.max(start, Math.min(end, lineEnd));
        return new Span(path, line, column, characters(start, shownEnd), start, end);
    }

    /** The line of an offset, from 1. */
    int line(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** Only white space stands between the start of the line and {@code offset}. */
    boolean isFirstOnLine(int offset) {
        int at = offset - 1;
        while (at >= 0 && text.charAt(at) != '\n' && Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        return at < 0 || text.charAt(at) == '\n';
    }

    private int characters(int start, int end) {
        return codePointIndexes == null ? end - start : codePointIndexes[end] - codePointIndexes[start];
    }

    /** The text between, each run of white space and comments outside literals as one space. */
    String folded(int start, int end) {
        StringBuilder folded = new StringBuilder(end - start);
        int at = start;
        while (at < end) {
            int next = skipSpace(at, end);
            if (next > at) {
                folded.append(' ');
            } else if (text.charAt(at) == '"') {
                next = skipLiteral(at, end);
                folded.append(text, at, next);
            } else {
                next = at + 1;
                folded.append(text.charAt(at));
            }
            at = next;
        }
        return folded.toString().strip();
    }

    private int skipSpace(int from, int end) {
        int at = from;
        while (at < end) {
            if (Character.isWhitespace(text.charAt(at))) {
                at++;
            } else if (text.startsWith("//", at)) {
                at = indexOr(text.indexOf('\n', at), end);
            } else if (text.startsWith("/*", at)) {
                at = indexOr(text.indexOf("*/", at + 2) + 2, end);
            } else {
                return at;
            }
        }
        return end;
    }

    private static int indexOr(int index, int end) {
        return index < 2 ? end : Math.min(index, end);
    }

    private int skipLiteral(int from, int end) {
        int at = from + 1;
        while (at < end && text.charAt(at) != '"') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(at + 1, end);
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[(int) text.chars().filter(c -> c == '\n').count() + 1];
        int line = 1;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            starts[line++] = at + 1;
        }
        return starts;
    }

    private static int[] codePointOffsets(String text) {
        int[] offsets = new int[text.codePointCount(0, text.length()) + 1];
        int offset = 0;
        for (int i = 0; i < offsets.length; i++) {
            offsets[i] = offset;
            offset += offset < text.length() ? Character.charCount(text.codePointAt(offset)) : 0;
        }
        return offsets;
    }

    private static int[] codePointIndexes(int[] offsets, int length) {
        int[] indexes = new int[length + 1];
        for (int i = 1; i < offsets.length; i++) {
            indexes[offsets[i]] = i;
        }
        return indexes;
    }
}
