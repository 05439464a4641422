package dev.tuningadvisor.rules.parse;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.misc.ParseCancellationException;
import org.drools.drl.parser.antlr4.DRL10Parser;
import org.drools.drl.parser.antlr4.DRL10Parser.CompilationUnitContext;
import org.drools.drl.parser.antlr4.DRL10ParserHelper;
import org.drools.drl.parser.antlr4.ParserHelper;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** The engine's own grammar: the one place that runs its lexer and parser. */
final class Grammar {

    private Grammar() {}

    /**
     * A parsed token list.
     *
     * @param tree null when it has errors
     * @param errors start indices of the tokens at which the parser stopped
     */
    record Parsed(CompilationUnitContext tree, List<Integer> errors) {}

    /** All tokens of a text, the last is the end of the file; nothing is printed for those it does not know. */
    static List<Token> tokens(String text) {
        CommonTokenStream stream =
                (CommonTokenStream) DRL10ParserHelper.createDrlParser(text).getTokenStream();
        ((Lexer) stream.getTokenSource()).removeErrorListeners();
        stream.fill();
        return List.copyOf(stream.getTokens());
    }

    /** Parses tokens; the fast prediction first, which is seven times faster but reports false errors. */
    static Parsed parse(List<? extends Token> tokens) {
        DRL10Parser parser = parser(tokens, PredictionMode.SLL);
        parser.setErrorHandler(new BailErrorStrategy());
        try {
            return new Parsed(parser.compilationUnit(), List.of());
        } catch (ParseCancellationException e) {
            return parseThoroughly(tokens);
        }
    }

    private static Parsed parseThoroughly(List<? extends Token> tokens) {
        DRL10Parser parser = parser(tokens, PredictionMode.LL);
        parser.setErrorHandler(new DefaultErrorStrategy());
        List<Integer> errors = new ArrayList<>();
        parser.addErrorListener(new BaseErrorListener() {
            @Override
            public void syntaxError(
                    Recognizer<?, ?> recognizer,
                    Object symbol,
                    int line,
                    int column,
                    String message,
                    RecognitionException cause) {
                errors.add(((Token) symbol).getStartIndex());
            }
        });
        CompilationUnitContext tree = parser.compilationUnit();
        return new Parsed(errors.isEmpty() ? tree : null, errors);
    }

    private static DRL10Parser parser(List<? extends Token> tokens, PredictionMode mode) {
        CommonTokenStream stream = new CommonTokenStream(new ListTokenSource(tokens));
        DRL10Parser parser = new DRL10Parser(stream);
        parser.setHelper(new ParserHelper(stream, LanguageLevelOption.DRL10));
        parser.removeErrorListeners();
        parser.getInterpreter().setPredictionMode(mode);
        return parser;
    }
}
