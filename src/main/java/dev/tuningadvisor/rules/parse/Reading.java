package dev.tuningadvisor.rules.parse;

import dev.tuningadvisor.problem.Problem;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;

/**
 * One file being read: its text, what was refused so far, and which of its tokens a reader has accounted for. What no
 * reader took is refused in the end, so a form that nobody thought of does not slip through.
 */
final class Reading {

    private final SourceText source;
    private final BitSet taken = new BitSet();
    private final List<Problem> problems = new ArrayList<>();

    Reading(SourceText source) {
        this.source = source;
    }

    SourceText source() {
        return source;
    }

    List<Problem> problems() {
        return problems;
    }

    void add(Problem problem) {
        problems.add(problem);
    }

    /** So much is wrong already that more would help nobody. */
    boolean isFull() {
        return problems.size() >= SourceLimits.PROBLEMS;
    }

    Span span(Token token) {
        return span(token, token);
    }

    Span span(Token first, Token last) {
        int start = source.offset(first.getStartIndex());
        return source.span(start, Math.max(start, source.offset(last.getStopIndex() + 1)));
    }

    Span span(ParserRuleContext context) {
        return span(context.getStart(), context.getStop());
    }

    String text(Span span) {
        return source.text().substring(span.start(), span.end());
    }

    /** The author's words, fit for a message: folded and not too long. */
    String quote(Span span) {
        String folded = source.folded(span.start(), span.end());
        return "`" + (folded.length() > 60 ? folded.substring(0, 57) + "..." : folded) + "`";
    }

    void take(Token token) {
        taken.set(token.getStartIndex());
    }

    void take(TerminalNode node) {
        if (node != null) {
            take(node.getSymbol());
        }
    }

    void takeAll(ParserRuleContext context) {
        if (context.getStop() != null
                && context.getStop().getStopIndex() >= context.getStart().getStartIndex()) {
            taken.set(context.getStart().getStartIndex(), context.getStop().getStopIndex() + 1);
        }
    }

    boolean isTaken(Token token) {
        return taken.get(token.getStartIndex());
    }

    /** Refuses a construct as a whole; always null, for a reader to hand on. */
    <T> T refuse(RuleCode code, ParserRuleContext context, String fault, String help) {
        takeAll(context);
        return refuse(code, span(context), fault, help);
    }

    <T> T refuse(RuleCode code, Span span, String fault, String help) {
        problems.add(code.at(span, fault, help));
        return null;
    }
}
