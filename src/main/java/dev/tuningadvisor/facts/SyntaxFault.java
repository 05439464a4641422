package dev.tuningadvisor.facts;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Why a text is not JSON, in words for its author: the parser's own message speaks of parser settings.
 *
 * @param fault what is wrong, with line and column
 * @param help what to write instead; null where there is nothing to say
 */
record SyntaxFault(String fault, String help) {

    private static final Pattern LITERAL =
            Pattern.compile("true|false|null|-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?");

    private static final Pattern UNKNOWN = Pattern.compile("none|nil|null|undefined|unknown|nan|-?inf(inity)?");

    private static final String QUOTES = "'`\u2018\u2019\u201c\u201d";

    private static final String STAND = "stand in straight double quotes";

    /**
     * {@code line 3, column 5: }, in front of a fault; columns count UTF-16 units from 1, as editors do.
     *
     * @param offset index in {@code text}
     */
    static String at(String text, long offset) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < offset; i++) {
            boolean startsCrLf = text.charAt(i) == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (text.charAt(i) == '\n' || text.charAt(i) == '\r' && !startsCrLf) {
                line++;
                lineStart = i + 1;
            }
        }
        return "line " + line + ", column " + (offset - lineStart + 1) + ": ";
    }

    /**
     * Of the place where the parser stopped.
     *
     * @param stopped index in {@code text}
     * @param inObject whether that is directly in an object
     * @param afterName whether the last thing read was the name of a field
     */
    static SyntaxFault of(long stopped, String text, boolean inObject, boolean afterName) {
        int offset = (int) stopped;
        if (offset >= text.length()) {
            return new Finding(offset, "the document ends before it is complete", "close every `{`, `[` and `\"`")
                    .in(text);
        }
        if (isInString(text, offset)) {
            return inString(text, offset).in(text);
        }
        // Of a control character between values the parser names the place after it.
        return offset > 0 && isControl(text.charAt(offset - 1))
                ? control(text, offset - 1).in(text)
                : new Stop(text, offset, inObject, afterName).finding().in(text);
    }

    /** What is wrong from {@code offset} on. */
    private record Finding(int offset, String fault, String help) {
        SyntaxFault in(String text) {
            return new SyntaxFault(at(text, offset) + fault, help);
        }
    }

    private static boolean isInString(String text, int offset) {
        boolean inString = false;
        for (int i = 0; i < offset; i++) {
            if (text.charAt(i) == '"') {
                inString = !inString;
            } else if (inString && text.charAt(i) == '\\' && i + 1 < offset) {
                i++;
            }
        }
        return inString;
    }

    private static Finding inString(String text, int offset) {
        char found = text.charAt(offset);
        if (found == '\n' || found == '\r') {
            return new Finding(
                    offset, "a text ends with its line", "close it with `\"`, or write a line break as `\\n`");
        }
        if (found < ' ') {
            return control(text, offset);
        }
        if (text.charAt(offset - 1) == '\\') {
            String escape = "\\" + Character.toString(text.codePointAt(offset));
            return new Finding(
                    offset, "JSON has no escape " + Quoted.of(escape), "write `\\\\` for a backslash in a text");
        }
        return new Finding(offset, "`\\u` takes four hexadecimal digits", null);
    }

    private static Finding control(String text, int offset) {
        char found = text.charAt(offset);
        String help = "write it as `%s` in a text".formatted(found == '\t' ? "\\t" : Quoted.plain("" + found));
        return new Finding(offset, "there is a control character (U+%04X)".formatted((int) found), help);
    }

    private static boolean isControl(char character) {
        return character < ' ' && "\t\r\n".indexOf(character) < 0;
    }

    /** Where the parser stopped between texts. */
    private record Stop(String text, int offset, boolean inObject, boolean afterName) {

        Finding finding() {
            char found = text.charAt(offset);
            if (found == '/' || found == '#') {
                return new Finding(offset, "JSON has no comments", "remove it");
            }
            if (QUOTES.indexOf(found) >= 0) {
                return new Finding(offset, "`" + found + "` is no quote in JSON", "names and texts " + STAND);
            }
            return wordOrMark();
        }

        private Finding wordOrMark() {
            int start = offset;
            while (start > 0 && isWord(text.charAt(start - 1))) {
                start--;
            }
            int end = offset;
            while (end < text.length() && isWord(text.charAt(end))) {
                end++;
            }
            String word = text.substring(start, end);
            char before = lastBefore(start);
            if (!word.isEmpty() && inObject && (before == '{' || before == ',')) {
                return new Finding(start, "the name " + Quoted.of(word) + " has no quotes", "names " + STAND);
            }
            boolean valueStarts = before == ':' || before == '[' || before == ',' || before == 0;
            return !word.isEmpty() && valueStarts && !LITERAL.matcher(word).matches() ? value(start, word) : mark();
        }

        private static Finding value(int start, String word) {
            String lower = word.toLowerCase(Locale.ROOT);
            boolean number = !Character.isLetter(word.charAt(0));
            if (UNKNOWN.matcher(lower).matches()) {
                return new Finding(start, Quoted.of(word) + " is no value in JSON", "write null when it is unknown");
            }
            if (number) {
                return new Finding(start, Quoted.of(word) + " is no number in JSON", "write digits, such as 1800");
            }
            boolean truth = lower.equals("true") || lower.equals("false");
            return new Finding(
                    start, Quoted.of(word) + " is no value in JSON", truth ? "write " + lower : "texts " + STAND);
        }

        private Finding mark() {
            char before = lastBefore(offset);
            char found = text.charAt(offset);
            if (before == ',' && (found == '}' || found == ']')) {
                return new Finding(offset, "nothing follows the comma before `" + found + "`", "remove the comma");
            }
            String fault = "expected " + expected(before) + ", found " + Quoted.of(found());
            if (before == ':') {
                return new Finding(offset, fault, "write null when it is unknown");
            }
            if (before == '"' && !afterName && isWord(found)) {
                return new Finding(offset, fault, "write a double quote within a text as `\\\"`");
            }
            return new Finding(offset, fault, found == '"' && before != ',' ? "put a comma before it" : null);
        }

        private String expected(char before) {
            return switch (before) {
                case 0 -> "an object";
                case ':' -> "a value";
                case '{' -> "a name in double quotes, or `}`";
                case '[' -> "a value, or `]`";
                case ',' -> inObject ? "a name in double quotes" : "a value";
                default -> afterName ? "`:`" : inObject ? "`,` or `}`" : "`,` or `]`";
            };
        }

        private String found() {
            return Character.toString(text.codePointAt(offset));
        }

        /** The last character before {@code end} that is no white space; 0 where there is none. */
        private char lastBefore(int end) {
            int at = end - 1;
            while (at >= 0 && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
                at--;
            }
            return at < 0 ? 0 : text.charAt(at);
        }

        private static boolean isWord(char character) {
            return Character.isLetterOrDigit(character) || "_$.+-".indexOf(character) >= 0;
        }
    }
}
