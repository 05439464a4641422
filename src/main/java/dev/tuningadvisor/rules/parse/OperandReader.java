package dev.tuningadvisor.rules.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.Token;
import org.drools.drl.parser.antlr4.DRL10Lexer;

/** Reads what a comparison compares: a literal, a field, a binding, an enum constant, or a property of these. */
final class OperandReader {

    private static final Set<Integer> COMPARISONS =
            Set.of(DRL10Lexer.EQUAL, DRL10Lexer.LT, DRL10Lexer.LE, DRL10Lexer.GT, DRL10Lexer.GE, DRL10Lexer.DRL_IN);

    private final Reading reading;
    private final LiteralReader literals;

    OperandReader(Reading reading) {
        this.reading = reading;
        this.literals = new LiteralReader(reading);
    }

    /** The operand that these tokens are; null when it was refused. */
    Operand read(List<Token> tokens) {
        if (LiteralReader.isLiteral(tokens)) {
            return literals.read(tokens);
        }
        if (isPath(tokens)) {
            return path(tokens);
        }
        return refuse(tokens);
    }

    private static boolean isPath(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            int expected = i % 2 == 0 ? DRL10Lexer.IDENTIFIER : DRL10Lexer.DOT;
            if (tokens.get(i).getType() != expected) {
                return false;
            }
        }
        return tokens.size() % 2 == 1;
    }

    private Operand path(List<Token> tokens) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i += 2) {
            names.add(tokens.get(i).getText());
        }
        Operand operand = path(names, span(tokens), reading);
        tokens.forEach(reading::take);
        return operand;
    }

    /** The operand that dotted names are; null when it was refused. */
    static Operand path(List<String> names, Span span, Reading reading) {
        char first = names.get(0).charAt(0);
        int size = names.size();
        if (first == '$' && size <= 2) {
            return new Operand.Variable(names.get(0), names.subList(1, size), span);
        }
        if (Character.isUpperCase(first) && (size == 2 || size == 3)) {
            return new Operand.EnumValue(names.get(0), names.get(1), size == 3 ? names.get(2) : null, span);
        }
        if (Character.isUpperCase(first) && size == 1) {
            return reading.refuse(
                    RuleCode.BAD_CONDITION,
                    span,
                    reading.quote(span) + RuleParser.ALONE,
                    "write a constant with its enum, such as `Quality.HIGH`, or a text between double quotes");
        }
        return size <= 2 && first != '$'
                ? new Operand.Field(names, span)
                : reading.refuse(
                        RuleCode.BAD_CONDITION,
                        span,
                        reading.quote(span) + " reaches too far",
                        "write a field, or one property of it: `field.property`");
    }

    private Span span(List<Token> tokens) {
        return reading.span(tokens.get(0), tokens.get(tokens.size() - 1));
    }

    private Operand refuse(List<Token> tokens) {
        tokens.forEach(reading::take);
        Span span = span(tokens);
        String words = reading.quote(span);
        List<Integer> types = tokens.stream().map(Token::getType).toList();
        if (types.contains(DRL10Lexer.COLON)) {
            return refuse(
                    span,
                    words + " binds inside a comparison",
                    "bind in a condition of its own, before a comma: `$x : field, field >= 3`");
        }
        if (types.contains(DRL10Lexer.SUB)) {
            return refuse(
                    span,
                    words + " computes inside a condition",
                    "compare fields, bindings and constants; compute in the conclusion, with `+`, `-` and `*`");
        }
        if (types.stream().anyMatch(COMPARISONS::contains)) {
            return refuse(
                    span,
                    words + " is a comparison, not a value",
                    "write one comparison for each, joined by `,`, `&&` or `||`");
        }
        if (types.get(0) == DRL10Lexer.LPAREN) {
            return refuse(span, words + " needs no brackets", "write the value without `(` and `)`");
        }
        return types.contains(DRL10Lexer.LPAREN)
                ? refuse(span, words + " calls a method", "a condition compares a field: write `field == value`")
                : refuse(
                        span,
                        words + " is not a value",
                        "compare fields, bindings (`$x`), constants (`Quality.HIGH`) and literals");
    }

    private Operand refuse(Span span, String fault, String help) {
        return reading.refuse(RuleCode.BAD_CONDITION, span, fault, help);
    }
}
