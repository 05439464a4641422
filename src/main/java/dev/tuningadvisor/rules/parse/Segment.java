package dev.tuningadvisor.rules.parse;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.drools.drl.parser.antlr4.DRL10Lexer;

/**
 * The tokens of one statement, cut out without parsing, so that a mistake in one rule cannot swallow the next.
 *
 * @param kind what it starts with
 * @param tokens all its tokens, white space and comments included, up to the next statement
 */
record Segment(Kind kind, List<Token> tokens) {

    enum Kind {
        PACKAGE,
        DECLARE,
        RULE,
        /** A statement that the rule language does not have. */
        OTHER,
        /** What stands before the first statement. */
        NONE
    }

    Segment {
        tokens = List.copyOf(tokens);
    }

    /** The tokens that mean something. */
    List<Token> words() {
        return tokens.stream().filter(Segment::isWord).toList();
    }

    static boolean isWord(Token token) {
        return token.getChannel() == Token.DEFAULT_CHANNEL && token.getType() != Token.EOF;
    }

    /** Whether the lexer read it as part of a right side. */
    static boolean isRightSide(Token token) {
        return switch (token.getType()) {
            case DRL10Lexer.RHS_CHUNK,
                    DRL10Lexer.RHS_COMMENT,
                    DRL10Lexer.RHS_LINE_COMMENT,
                    DRL10Lexer.RHS_STRING_LITERAL,
                    DRL10Lexer.RHS_NAMED_CONSEQUENCE_THEN -> true;
            default -> false;
        };
    }

    /** Cuts a file into statements, in order; together they have all its tokens. */
    static List<Segment> split(List<Token> tokens, SourceText source) {
        List<Segment> segments = new ArrayList<>();
        Kind kind = Kind.NONE;
        int from = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Kind starting = isWord(tokens.get(i)) ? starting(tokens, i, source) : null;
            if (starting != null) {
                add(segments, kind, tokens.subList(from, i));
                kind = starting;
                from = i;
            }
        }
        add(segments, kind, tokens.subList(from, tokens.size()));
        return segments;
    }

    private static void add(List<Segment> segments, Kind kind, List<Token> tokens) {
        if (tokens.stream().anyMatch(Segment::isWord)) {
            segments.add(new Segment(kind, tokens));
        }
    }

    /** The kind of the statement that starts at {@code index}; null when none does. */
    private static Kind starting(List<Token> tokens, int index, SourceText source) {
        Token token = tokens.get(index);
        Kind kind =
                switch (token.getType()) {
                    case DRL10Lexer.PACKAGE -> Kind.PACKAGE;
                    case DRL10Lexer.DRL_DECLARE -> Kind.DECLARE;
                    case DRL10Lexer.DRL_RULE -> Kind.RULE;
                    case DRL10Lexer.IMPORT,
                            DRL10Lexer.DRL_GLOBAL,
                            DRL10Lexer.DRL_FUNCTION,
                            DRL10Lexer.DRL_QUERY,
                            DRL10Lexer.DRL_UNIT -> Kind.OTHER;
                    default -> null;
                };
        return kind == null || isName(tokens, index, source) ? null : kind;
    }

    private static boolean isName(List<Token> tokens, int index, SourceText source) {
        int next = next(tokens, index, 1);
        int previous = next(tokens, index, -1);
        boolean named = next < tokens.size() && tokens.get(next).getType() == DRL10Lexer.COLON;
        boolean follows = previous >= 0 && !isEnd(tokens.get(previous));
        return named
                || follows
                        && !source.isFirstOnLine(source.offset(tokens.get(index).getStartIndex()));
    }

    private static boolean isEnd(Token token) {
        return token.getType() == DRL10Lexer.DRL_END
                || token.getType() == DRL10Lexer.DRL_RHS_END
                || token.getType() == DRL10Lexer.SEMI;
    }

    private static int next(List<Token> tokens, int from, int step) {
        int at = from + step;
        while (at >= 0 && at < tokens.size() && !isWord(tokens.get(at))) {
            at += step;
        }
        return at;
    }
}
