package dev.tuningadvisor.scenario.render;

import dev.tuningadvisor.advice.render.VisibleText;

/** Text of unknown origin within XML or HTML. */
final class Markup {

    private Markup() {}

    /** The text for an element or a quoted attribute; characters that XML cannot hold are written out. */
    static String escaped(String text) {
        String visible = VisibleText.of(text);
        StringBuilder escaped = new StringBuilder(visible.length() + 16);
        visible.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\n' -> escaped.append("&#10;");
                default -> append(c, escaped);
            }
        });
        return escaped.toString();
    }

    private static void append(int c, StringBuilder escaped) {
        boolean unpaired = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        if (unpaired || c == 0xfffe || c == 0xffff) {
            escaped.append("\\u").append(Integer.toHexString(c));
        } else {
            escaped.appendCodePoint(c);
        }
    }
}
