package dev.tuningadvisor.rules.parse;

import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.Token;
import org.drools.drl.parser.antlr4.DRL10Lexer;

/** Says what a syntax error is, from the word at which the parser stopped and the one before it. */
final class SyntaxFault {

    private static final Set<Integer> OPERATORS =
            Set.of(DRL10Lexer.EQUAL, DRL10Lexer.LT, DRL10Lexer.LE, DRL10Lexer.GT, DRL10Lexer.GE, DRL10Lexer.DRL_IN);
    private static final Set<Integer> WANT_MORE = Set.of(
            DRL10Lexer.EQUAL,
            DRL10Lexer.LT,
            DRL10Lexer.LE,
            DRL10Lexer.GT,
            DRL10Lexer.GE,
            DRL10Lexer.DRL_IN,
            DRL10Lexer.AND,
            DRL10Lexer.OR,
            DRL10Lexer.COMMA,
            DRL10Lexer.COLON,
            DRL10Lexer.DOT,
            DRL10Lexer.SEMI,
            DRL10Lexer.DRL_AND,
            DRL10Lexer.DRL_NOT,
            DRL10Lexer.DRL_EXISTS);

    private final Reading reading;
    private final Segment segment;

    SyntaxFault(Reading reading, Segment segment) {
        this.reading = reading;
        this.segment = segment;
    }

    /** Reports an error at the word that starts at {@code at}, or at the last one before it. */
    void report(int at) {
        List<Token> words = segment.words();
        int index = 0;
        while (index + 1 < words.size() && words.get(index).getStartIndex() < at && !isHalf(words, index)) {
            index++;
        }
        Token word = words.get(index);
        Token before = index == 0 ? word : words.get(index - 1);
        if (isHalf(words, index)) {
            refuse(
                    word,
                    quoted(word) + " has nothing on its left",
                    "name the field, also where it is the same: `field > 3 && field < 5`");
        } else if (WANT_MORE.contains(before.getType())) {
            refuse(
                    word,
                    "something is missing between " + quoted(before) + " and " + quoted(word),
                    missing(before, words, index));
        } else {
            refuse(word, quoted(word) + " is not expected here", help(words, index));
        }
    }

    /** A comparison that begins with its operator, as in {@code a > 3 && < 5}. */
    private static boolean isHalf(List<Token> words, int index) {
        int before = index == 0 ? Token.EOF : words.get(index - 1).getType();
        return OPERATORS.contains(words.get(index).getType())
                && (before == DRL10Lexer.LPAREN || WANT_MORE.contains(before) && !OPERATORS.contains(before));
    }

    private String missing(Token before, List<Token> words, int index) {
        if (before.getType() == DRL10Lexer.DRL_IN) {
            return "a list stands in brackets: `field in ( value, … )`";
        }
        return OPERATORS.contains(before.getType())
                ? "write a value after `" + before.getText() + "`"
                : help(words, index);
    }

    private String help(List<Token> words, int index) {
        if (segment.kind() == Segment.Kind.DECLARE) {
            return words.get(1).getType() == DRL10Lexer.ENUM
                    ? "an enum is `declare enum Name A( \"…\" ), B( \"…\" ); word : String end`"
                    : "a declaration is `declare Name field : Type … end`";
        }
        List<Token> before = words.subList(0, index);
        if (before.stream().noneMatch(word -> word.getType() == DRL10Lexer.DRL_WHEN)) {
            return "a rule starts with `rule \"name\"`, then `@cites( { \"…\" } )`, then `when`";
        }
        long open = before.stream().mapToInt(SyntaxFault::depth).sum();
        return open > 0
                ? "conditions are parted by a comma, `&&` or `||`"
                : "patterns stand one below the other, each as `Type( … )`";
    }

    private static int depth(Token word) {
        return word.getType() == DRL10Lexer.LPAREN ? 1 : word.getType() == DRL10Lexer.RPAREN ? -1 : 0;
    }

    private String quoted(Token word) {
        return reading.quote(reading.span(word));
    }

    private void refuse(Token word, String fault, String help) {
        reading.refuse(RuleCode.SYNTAX, reading.span(word), fault, help);
    }
}
