package dev.tuningadvisor.rules.parse;

import dev.tuningadvisor.rules.parse.Constraint.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.drools.drl.parser.antlr4.DRL10Lexer;
import org.drools.drl.parser.antlr4.DRL10Parser.ConditionalAndExpressionContext;
import org.drools.drl.parser.antlr4.DRL10Parser.ConditionalOrExpressionContext;
import org.drools.drl.parser.antlr4.DRL10Parser.ConstraintContext;
import org.drools.drl.parser.antlr4.DRL10Parser.EqualityExpressionContext;
import org.drools.drl.parser.antlr4.DRL10Parser.FullAnnotationContext;
import org.drools.drl.parser.antlr4.DRL10Parser.InExpressionContext;
import org.drools.drl.parser.antlr4.DRL10Parser.ParExpressionContext;
import org.drools.drl.parser.antlr4.DRL10Parser.RelationalExpressionContext;
import org.drools.drl.parser.antlr4.DRL10Parser.SingleRestrictionContext;
import org.drools.drl.parser.antlr4.DRL10Parser.UnaryExpressionNotPlusMinusContext;

/** Reads the conditions inside a pattern's brackets. */
final class ConstraintReader {

    static final String FORMS =
            "a condition is `field == value` (or `<`, `<=`, `>`, `>=`), `field in ( value, … )` or `$x : field`";

    private final Reading reading;
    private final OperandReader operands;

    ConstraintReader(Reading reading) {
        this.reading = reading;
        this.operands = new OperandReader(reading);
    }

    /** The conditions that were not refused, in order. */
    List<Constraint> readAll(List<ConstraintContext> contexts) {
        return contexts.stream().map(this::read).filter(Objects::nonNull).toList();
    }

    private Constraint read(ConstraintContext context) {
        if (context.nestedConstraint() != null) {
            return reading.refuse(
                    RuleCode.BAD_CONDITION,
                    context,
                    reading.quote(reading.span(context)) + " is a pattern within a pattern",
                    "compare the property: `field.property == value`");
        }
        ParserRuleContext inner = Trees.unwrap(context.conditionalOrExpression());
        return inner instanceof UnaryExpressionNotPlusMinusContext unary && unary.COLON() != null
                ? binding(unary)
                : read(inner);
    }

    private Constraint read(ParserRuleContext wrapped) {
        ParserRuleContext context = Trees.unwrap(wrapped);
        if (context instanceof ConditionalOrExpressionContext || context instanceof ConditionalAndExpressionContext) {
            return connected(context);
        }
        if (context instanceof EqualityExpressionContext || context instanceof RelationalExpressionContext) {
            return comparison(context);
        }
        if (context instanceof InExpressionContext in) {
            return membership(in);
        }
        if (context instanceof ParExpressionContext inBrackets) {
            reading.take(inBrackets.LPAREN());
            reading.take(inBrackets.RPAREN());
            return read(inBrackets.expression());
        }
        return refuse(context);
    }

    private Constraint binding(UnaryExpressionNotPlusMinusContext context) {
        reading.takeAll(context.drlIdentifier());
        reading.take(context.COLON);
        String name = context.drlIdentifier().getText();
        Span span = reading.span(context);
        // The first two tokens are the name and its colon.
        List<Token> tokens = Trees.tokens(context);
        Operand operand = operands.read(tokens.subList(2, tokens.size()));
        if (operand == null || operand instanceof Operand.Field) {
            return operand == null ? null : new Constraint.Binding(name, (Operand.Field) operand, text(span), span);
        }
        return reading.refuse(
                RuleCode.BAD_CONDITION, span, reading.quote(span) + " binds no field", "write `$x : field`");
    }

    private Constraint connected(ParserRuleContext context) {
        List<Constraint> parts = new ArrayList<>();
        for (ParseTree child : context.children) {
            if (child instanceof TerminalNode connective) {
                reading.take(connective);
            } else if (!(child instanceof FullAnnotationContext)) {
                parts.add(read((ParserRuleContext) child));
            }
        }
        if (parts.contains(null)) {
            return null;
        }
        Span span = reading.span(context);
        return context instanceof ConditionalOrExpressionContext
                ? new Constraint.AnyOf(parts, text(span), span)
                : new Constraint.AllOf(parts, text(span), span);
    }

    private Constraint comparison(ParserRuleContext context) {
        List<ParserRuleContext> sides = new ArrayList<>();
        List<Token> operators = new ArrayList<>();
        for (ParseTree child : context.children) {
            split(child, sides, operators);
        }
        Span span = reading.span(context);
        if (operators.size() != 1 || sides.size() != 2) {
            return reading.refuse(
                    RuleCode.BAD_CONDITION,
                    context,
                    reading.quote(span) + " compares more than two values",
                    "write one comparison for each, joined by `,`, `&&` or `||`");
        }
        Operator operator = operator(operators.get(0));
        if (operator == null) {
            return reading.refuse(
                    RuleCode.BAD_CONDITION, context, "`" + operators.get(0).getText() + "` does not compare", FORMS);
        }
        reading.take(operators.get(0));
        Operand left = operands.read(Trees.tokens(sides.get(0)));
        Operand right = operands.read(Trees.tokens(sides.get(1)));
        return left == null || right == null
                ? null
                : new Constraint.Comparison(left, operator, right, text(span), span);
    }

    private static void split(ParseTree child, List<ParserRuleContext> sides, List<Token> operators) {
        if (child instanceof TerminalNode node) {
            operators.add(node.getSymbol());
        } else if (child instanceof SingleRestrictionContext restriction) {
            operators.addAll(Trees.tokens(restriction.operator()));
            sides.add(restriction.shiftExpression());
        } else {
            sides.add((ParserRuleContext) child);
        }
    }

    private static Operator operator(Token token) {
        return switch (token.getType()) {
            case DRL10Lexer.EQUAL -> Operator.EQUAL;
            case DRL10Lexer.LT -> Operator.LESS;
            case DRL10Lexer.LE -> Operator.AT_MOST;
            case DRL10Lexer.GT -> Operator.GREATER;
            case DRL10Lexer.GE -> Operator.AT_LEAST;
            default -> null;
        };
    }

    private Constraint membership(InExpressionContext context) {
        Span span = reading.span(context);
        if (context.not_key() != null) {
            return reading.refuse(
                    RuleCode.BAD_CONDITION,
                    context,
                    reading.quote(span) + " is true of what is unknown",
                    "list the values that are meant: `field in ( value, … )`");
        }
        reading.takeAll(context.in_key());
        reading.take(context.LPAREN());
        reading.take(context.RPAREN());
        context.COMMA().forEach(reading::take);
        Operand left = operands.read(Trees.tokens(context.relationalExpression()));
        List<Operand> values = new ArrayList<>();
        context.expression().forEach(value -> values.add(operands.read(Trees.tokens(value))));
        return left == null || values.contains(null) ? null : new Constraint.Membership(left, values, text(span), span);
    }

    private Constraint refuse(ParserRuleContext context) {
        int before = reading.problems().size();
        Operand alone = operands.read(Trees.tokens(context));
        if (alone == null && reading.problems().size() > before) {
            return null;
        }
        Span span = reading.span(context);
        String words = reading.text(span);
        return alone instanceof Operand.Literal
                ? reading.refuse(RuleCode.BAD_CONDITION, span, "`" + words + "` alone says nothing", FORMS)
                : reading.refuse(
                        RuleCode.BAD_CONDITION,
                        span,
                        "`" + words + "` alone is not a condition",
                        "write what it must be, such as `" + words + " == true`");
    }

    private String text(Span span) {
        return reading.source().folded(span.start(), span.end());
    }
}
