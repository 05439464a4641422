package dev.tuningadvisor.rules.format;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** A walk over the tokens of a file that the parser has accepted. */
final class Cursor {

    private final List<Token> tokens;
    private int at;

    Cursor(List<Token> tokens) {
        this.tokens = tokens;
    }

    Token peek() {
        return tokens.get(at);
    }

    boolean isAt(String text) {
        return peek().is(text);
    }

    /** The token after the one that is next. */
    boolean isBefore(String text) {
        return at + 1 < tokens.size() && tokens.get(at + 1).is(text);
    }

    /** Moves on; the end of the file is never passed. */
    Token next() {
        Token token = peek();
        if (token.isEnd()) {
            throw new IllegalStateException("a statement goes beyond the end of the file");
        }
        at++;
        return token;
    }

    Token next(String expected) {
        Token token = next();
        if (!token.is(expected)) {
            throw new IllegalStateException("`" + token.text() + "` stands where `" + expected + "` was expected");
        }
        return token;
    }

    Doc leaf() {
        return new Doc.Leaf(next());
    }

    Doc leaf(String expected) {
        return new Doc.Leaf(next(expected));
    }

    /** Parts up to {@code close}, each with the comma behind it, for a fill that its author's line breaks do not bind. */
    List<Doc.Item> items(String close, Supplier<Doc> part) {
        List<Doc.Item> items = new ArrayList<>();
        while (!isAt(close)) {
            Doc doc = part.get();
            items.add(new Doc.Item(isAt(",") ? Doc.concat(doc, leaf()) : doc, false));
        }
        return items;
    }

    /** The same between brackets. */
    Doc bracketed(String open, String close, Supplier<Doc> part) {
        Token opening = next(open);
        List<Doc.Item> items = items(close, part);
        return Doc.bracketed(opening, items, next(close));
    }

    /** A literal, perhaps with a minus before it, or names joined by dots. */
    Doc operand() {
        List<Doc> parts = new ArrayList<>();
        if (isAt("-")) {
            parts.add(leaf());
        }
        parts.add(leaf());
        while (isAt(".")) {
            parts.add(leaf());
            parts.add(leaf());
        }
        return Doc.indented(parts.toArray(Doc[]::new));
    }
}
