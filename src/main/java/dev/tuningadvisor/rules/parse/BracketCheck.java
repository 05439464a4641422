package dev.tuningadvisor.rules.parse;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.antlr.v4.runtime.Token;

/** Are all brackets closed, in their order, and not nested without end? */
final class BracketCheck {

    private final Reading reading;

    BracketCheck(Reading reading) {
        this.reading = reading;
    }

    /** Reports the first bracket that is wrong. */
    void check(List<Token> words) {
        Deque<Token> open = new ArrayDeque<>();
        for (Token word : words) {
            String text = word.getText();
            if (text.equals("(") || text.equals("{")) {
                open.push(word);
            } else if (text.equals(")") || text.equals("}")) {
                if (open.isEmpty() || !closes(open.pop(), text)) {
                    refuse(word, "`" + text + "` closes nothing", "delete it, or open its bracket before");
                    return;
                }
            }
            if (open.size() > SourceLimits.DEPTH) {
                reading.refuse(
                        RuleCode.TOO_LARGE,
                        reading.span(word),
                        "brackets are nested deeper than " + SourceLimits.DEPTH,
                        "write several conditions or rules");
                return;
            }
        }
        if (!open.isEmpty()) {
            String closing = open.peek().getText().equals("(") ? ")" : "}";
            refuse(open.peek(), "`" + open.peek().getText() + "` is not closed", "write its `" + closing + "`");
        }
    }

    private static boolean closes(Token open, String closing) {
        return open.getText().equals(closing.equals(")") ? "(" : "{");
    }

    private void refuse(Token token, String fault, String help) {
        reading.refuse(RuleCode.SYNTAX, reading.span(token), fault, help);
    }
}
