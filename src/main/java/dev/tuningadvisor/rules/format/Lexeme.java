package dev.tuningadvisor.rules.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A piece of a rules file that is no white space. The parser has accepted the file before it is cut up here, so few
 * forms are left to tell apart.
 *
 * @param text as written, a comment to the end of its line without blanks there; empty for the end of the file
 * @param breaks number of line breaks before it
 */
record Lexeme(String text, int breaks) {

    private static final Set<String> PAIRS = Set.of("==", "<=", ">=", "&&", "||");

    boolean isComment() {
        return text.startsWith("//") || text.startsWith("/*");
    }

    /** All lexemes of a text whose lines end with line feeds; the last is the end of the file. */
    static List<Lexeme> split(String text) {
        List<Lexeme> lexemes = new ArrayList<>();
        int breaks = 0;
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == ' ' || c == '\t' || c == '\n') {
                breaks += c == '\n' ? 1 : 0;
                at++;
                continue;
            }
            int end = end(text, at);
            String piece = text.substring(at, end);
            lexemes.add(new Lexeme(piece.startsWith("//") ? withoutBlanksAtEnd(piece) : piece, breaks));
            breaks = 0;
            at = end;
        }
        lexemes.add(new Lexeme("", breaks));
        return lexemes;
    }

    private static int end(String text, int from) {
        if (text.startsWith("//", from)) {
            int end = text.indexOf('\n', from);
            return end < 0 ? text.length() : end;
        }
        if (text.startsWith("/*", from)) {
            int end = text.indexOf("*/", from + 2);
            return end < 0 ? text.length() : end + 2;
        }
        char first = text.charAt(from);
        if (first == '"') {
            return endOfText(text, from);
        }
        if (isWordPart(first)) {
            return endOfWord(text, from);
        }
        boolean pair = from + 2 <= text.length() && PAIRS.contains(text.substring(from, from + 2));
        return pair ? from + 2 : text.offsetByCodePoints(from, 1);
    }

    private static int endOfText(String text, int from) {
        int at = from + 1;
        while (at < text.length() && text.charAt(at) != '"') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(at + 1, text.length());
    }

    /** A number takes its point along, a name does not. */
    private static int endOfWord(String text, int from) {
        boolean number = Character.isDigit(text.charAt(from));
        int at = from;
        while (at < text.length() && (isWordPart(text.charAt(at)) || number && text.charAt(at) == '.')) {
            at++;
        }
        return at;
    }

    private static boolean isWordPart(char c) {
        return Character.isJavaIdentifierPart(c);
    }

    private static String withoutBlanksAtEnd(String comment) {
        int end = comment.length();
        while (comment.charAt(end - 1) == ' ' || comment.charAt(end - 1) == '\t') {
            end--;
        }
        return comment.substring(0, end);
    }
}
