package dev.tuningadvisor.advice.render;

/** How a piece of text stands out on a terminal that shows colors. */
public enum Ink {
    PLAIN(""),
    STRONG("1"),
    FAINT("2"),
    GOOD("32"),
    BAD("31"),
    OPEN("33");

    private final String code;

    Ink(String code) {
        this.code = code;
    }

    /** Appends that text, in this ink where colors are shown; {@code text} must be safe to show. */
    public void write(StringBuilder out, CharSequence text, boolean colored) {
        if (colored && this != PLAIN) {
            out.append("\u001b[").append(code).append('m').append(text).append("\u001b[0m");
        } else {
            out.append(text);
        }
    }
}
