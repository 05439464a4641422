package dev.tuningadvisor.rules.format;

import java.util.List;

/**
 * A word, sign or text of a rules file, with the comments that belong to it.
 *
 * @param text as written; empty for the end of the file
 * @param above comments on lines of their own before it, in order
 * @param afterBlank an empty line stands right before it, below the comments above
 * @param startsLine a line break stands somewhere between the token before and it
 * @param prefix comments that stand before it on its own line; empty when there are none
 * @param remark comments behind it that end its line; empty when there are none
 */
record Token(String text, List<Remark> above, boolean afterBlank, boolean startsLine, String prefix, String remark) {

    Token {
        above = List.copyOf(above);
    }

    /**
     * A line of comments.
     *
     * @param text as written
     * @param afterBlank an empty line stands before it
     */
    record Remark(String text, boolean afterBlank) {}

    boolean is(String expected) {
        return text.equals(expected);
    }

    boolean isEnd() {
        return text.isEmpty();
    }

    /** Whether an empty line parts it, with the comments above it, from the token before. */
    boolean opensAfterBlank() {
        return above.isEmpty() ? afterBlank : above.get(0).afterBlank();
    }

    /** The same without the comments above it. */
    Token bare() {
        return new Token(text, List.of(), false, startsLine, prefix, remark);
    }

    Token withRemark(String comments) {
        return new Token(text, above, afterBlank, startsLine, prefix, comments);
    }
}
