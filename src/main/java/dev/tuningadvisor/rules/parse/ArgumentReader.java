package dev.tuningadvisor.rules.parse;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.DoubleLiteralExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import java.util.LinkedList;
import java.util.List;

/** Reads the arguments of a conclusion: literals, bindings, enum constants, and {@code + - *} over them. */
final class ArgumentReader {

    private final Reading reading;
    private final JavaSnippet snippet;
    private final LiteralReader literals;

    ArgumentReader(Reading reading, JavaSnippet snippet) {
        this.reading = reading;
        this.snippet = snippet;
        this.literals = new LiteralReader(reading);
    }

    /** The argument; null when it was refused. */
    Operand read(Expression expression) {
        Span span = snippet.span(expression);
        if (expression instanceof EnclosedExpr enclosed) {
            return read(enclosed.getInner());
        }
        if (expression instanceof StringLiteralExpr) {
            return literals.text(reading.text(span), span);
        }
        if (expression instanceof BooleanLiteralExpr literal) {
            return new Operand.Literal(literal.getValue(), span);
        }
        if (expression instanceof NullLiteralExpr) {
            return new Operand.Literal(null, span);
        }
        if (isNumber(expression) || isNegativeNumber(expression)) {
            return literals.number(reading.text(span), span);
        }
        if (expression instanceof BinaryExpr binary && sign(binary.getOperator()) != 0) {
            Operand left = read(binary.getLeft());
            Operand right = read(binary.getRight());
            return left == null || right == null
                    ? null
                    : new Operand.Arithmetic(left, sign(binary.getOperator()), right, span);
        }
        List<String> names = names(expression);
        return names.isEmpty() ? refuse(span) : named(names, span);
    }

    private Operand named(List<String> names, Span span) {
        Operand operand = OperandReader.path(names, span, reading);
        return operand instanceof Operand.Field
                ? reading.refuse(
                        RuleCode.BAD_CONCLUSION,
                        span,
                        reading.quote(span) + " is not a value here",
                        "bind the field in a pattern, `$" + names.get(0) + " : " + names.get(0) + "`, and write `$"
                                + names.get(0) + "`")
                : operand;
    }

    private Operand refuse(Span span) {
        return reading.refuse(
                RuleCode.BAD_CONCLUSION,
                span,
                reading.quote(span) + " is not a value that a conclusion may have",
                "write a literal, a binding (`$x`, `$x.word`), a constant (`Quality.HIGH`), or `+`, `-`, `*` over these");
    }

    private static boolean isNumber(Expression expression) {
        return expression instanceof IntegerLiteralExpr || expression instanceof DoubleLiteralExpr;
    }

    private static boolean isNegativeNumber(Expression expression) {
        return expression instanceof UnaryExpr unary
                && unary.getOperator() == UnaryExpr.Operator.MINUS
                && isNumber(unary.getExpression());
    }

    private static char sign(BinaryExpr.Operator operator) {
        return switch (operator) {
            case PLUS -> '+';
            case MINUS -> '-';
            case MULTIPLY -> '*';
            default -> 0;
        };
    }

    private static List<String> names(Expression expression) {
        LinkedList<String> names = new LinkedList<>();
        Expression at = expression;
        while (at instanceof FieldAccessExpr access && access.getTypeArguments().isEmpty()) {
            names.addFirst(access.getNameAsString());
            at = access.getScope();
        }
        if (at instanceof NameExpr name) {
            names.addFirst(name.getNameAsString());
            return names;
        }
        return List.of();
    }
}
