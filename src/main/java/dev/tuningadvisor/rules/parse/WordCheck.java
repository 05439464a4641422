package dev.tuningadvisor.rules.parse;

import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.Token;
import org.drools.drl.parser.antlr4.DRL10Lexer;

/** Is each word and sign one that the rule language has? An allow-list: what is not listed is refused. */
final class WordCheck {

    /** The part of a statement that words stand in. */
    enum Region {
        PACKAGE,
        DECLARATION,
        HEADER,
        LEFT_SIDE
    }

    private static final Set<Integer> NAMES_AND_SIGNS = Set.of(
            DRL10Lexer.IDENTIFIER,
            DRL10Lexer.LPAREN,
            DRL10Lexer.RPAREN,
            DRL10Lexer.LBRACE,
            DRL10Lexer.RBRACE,
            DRL10Lexer.COMMA,
            DRL10Lexer.SEMI,
            DRL10Lexer.COLON,
            DRL10Lexer.DOT,
            DRL10Lexer.AT);
    private static final Set<Integer> LITERALS = Set.of(
            DRL10Lexer.DECIMAL_LITERAL, DRL10Lexer.FLOAT_LITERAL, DRL10Lexer.BOOL_LITERAL, DRL10Lexer.NULL_LITERAL);
    private static final Set<Integer> OPERATORS = Set.of(
            DRL10Lexer.EQUAL,
            DRL10Lexer.LT,
            DRL10Lexer.LE,
            DRL10Lexer.GT,
            DRL10Lexer.GE,
            DRL10Lexer.AND,
            DRL10Lexer.OR);
    private static final Set<Integer> PRIMITIVES = Set.of(
            DRL10Lexer.INT,
            DRL10Lexer.LONG,
            DRL10Lexer.DOUBLE,
            DRL10Lexer.BOOLEAN,
            DRL10Lexer.FLOAT,
            DRL10Lexer.SHORT,
            DRL10Lexer.BYTE,
            DRL10Lexer.CHAR);

    private final Reading reading;
    private boolean generalReported;

    WordCheck(Reading reading) {
        this.reading = reading;
    }

    /** Reports every word that the language does not have there. */
    void check(List<Token> words, Region region) {
        generalReported = false;
        for (int i = 0; i < words.size() && !reading.isFull(); i++) {
            Token word = words.get(i);
            if (word.getType() == DRL10Lexer.DRL_STRING_LITERAL) {
                refuseOddText(word, reading);
            } else if (!isAllowed(words, i, region)) {
                refuse(words, i, region);
            }
        }
    }

    /** Refuses a word wherever it stands. */
    void refuse(Token word) {
        refuse(List.of(word), 0, Region.PACKAGE);
    }

    private static boolean isAllowed(List<Token> words, int i, Region region) {
        int type = words.get(i).getType();
        int previous = type(words, i - 1);
        int next = type(words, i + 1);
        if (next == DRL10Lexer.COLON && type != DRL10Lexer.IDENTIFIER && !LITERALS.contains(type)) {
            return false;
        }
        if (NAMES_AND_SIGNS.contains(type) || LITERALS.contains(type) || previous == DRL10Lexer.AT) {
            return true;
        }
        if (type == DRL10Lexer.SUB) {
            return next == DRL10Lexer.DECIMAL_LITERAL || next == DRL10Lexer.FLOAT_LITERAL;
        }
        return switch (region) {
            case PACKAGE -> type == DRL10Lexer.PACKAGE && i == 0;
            case DECLARATION ->
                type == DRL10Lexer.DRL_DECLARE && i == 0
                        || type == DRL10Lexer.ENUM && i == 1
                        || type == DRL10Lexer.DRL_END
                        || PRIMITIVES.contains(type);
            case HEADER -> type == DRL10Lexer.DRL_RULE && i == 0 || type == DRL10Lexer.DRL_SALIENCE;
            // What opens is refused; that it is closed would be no news.
            case LEFT_SIDE ->
                type == DRL10Lexer.RBRACK || OPERATORS.contains(type) || isLeftSideWord(type, previous, next);
        };
    }

    private static boolean isLeftSideWord(int type, int previous, int next) {
        return switch (type) {
            case DRL10Lexer.DRL_WHEN, DRL10Lexer.DRL_THEN, DRL10Lexer.DRL_IN, DRL10Lexer.DRL_ACCUMULATE -> true;
            case DRL10Lexer.DRL_NOT, DRL10Lexer.DRL_EXISTS, DRL10Lexer.DRL_AND ->
                next != type
                        && next != DRL10Lexer.DRL_IN
                        && previous != DRL10Lexer.DRL_NOT
                        && previous != DRL10Lexer.DRL_EXISTS;
            default -> false;
        };
    }

    private static int type(List<Token> words, int i) {
        return i < 0 || i >= words.size() ? Token.EOF : words.get(i).getType();
    }

    private void refuse(List<Token> words, int i, Region region) {
        Token word = words.get(i);
        boolean isName = type(words, i + 1) == DRL10Lexer.COLON || type(words, i - 1) == DRL10Lexer.DOT;
        boolean alphabetic = Character.isLetter(word.getText().charAt(0));
        WordFault fault = isName && alphabetic ? WordFault.reserved(word.getText()) : WordFault.of(word, region);
        Span span = reading.span(word);
        if (word.getType() == DRL10Lexer.DRL_NOT && type(words, i + 1) == DRL10Lexer.DRL_IN) {
            span = reading.span(word, words.get(i + 1));
            fault = WordFault.notIn();
        } else if (isTurned(words, i)) {
            span = reading.span(word, words.get(i + 1));
            fault = WordFault.turned(words.get(i + 1).getText());
        }
        if (!fault.isGeneral() || !generalReported) {
            reading.refuse(fault.code(), span, fault.fault(), fault.help());
        }
        generalReported |= fault.isGeneral();
    }

    /** Whether it is {@code =>} or {@code =<}. */
    private static boolean isTurned(List<Token> words, int i) {
        int next = type(words, i + 1);
        return words.get(i).getType() == DRL10Lexer.ASSIGN
                && (next == DRL10Lexer.GT || next == DRL10Lexer.LT)
                && words.get(i).getStopIndex() + 1 == words.get(i + 1).getStartIndex();
    }

    /** Texts stand between double quotes; single quotes read as texts to the engine too. */
    static void refuseOddText(Token word, Reading reading) {
        Span span = reading.span(word);
        if (reading.source().text().charAt(span.start()) != '"') {
            reading.refuse(
                    RuleCode.BAD_LITERAL,
                    span,
                    reading.quote(span) + " stands between single quotes",
                    "write a text between double quotes");
        }
    }

    /** A letter that looks like one of ours makes a name that no reader can tell from another. */
    static void refuseOddLetters(Token word, Reading reading) {
        String text = word.getText();
        int at = 0;
        while (at < text.length() && text.charAt(at) < 0x80) {
            at++;
        }
        if (at == text.length()) {
            return;
        }
        int letter = text.codePointAt(at);
        boolean quote = Character.getType(letter) == Character.INITIAL_QUOTE_PUNCTUATION
                || Character.getType(letter) == Character.FINAL_QUOTE_PUNCTUATION;
        int start = reading.span(word).start() + at;
        reading.refuse(
                RuleCode.BAD_CHARACTER,
                reading.source().span(start, start + Character.charCount(letter)),
                "`%s` (U+%04X) stands outside of texts and comments".formatted(Character.toString(letter), letter),
                quote ? "write a plain `\"`" : "names are written with a-z, A-Z, 0-9 and `_`");
    }
}
