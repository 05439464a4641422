package dev.tuningadvisor.facts;

/** The author's words as messages show them: shortened, and without characters that a terminal would obey. */
final class Quoted {

    /** Enough to find the place by; a message is a line. */
    private static final int SHOWN = 60;

    private Quoted() {}

    /** In backticks. */
    static String of(String text) {
        return "`" + plain(text) + "`";
    }

    /** Without backticks. */
    static String plain(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().limit(SHOWN).forEach(character -> append(shown, character));
        return text.codePointCount(0, text.length()) > SHOWN ? shown + "…" : shown.toString();
    }

    private static void append(StringBuilder shown, int character) {
        if (isVisible(character)) {
            shown.appendCodePoint(character);
            return;
        }
        for (char unit : Character.toChars(character)) {
            shown.append(String.format("\\u%04x", (int) unit));
        }
    }

    private static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            case Character.SPACE_SEPARATOR -> character == ' ';
            default -> true;
        };
    }
}
