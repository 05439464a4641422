package dev.tuningadvisor.rules.parse;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.Statement;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;

/** Reads a right side: exactly one {@code insert( new Type( argument, … ) );}. */
final class ConclusionReader {

    private static final String FORM = "a right side is one line, `insert( new Type( argument, … ) );`";

    private final Reading reading;
    private final JavaParser java = new JavaParser(new ParserConfiguration().setAttributeComments(false));

    ConclusionReader(Reading reading) {
        this.reading = reading;
    }

    /** The conclusion between {@code then} and {@code end}; null when it was refused. */
    RuleDeclaration.Insertion read(Token then, Token end) {
        int start = reading.source().offset(then.getStopIndex() + 1);
        int stop = reading.source().offset(end.getStartIndex());
        if (stop - start > SourceLimits.CONCLUSION_CHARACTERS) {
            return reading.refuse(
                    RuleCode.TOO_LARGE,
                    reading.span(then),
                    "the conclusion has " + (stop - start) + " characters",
                    "a conclusion has at most " + SourceLimits.CONCLUSION_CHARACTERS);
        }
        JavaSnippet snippet = new JavaSnippet(reading.source(), start, stop);
        var parsed = java.parseBlock(snippet.java());
        if (!parsed.isSuccessful() || parsed.getResult().isEmpty()) {
            Span place = parsed.getProblems().stream()
                    .findFirst()
                    .flatMap(problem -> problem.getLocation())
                    .map(snippet::span)
                    .orElse(reading.span(then));
            return reading.refuse(RuleCode.BAD_CONCLUSION, place, "the conclusion cannot be read", FORM);
        }
        return insertion(parsed.getResult().get(), snippet, reading.span(then));
    }

    private RuleDeclaration.Insertion insertion(BlockStmt block, JavaSnippet snippet, Span then) {
        if (block.getStatements().isEmpty()) {
            return reading.refuse(RuleCode.BAD_CONCLUSION, then, "the rule concludes nothing", FORM);
        }
        if (block.getStatements().size() > 1) {
            return reading.refuse(
                    RuleCode.BAD_CONCLUSION,
                    snippet.span(block.getStatement(1)),
                    "a rule concludes one thing only",
                    "write a rule for each conclusion");
        }
        Statement statement = block.getStatement(0);
        if (statement.isExpressionStmt()
                && statement.asExpressionStmt().getExpression() instanceof MethodCallExpr call
                && call.getScope().isEmpty()
                && call.getTypeArguments().isEmpty()
                && call.getNameAsString().equals("insert")
                && call.getArguments().size() == 1
                && call.getArgument(0) instanceof ObjectCreationExpr creation) {
            return insertion(creation, snippet);
        }
        Span span = snippet.span(statement);
        return reading.refuse(RuleCode.BAD_CONCLUSION, span, reading.quote(span) + " is not a conclusion", FORM);
    }

    private RuleDeclaration.Insertion insertion(ObjectCreationExpr creation, JavaSnippet snippet) {
        if (creation.getScope().isPresent()
                || creation.getTypeArguments().isPresent()
                || creation.getType().getTypeArguments().isPresent()
                || creation.getType().getScope().isPresent()
                || !creation.getType().getAnnotations().isEmpty()
                || creation.getAnonymousClassBody().isPresent()) {
            Node odd = creation.getAnonymousClassBody().isPresent() ? creation : creation.getType();
            return reading.refuse(
                    RuleCode.BAD_CONCLUSION,
                    snippet.span(odd),
                    reading.quote(snippet.span(odd)) + " is more than a declared type",
                    FORM);
        }
        ArgumentReader reader = new ArgumentReader(reading, snippet);
        List<Operand> arguments = new ArrayList<>();
        for (Expression argument : creation.getArguments()) {
            arguments.add(reader.read(argument));
        }
        return arguments.contains(null)
                ? null
                : new RuleDeclaration.Insertion(
                        creation.getType().getNameAsString(), arguments, snippet.span(creation.getType()));
    }
}
