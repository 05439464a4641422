package dev.tuningadvisor.rules.format;

import java.util.ArrayList;
import java.util.List;

/** A piece of a file with the places where its lines may, or must, be broken. {@link Printer} chooses among them. */
sealed interface Doc {

    /** A token. */
    record Leaf(Token token) implements Doc {}

    /** White space. */
    enum Gap implements Doc {
        SPACE,
        /** A space where the group stands on one line, else a line break. */
        LINE,
        /** The same, but an empty line follows the line break. */
        LINE_AND_BLANK,
        NEW_LINE,
        /** A line break and an empty line. */
        BLANK_LINE;

        boolean isSpace(boolean flat) {
            return this == SPACE || flat && (this == LINE || this == LINE_AND_BLANK);
        }
    }

    /** Comments, each on a line of its own. */
    record Remarks(List<Token.Remark> lines) implements Doc {}

    record Concat(List<Doc> parts) implements Doc {}

    /** Lines that begin inside stand four columns further to the right. */
    record Indented(Doc doc) implements Doc {}

    /**
     * Stands on one line where it fits, else each {@link Gap#LINE} of it is a line break.
     *
     * @param broken it never stands on one line, unless an outer group does
     */
    record Group(Doc doc, boolean broken) implements Doc {}

    /** Items parted by spaces, or by line breaks where the next item does not fit on the line. */
    record Fill(List<Item> items) implements Doc {}

    /**
     * An item of a {@link Fill}.
     *
     * @param kept it stands on a line of its own, unless the group around the fill stands on one line
     */
    record Item(Doc doc, boolean kept) {}

    static Doc concat(Doc... parts) {
        return new Concat(List.of(parts));
    }

    static Doc indented(Doc... parts) {
        return new Indented(concat(parts));
    }

    static Doc group(Doc... parts) {
        return group(false, parts);
    }

    static Doc group(boolean broken, Doc... parts) {
        Doc doc = concat(parts);
        return new Group(doc, broken || endsLineInside(doc));
    }

    /** {@code (} or {@code {}, broken lines of items, and the closing sign. */
    static Doc bracketed(Token open, List<Item> items, Token close) {
        return items.isEmpty() && close.above().isEmpty()
                ? concat(new Leaf(open), new Leaf(close))
                : group(new Leaf(open), indented(Gap.LINE, new Fill(items)), closing(close));
    }

    /** A closing sign; comments above it belong to what it closes. */
    static Doc closing(Token close) {
        return close.above().isEmpty() ? concat(Gap.SPACE, new Leaf(close)) : below(close);
    }

    /** A token that closes a block, on a line of its own; comments above it belong to the block. */
    static Doc below(Token close) {
        return concat(new Indented(new Remarks(close.above())), Gap.NEW_LINE, new Leaf(close.bare()));
    }

    /** The line break before a part of a block, with the author's empty line, if any, before it. */
    static Doc lineBefore(Token first) {
        return first.opensAfterBlank() ? Gap.BLANK_LINE : Gap.NEW_LINE;
    }

    /** Whether a comment ends a line between the first and the last token. */
    private static boolean endsLineInside(Doc doc) {
        List<Token> tokens = new ArrayList<>();
        boolean ended = collect(doc, tokens);
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            ended |= i > 0 && (!token.above().isEmpty() || token.prefix().contains("\n"));
            ended |= i + 1 < tokens.size() && !token.remark().isEmpty();
        }
        return ended;
    }

    /** Collects the tokens of a piece; true when it has line breaks of its own. */
    private static boolean collect(Doc doc, List<Token> tokens) {
        boolean ended = doc == Gap.NEW_LINE || doc == Gap.BLANK_LINE;
        if (doc instanceof Leaf leaf) {
            tokens.add(leaf.token());
        } else if (doc instanceof Concat concat) {
            for (Doc part : concat.parts()) {
                ended |= collect(part, tokens);
            }
        } else if (doc instanceof Indented indented) {
            ended = collect(indented.doc(), tokens);
        } else if (doc instanceof Group group) {
            ended = collect(group.doc(), tokens);
        } else if (doc instanceof Fill fill) {
            for (Item item : fill.items()) {
                ended |= collect(item.doc(), tokens);
            }
        }
        return ended;
    }
}
