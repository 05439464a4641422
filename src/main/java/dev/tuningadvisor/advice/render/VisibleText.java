package dev.tuningadvisor.advice.render;

/** Makes text of unknown origin safe to show on a terminal. */
public final class VisibleText {

    private VisibleText() {}

    /**
     * The text with each character that could command a terminal or reorder a line written out, as Java and JSON
     * escape it; line feeds stay.
     */
    public static String of(String text) {
        StringBuilder visible = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\n' && commands(c)) {
                if (visible == null) {
                    visible = new StringBuilder(text.length() + 16).append(text, 0, i);
                }
                visible.append(escaped(c));
            } else if (visible != null) {
                visible.append(c);
            }
        }
        return visible == null ? text : visible.toString();
    }

    /** Whether a terminal takes that character as a command, or as one to reorder the line. */
    static boolean commands(char c) {
        return c < ' '
                || c >= '\u007f' && c < '\u00a0'
                || c == '\u061c'
                || c >= '\u200e' && c <= '\u200f'
                || c >= '\u2028' && c <= '\u202e'
                || c >= '\u2066' && c <= '\u2069';
    }

    /** A backslash, a {@code u} and four hexadecimal digits. */
    static String escaped(char c) {
        String digits = Integer.toHexString(c);
        return "\\u" + "0000".substring(digits.length()) + digits;
    }
}
