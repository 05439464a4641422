package dev.tuningadvisor.rules.parse;

import java.util.List;
import org.antlr.v4.runtime.Token;
import org.drools.drl.parser.antlr4.DRL10Lexer;

/** Finds the first text or comment that is not closed: nothing behind it can be told apart. */
final class TextCheck {

    private final Reading reading;

    TextCheck(Reading reading) {
        this.reading = reading;
    }

    void check(List<Token> tokens) {
        int expected = 0;
        for (Token token : tokens) {
            if (token.getStartIndex() > expected) {
                refuseUnknown(expected);
                return;
            }
            expected = token.getStopIndex() + 1;
            if (isUnclosed(token)) {
                refuseText(reading.span(token));
                return;
            }
            if (isCommentStart(token)) {
                reading.refuse(RuleCode.SYNTAX, reading.span(token), "the comment is not closed", "write its `*/`");
                return;
            }
        }
    }

    private boolean isUnclosed(Token token) {
        return switch (token.getType()) {
            case DRL10Lexer.DRL_STRING_LITERAL, DRL10Lexer.RHS_STRING_LITERAL, DRL10Lexer.TEXT_BLOCK ->
                reading.text(reading.span(token)).chars().anyMatch(c -> c == '\n' || c == '\r');
            case DRL10Lexer.TEXT, DRL10Lexer.MISC ->
                token.getText().equals("\"") || token.getText().equals("'");
            default -> false;
        };
    }

    private boolean isCommentStart(Token token) {
        return (token.getType() == DRL10Lexer.DIV || token.getType() == DRL10Lexer.RHS_CHUNK)
                && reading.source().text().startsWith("/*", reading.source().offset(token.getStartIndex()));
    }

    private void refuseUnknown(int codePointIndex) {
        int at = reading.source().offset(codePointIndex);
        refuseText(reading.source().span(at, at + 1));
    }

    private void refuseText(Span span) {
        Span first = reading.source().span(span.start(), span.start() + 1);
        reading.refuse(
                RuleCode.BAD_LITERAL,
                first,
                "the text that starts here is not closed on its line",
                "write its second `\"`; a line break in a text is `\\n`");
    }
}
