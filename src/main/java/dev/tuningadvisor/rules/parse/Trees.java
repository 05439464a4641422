package dev.tuningadvisor.rules.parse;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Ways through the engine's parse tree, whose expressions are wrapped in one level for each precedence. */
final class Trees {

    private Trees() {}

    /** The outermost context below {@code context} that is more than a wrapper around one other context. */
    static ParserRuleContext unwrap(ParserRuleContext context) {
        ParserRuleContext inner = context;
        while (inner.getChildCount() == 1 && inner.getChild(0) instanceof ParserRuleContext child) {
            inner = child;
        }
        return inner;
    }

    /** All tokens below, in order. */
    static List<Token> tokens(ParseTree tree) {
        List<Token> tokens = new ArrayList<>();
        collect(tree, tokens);
        return tokens;
    }

    private static void collect(ParseTree tree, List<Token> tokens) {
        if (tree instanceof TerminalNode node) {
            tokens.add(node.getSymbol());
        }
        for (int i = 0; i < tree.getChildCount(); i++) {
            collect(tree.getChild(i), tokens);
        }
    }
}
