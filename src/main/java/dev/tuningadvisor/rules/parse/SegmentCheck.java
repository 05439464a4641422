package dev.tuningadvisor.rules.parse;

import dev.tuningadvisor.problem.Nearest;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.drools.drl.parser.antlr4.DRL10Lexer;

/**
 * Looks at one statement's tokens before any parser does: are its parts there, is each of its words one that the rule
 * language has, are its brackets closed? What passes is small enough, and flat enough, to be parsed.
 */
final class SegmentCheck {

    private static final List<String> STATEMENTS = List.of("package", "declare", "rule");
    private static final List<String> SWALLOWED = List.of("rule", "declare", "query", "function", "package", "import");

    private final Reading reading;
    private final WordCheck wordCheck;
    private final BracketCheck brackets;

    SegmentCheck(Reading reading) {
        this.reading = reading;
        this.wordCheck = new WordCheck(reading);
        this.brackets = new BracketCheck(reading);
    }

    /** Whether nothing was refused. */
    boolean passes(Segment segment) {
        int before = reading.problems().size();
        List<Token> words = segment.words();
        if (isTooLarge(segment, words)) {
            return false;
        }
        words.stream()
                .filter(word -> !Segment.isRightSide(word) && word.getType() != DRL10Lexer.DRL_STRING_LITERAL)
                .forEach(word -> WordCheck.refuseOddLetters(word, reading));
        if (reading.problems().size() > before) {
            return false;
        }
        switch (segment.kind()) {
            case RULE -> rule(words);
            case DECLARE -> declaration(words);
            case PACKAGE -> packageLine(words);
            case OTHER -> wordCheck.refuse(words.get(0));
            case NONE -> stray(words.get(0));
        }
        return reading.problems().size() == before;
    }

    private boolean isTooLarge(Segment segment, List<Token> words) {
        boolean rule = segment.kind() == Segment.Kind.RULE;
        int limit = rule ? SourceLimits.RULE_TOKENS : SourceLimits.DECLARATION_TOKENS;
        long joins = words.stream()
                .filter(word -> word.getType() == DRL10Lexer.DRL_AND)
                .count();
        if (words.size() > limit) {
            tooLarge(words.get(0), words.size() + " words and signs", "at most " + limit);
        } else if (joins > SourceLimits.JOINED_PATTERNS) {
            tooLarge(
                    words.get(0), "`and` " + joins + " times", "it at most " + SourceLimits.JOINED_PATTERNS + " times");
        }
        return words.size() > limit || joins > SourceLimits.JOINED_PATTERNS;
    }

    private void tooLarge(Token first, String found, String allowed) {
        reading.refuse(
                RuleCode.TOO_LARGE,
                reading.span(first),
                "this statement has " + found,
                "a statement of its kind has " + allowed + ": part it");
    }

    private void packageLine(List<Token> words) {
        int at = 2;
        while (at + 1 < words.size() && words.get(at).getType() == DRL10Lexer.DOT) {
            at += 2;
        }
        if (at < words.size() && words.get(at).getType() == DRL10Lexer.SEMI) {
            at++;
        }
        if (at < words.size()) {
            stray(words.get(at));
        }
        wordCheck.check(words.subList(0, Math.min(at, words.size())), WordCheck.Region.PACKAGE);
    }

    private void declaration(List<Token> words) {
        int end = indexOf(words, DRL10Lexer.DRL_END);
        if (end < 0) {
            int name = words.size() > 1 && words.get(1).getType() == DRL10Lexer.ENUM ? 2 : 1;
            reading.refuse(
                    RuleCode.SYNTAX,
                    reading.span(words.get(Math.min(name, words.size() - 1))),
                    "the declaration has no `end`",
                    "write `end` after its last field");
            return;
        }
        boolean isName = end + 1 < words.size() && words.get(end + 1).getType() == DRL10Lexer.COLON;
        if (end + 1 < words.size() && !isName) {
            stray(words.get(end + 1));
        }
        wordCheck.check(words.subList(0, isName ? end + 2 : end + 1), WordCheck.Region.DECLARATION);
        brackets.check(words.subList(0, end));
    }

    private void rule(List<Token> words) {
        Token name = words.get(Math.min(1, words.size() - 1));
        int when = indexOf(words, DRL10Lexer.DRL_WHEN);
        int then = indexOf(words, DRL10Lexer.DRL_THEN);
        if (name.getType() != DRL10Lexer.DRL_STRING_LITERAL) {
            reading.refuse(
                    RuleCode.SYNTAX,
                    reading.span(name),
                    "a rule's name stands between double quotes",
                    "write `rule \"One sentence of guidance\"`");
            return;
        }
        if (when < 0 || then < when) {
            boolean noThen = when >= 0 || then < 0;
            reading.refuse(
                    RuleCode.SYNTAX,
                    reading.span(name),
                    "the rule has no `" + (noThen ? "then" : "when") + "`",
                    noThen ? "write `then` before the conclusion" : "write `when` before the first pattern");
            return;
        }
        if (!rightSideEnds(words, then, name)) {
            return;
        }
        if (then == when + 1) {
            reading.refuse(
                    RuleCode.SYNTAX,
                    reading.span(words.get(then)),
                    "the rule has no condition",
                    "write at least one pattern between `when` and `then`");
        }
        wordCheck.check(words.subList(0, when), WordCheck.Region.HEADER);
        wordCheck.check(words.subList(when, then + 1), WordCheck.Region.LEFT_SIDE);
        brackets.check(words.subList(0, when));
        brackets.check(words.subList(when + 1, then));
        new ConclusionCheck(reading).check(words.subList(then + 1, words.size()));
    }

    private boolean rightSideEnds(List<Token> words, int then, Token name) {
        int end = indexOf(words, DRL10Lexer.DRL_RHS_END);
        int before = reading.problems().size();
        for (int i = then + 1;
                i < (end < 0 ? words.size() : end)
                        && before == reading.problems().size();
                i++) {
            Token word = words.get(i);
            boolean first = reading.source().isFirstOnLine(reading.source().offset(word.getStartIndex()));
            if (first && word.getText().equals("end") && i + 1 < words.size()) {
                stray(words.get(i + 1));
            } else if (first && SWALLOWED.contains(word.getText())) {
                reading.refuse(
                        RuleCode.SYNTAX,
                        reading.span(word),
                        "the rule before has no `end`",
                        "write `end` on a line of its own, after the conclusion of " + name.getText());
            }
        }
        if (before == reading.problems().size() && end < 0) {
            reading.refuse(
                    RuleCode.SYNTAX,
                    reading.span(name),
                    "the rule has no `end`",
                    "write `end` on a line of its own, after the conclusion");
        } else if (before == reading.problems().size() && end + 1 < words.size()) {
            stray(words.get(end + 1));
        }
        return before == reading.problems().size();
    }

    private void stray(Token token) {
        reading.refuse(
                RuleCode.SYNTAX,
                reading.span(token),
                reading.quote(reading.span(token)) + " stands outside of every rule and declaration",
                Nearest.help(token.getText(), STATEMENTS, "delete it, or put `//` before it if it is a remark"));
    }

    private static int indexOf(List<Token> words, int type) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).getType() == type) {
                return i;
            }
        }
        return -1;
    }
}
