package dev.tuningadvisor.rules.parse;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.Token;
import org.drools.drl.parser.antlr4.DRL10Lexer;

/** Reads literals: texts between double quotes, whole and decimal numbers, {@code true}, {@code false}, {@code null}. */
final class LiteralReader {

    private static final Pattern INTEGER = Pattern.compile("-?(0|[1-9][0-9]*)");
    private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]*)\\.[0-9]+");
    private static final String NUMBERS = "write digits only, such as `1000` or `0.5`";

    private final Reading reading;

    LiteralReader(Reading reading) {
        this.reading = reading;
    }

    /** Whether these tokens are one literal, perhaps with a minus before it. */
    static boolean isLiteral(List<Token> tokens) {
        return tokens.size() == 1 && isLiteral(tokens.get(0))
                || tokens.size() == 2 && tokens.get(0).getType() == DRL10Lexer.SUB && isNumber(tokens.get(1));
    }

    /** The literal; null when it was refused. */
    Operand.Literal read(List<Token> tokens) {
        tokens.forEach(reading::take);
        Token last = tokens.get(tokens.size() - 1);
        Span span = reading.span(tokens.get(0), last);
        return switch (last.getType()) {
            case DRL10Lexer.NULL_LITERAL -> new Operand.Literal(null, span);
            case DRL10Lexer.BOOL_LITERAL -> new Operand.Literal(last.getText().equals("true"), span);
            case DRL10Lexer.DRL_STRING_LITERAL -> text(reading.text(span), span);
            default -> number((tokens.size() == 2 ? "-" : "") + last.getText(), span);
        };
    }

    /** A number written as {@code literal}; null when it was refused. */
    Operand.Literal number(String literal, Span span) {
        if (INTEGER.matcher(literal).matches()) {
            try {
                return new Operand.Literal(Integer.valueOf(literal), span);
            } catch (NumberFormatException e) {
                return reading.refuse(
                        RuleCode.BAD_LITERAL,
                        span,
                        reading.quote(span) + " is out of range",
                        "whole numbers go from " + Integer.MIN_VALUE + " to " + Integer.MAX_VALUE);
            }
        }
        return DECIMAL.matcher(literal).matches()
                ? new Operand.Literal(new BigDecimal(literal), span)
                : reading.refuse(RuleCode.BAD_LITERAL, span, reading.quote(span) + " is not a plain number", NUMBERS);
    }

    /** A text written as {@code literal}, quotes included; null when it was refused. */
    Operand.Literal text(String literal, Span span) {
        if (literal.length() > SourceLimits.TEXT_CHARACTERS) {
            return reading.refuse(
                    RuleCode.TOO_LARGE,
                    span,
                    "the text has " + literal.length() + " characters",
                    "a text has at most " + SourceLimits.TEXT_CHARACTERS);
        }
        StringBuilder value = new StringBuilder(literal.length());
        for (int i = 1; i < literal.length() - 1; i++) {
            char c = literal.charAt(i);
            if (c == '\\') {
                OptionalInt decoded = decode(literal.charAt(++i));
                if (decoded.isEmpty()) {
                    return badEscape(span, i - 1, literal.substring(i - 1, i + 1));
                }
                value.append((char) decoded.getAsInt());
            } else {
                value.append(c);
            }
        }
        return new Operand.Literal(value.toString(), span);
    }

    private static OptionalInt decode(char escaped) {
        return switch (escaped) {
            case '"', '\\' -> OptionalInt.of(escaped);
            case 'n' -> OptionalInt.of('\n');
            case 't' -> OptionalInt.of('\t');
            default -> OptionalInt.empty();
        };
    }

    private Operand.Literal badEscape(Span literal, int at, String escape) {
        Span place = reading.source().span(literal.start() + at, literal.start() + at + 2);
        return reading.refuse(
                RuleCode.BAD_LITERAL,
                place,
                "a text has no escape `" + escape + "`",
                "write `\\\"`, `\\\\`, `\\n` or `\\t`, or the character itself");
    }

    private static boolean isLiteral(Token token) {
        return isNumber(token)
                || token.getType() == DRL10Lexer.DRL_STRING_LITERAL
                || token.getType() == DRL10Lexer.BOOL_LITERAL
                || token.getType() == DRL10Lexer.NULL_LITERAL;
    }

    private static boolean isNumber(Token token) {
        return token.getType() == DRL10Lexer.DECIMAL_LITERAL || token.getType() == DRL10Lexer.FLOAT_LITERAL;
    }
}
