package dev.tuningadvisor.rules.parse;

import java.util.List;
import org.antlr.v4.runtime.Token;
import org.drools.drl.parser.antlr4.DRL10Lexer;

/** Looks at the tokens of a right side before a Java parser does. */
final class ConclusionCheck {

    private final Reading reading;

    ConclusionCheck(Reading reading) {
        this.reading = reading;
    }

    void check(List<Token> words) {
        List<Token> body = words.stream()
                .filter(Segment::isRightSide)
                .filter(word ->
                        word.getType() != DRL10Lexer.RHS_COMMENT && word.getType() != DRL10Lexer.RHS_LINE_COMMENT)
                .toList();
        int signs = body.stream().mapToInt(ConclusionCheck::signs).sum();
        if (body.size() > SourceLimits.CONCLUSION_TOKENS || signs > SourceLimits.CONCLUSION_SIGNS) {
            reading.refuse(
                    RuleCode.TOO_LARGE,
                    reading.span(body.get(0)),
                    "the conclusion has " + body.size() + " words and " + signs + " signs",
                    "it has at most " + SourceLimits.CONCLUSION_TOKENS + " and " + SourceLimits.CONCLUSION_SIGNS);
            return;
        }
        body.stream()
                .filter(word -> word.getType() == DRL10Lexer.RHS_NAMED_CONSEQUENCE_THEN)
                .findFirst()
                .ifPresent(word -> reading.refuse(
                        RuleCode.NOT_IN_LANGUAGE,
                        reading.span(word),
                        "a rule has one right side",
                        "write a rule for each conclusion"));
        body.forEach(this::checkCharacters);
        int before = reading.problems().size();
        new BracketCheck(reading).check(body);
        boolean open = !body.isEmpty() && body.get(body.size() - 1).getText().equals(")");
        if (open && reading.problems().size() == before) {
            reading.refuse(
                    RuleCode.BAD_CONCLUSION,
                    reading.span(body.get(body.size() - 1)),
                    "the conclusion does not end with `;`",
                    "write `;` after its last `)`");
        }
    }

    private void checkCharacters(Token word) {
        if (word.getType() == DRL10Lexer.RHS_STRING_LITERAL) {
            WordCheck.refuseOddText(word, reading);
        } else {
            WordCheck.refuseOddLetters(word, reading);
        }
    }

    private static int signs(Token word) {
        return word.getType() == DRL10Lexer.RHS_STRING_LITERAL
                ? 0
                : (int) word.getText()
                        .chars()
                        .filter(c -> "+-*/!~%&|^<>=?:.".indexOf(c) >= 0)
                        .count();
    }
}
