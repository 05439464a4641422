package dev.tuningadvisor.advice.render;

/** Makes text of unknown origin safe to show on a terminal. */
public final class VisibleText {

    private VisibleText() {}

    /**
     * The text with each character that could command a terminal or reorder a line written out, such as
     * {@code \u001b}; line feeds stay.
     */
    public static String of(String text) {
        StringBuilder visible = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\n' && commands(c)) {
                if (visible == null) {
                    visible = new StringBuilder(text.length() + 16).append(text, 0, i);
                }
                visible.append("\\u").append(hexadecimal(c));
            } else if (visible != null) {
                visible.append(c);
            }
        }
        return visible == null ? text : visible.toString();
    }

    private static boolean commands(char c) {
        return c < ' '
                || c >= '\u007f' && c < '\u00a0'
                || c == '\u061c'
                || c >= '\u200e' && c <= '\u200f'
                || c >= '\u2028' && c <= '\u202e'
                || c >= '\u2066' && c <= '\u2069';
    }

    private static String hexadecimal(char c) {
        String digits = Integer.toHexString(c);
        return "0000".substring(digits.length()) + digits;
    }
}
