package dev.tuningadvisor.rules.parse;

import dev.tuningadvisor.problem.Problem;
import dev.tuningadvisor.rules.RuleSource;
import java.util.Comparator;
import java.util.List;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.misc.ParseCancellationException;
import org.drools.drl.parser.antlr4.DRL10Lexer;
import org.drools.drl.parser.antlr4.DRL10Parser;
import org.drools.drl.parser.antlr4.DRL10Parser.CompilationUnitContext;
import org.drools.drl.parser.antlr4.DRL10ParserHelper;

/** Reads a rules file on the engine's own grammar and refuses what the rule language does not have. */
public final class RuleParser {

    private RuleParser() {}

    /** Reads one file. Never throws for what stands in it: whatever is wrong is a problem with its place. */
    public static ParseResult parse(RuleSource source) {
        Reading reading = new Reading(new SourceText(source.path(), source.text()));
        DRL10Parser parser = DRL10ParserHelper.createDrlParser(source.text());
        CommonTokenStream tokens = (CommonTokenStream) parser.getTokenStream();
        ((Lexer) tokens.getTokenSource()).removeErrorListeners();
        parser.removeErrorListeners();
        FileReader reader = new FileReader(reading);
        CompilationUnitContext tree = tree(parser, reading);
        if (reading.problems().isEmpty()) {
            reader.read(tree);
            refuseRest(tokens, reading);
        }
        List<Problem> problems = reading.problems();
        return new ParseResult(problems.isEmpty() ? reader.file() : null, problems);
    }

    private static CompilationUnitContext tree(DRL10Parser parser, Reading reading) {
        parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
        parser.setErrorHandler(new BailErrorStrategy());
        try {
            return parser.compilationUnit();
        } catch (ParseCancellationException e) {
            parser.reset();
            parser.getInterpreter().setPredictionMode(PredictionMode.LL);
            parser.setErrorHandler(new DefaultErrorStrategy());
            parser.addErrorListener(new BaseErrorListener() {
                @Override
                public void syntaxError(
                        Recognizer<?, ?> recognizer,
                        Object symbol,
                        int line,
                        int column,
                        String message,
                        RecognitionException e) {
                    reading.refuse(RuleCode.SYNTAX, reading.span((Token) symbol), message, null);
                }
            });
            return parser.compilationUnit();
        }
    }

    private static void refuseRest(CommonTokenStream tokens, Reading reading) {
        tokens.getTokens().stream()
                .filter(token -> token.getChannel() == Token.DEFAULT_CHANNEL)
                .filter(token -> token.getType() != Token.EOF && !isRightSide(token))
                .filter(token -> !reading.isTaken(token))
                .min(Comparator.comparingInt(Token::getStartIndex))
                .ifPresent(token -> reading.refuse(
                        RuleCode.NOT_IN_LANGUAGE,
                        reading.span(token),
                        "`" + token.getText() + "` is not part of the rule language here",
                        null));
    }

    private static boolean isRightSide(Token token) {
        return switch (token.getType()) {
            case DRL10Lexer.RHS_CHUNK,
                    DRL10Lexer.RHS_COMMENT,
                    DRL10Lexer.RHS_LINE_COMMENT,
                    DRL10Lexer.RHS_STRING_LITERAL -> true;
            default -> false;
        };
    }
}
