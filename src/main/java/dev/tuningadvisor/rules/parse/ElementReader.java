package dev.tuningadvisor.rules.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.drools.drl.parser.antlr4.DRL10Lexer;
import org.drools.drl.parser.antlr4.DRL10Parser.AccumulateFunctionContext;
import org.drools.drl.parser.antlr4.DRL10Parser.ConditionalExpressionContext;
import org.drools.drl.parser.antlr4.DRL10Parser.LhsAccumulateContext;
import org.drools.drl.parser.antlr4.DRL10Parser.LhsAndContext;
import org.drools.drl.parser.antlr4.DRL10Parser.LhsAndDefContext;
import org.drools.drl.parser.antlr4.DRL10Parser.LhsContext;
import org.drools.drl.parser.antlr4.DRL10Parser.LhsExistsContext;
import org.drools.drl.parser.antlr4.DRL10Parser.LhsExpressionContext;
import org.drools.drl.parser.antlr4.DRL10Parser.LhsNotContext;
import org.drools.drl.parser.antlr4.DRL10Parser.LhsPatternBindContext;
import org.drools.drl.parser.antlr4.DRL10Parser.LhsPatternContext;
import org.drools.drl.parser.antlr4.DRL10Parser.LhsUnaryContext;
import org.drools.drl.parser.antlr4.DRL10Parser.LhsUnarySingleContext;

/** Reads a left side: patterns, {@code not}, {@code exists} and {@code accumulate}. */
final class ElementReader {

    private static final List<String> FUNCTIONS =
            List.of("sum", "count", "min", "max", "average", "collectList", "collectSet");

    private final Reading reading;
    private final ConstraintReader constraints;
    private final OperandReader operands;

    ElementReader(Reading reading) {
        this.reading = reading;
        this.constraints = new ConstraintReader(reading);
        this.operands = new OperandReader(reading);
    }

    /** The elements that were not refused, in order. */
    List<Element> read(LhsContext context) {
        reading.take(context.DRL_WHEN());
        return context.lhsExpression().stream()
                .map(this::element)
                .filter(Objects::nonNull)
                .toList();
    }

    private Element element(LhsExpressionContext context) {
        if (context instanceof LhsUnarySingleContext single) {
            return element(single.lhsUnary());
        }
        return reading.refuse(
                RuleCode.NOT_IN_LANGUAGE,
                context,
                context instanceof LhsAndContext
                        ? "patterns are not joined by `and` here"
                        : "patterns stand in no brackets of their own",
                "write one pattern below the other: all of them must match");
    }

    private Element element(LhsUnaryContext context) {
        if (context.lhsPatternBind() != null) {
            return pattern(context.lhsPatternBind());
        }
        if (context.lhsNot() != null) {
            return not(context.lhsNot());
        }
        if (context.lhsExists() != null) {
            return exists(context.lhsExists());
        }
        if (context.lhsAccumulate() != null) {
            return accumulate(context.lhsAccumulate());
        }
        return reading.refuse(
                RuleCode.NOT_IN_LANGUAGE,
                context,
                reading.quote(reading.span(context)) + " is not part of the rule language",
                "a left side has patterns, `not`, `exists` and `accumulate`");
    }

    private Element not(LhsNotContext context) {
        reading.take(context.DRL_NOT());
        reading.take(context.LPAREN());
        reading.take(context.RPAREN());
        List<Element.Pattern> patterns = patterns(context.lhsExpression(), context.lhsPatternBind());
        return patterns.contains(null) ? null : new Element.Not(patterns, reading.span(context));
    }

    private Element exists(LhsExistsContext context) {
        reading.take(context.DRL_EXISTS());
        reading.take(context.LPAREN());
        reading.take(context.RPAREN());
        List<Element.Pattern> patterns = patterns(context.lhsExpression(), context.lhsPatternBind());
        return patterns.contains(null) ? null : new Element.Exists(patterns, reading.span(context));
    }

    private List<Element.Pattern> patterns(LhsExpressionContext inBrackets, LhsPatternBindContext single) {
        List<Element.Pattern> patterns = new ArrayList<>();
        if (single != null) {
            patterns.add(patternPerhapsInBrackets(single));
        } else {
            collect(inBrackets, patterns);
        }
        return patterns;
    }

    private Element.Pattern patternPerhapsInBrackets(LhsPatternBindContext context) {
        if (context.label() == null) {
            reading.take(context.LPAREN());
            reading.take(context.RPAREN());
        }
        return pattern(context);
    }

    private void collect(LhsExpressionContext context, List<Element.Pattern> patterns) {
        if (context instanceof LhsAndContext and && !(and.getChild(0) == and.DRL_AND(0))) {
            and.DRL_AND().forEach(reading::take);
            and.lhsExpression().forEach(part -> collect(part, patterns));
        } else if (context instanceof LhsUnarySingleContext single
                && single.lhsUnary().lhsPatternBind() != null) {
            patterns.add(pattern(single.lhsUnary().lhsPatternBind()));
        } else {
            patterns.add(onlyPatterns(context));
        }
    }

    private Element.Pattern onlyPatterns(ParserRuleContext context) {
        return reading.refuse(
                RuleCode.NOT_IN_LANGUAGE,
                context,
                reading.quote(reading.span(context)) + " is not a pattern",
                "inside these brackets only patterns stand, joined by `and`");
    }

    private Element.Pattern pattern(LhsPatternBindContext context) {
        String binding = null;
        if (context.label() != null) {
            reading.takeAll(context.label());
            binding = context.label().drlIdentifier().getText();
        }
        LhsPatternContext pattern = context.lhsPattern(0);
        if (pattern.objectType == null || pattern.positionalConstraints() != null) {
            return reading.refuse(
                    RuleCode.NOT_IN_LANGUAGE,
                    pattern,
                    reading.quote(reading.span(pattern)) + " does not name its fields",
                    "write a condition for each field: `Type( field == value, … )`");
        }
        reading.takeAll(pattern.objectType);
        reading.take(pattern.LPAREN());
        reading.take(pattern.RPAREN());
        List<Constraint> conditions = List.of();
        if (pattern.constraints() != null) {
            pattern.constraints().COMMA().forEach(reading::take);
            conditions = constraints.readAll(pattern.constraints().constraint());
        }
        Span type = reading.span(pattern.objectType);
        return new Element.Pattern(binding, pattern.objectType.getText(), conditions, type, reading.span(context));
    }

    private Element accumulate(LhsAccumulateContext context) {
        reading.take(context.DRL_ACCUMULATE());
        reading.take(context.LPAREN());
        reading.take(context.RPAREN());
        context.SEMI().stream()
                .filter(semi -> semi.getSymbol().getStartIndex()
                        < context.RPAREN().getSymbol().getStartIndex())
                .forEach(reading::take);
        TerminalNode separator = (TerminalNode) context.getChild(3);
        if (separator.getSymbol().getType() != DRL10Lexer.SEMI) {
            reading.refuse(
                    RuleCode.SYNTAX,
                    reading.span(separator.getSymbol()),
                    "`;` parts the patterns of `accumulate` from its results",
                    "write `accumulate( Type( … ); $result : function( $binding ) )`");
        }
        context.COMMA().forEach(reading::take);
        List<Element.Pattern> source = new ArrayList<>();
        collect(context.lhsAndDef(), source);
        List<Element.Function> functions = new ArrayList<>();
        context.accumulateFunction().forEach(function -> functions.add(function(function)));
        List<Constraint> results = List.of();
        if (context.constraints() != null) {
            context.constraints().COMMA().forEach(reading::take);
            results = constraints.readAll(context.constraints().constraint());
        }
        return source.contains(null) || functions.contains(null)
                ? null
                : new Element.Accumulate(source, functions, results, reading.span(context));
    }

    private void collect(LhsAndDefContext context, List<Element.Pattern> patterns) {
        if (context.LPAREN() != null) {
            patterns.add(onlyPatterns(context));
            return;
        }
        context.DRL_AND().forEach(reading::take);
        context.lhsUnary()
                .forEach(part -> patterns.add(
                        part.lhsPatternBind() != null ? pattern(part.lhsPatternBind()) : onlyPatterns(part)));
    }

    private Element.Function function(AccumulateFunctionContext context) {
        Span span = reading.span(context);
        String name = context.drlIdentifier().getText();
        List<ConditionalExpressionContext> arguments =
                context.conditionalExpressions().conditionalExpression();
        if (context.label() == null || !FUNCTIONS.contains(name) || arguments.size() > 1) {
            return reading.refuse(
                    RuleCode.NOT_IN_LANGUAGE,
                    context,
                    reading.quote(span) + " is not a result of `accumulate`",
                    "write `$result : function( $binding )` with one of " + String.join(", ", FUNCTIONS));
        }
        reading.takeAll(context.label());
        reading.takeAll(context.drlIdentifier());
        reading.take(context.conditionalExpressions().LPAREN());
        reading.take(context.conditionalExpressions().RPAREN());
        String binding = context.label().drlIdentifier().getText();
        if (arguments.isEmpty()) {
            return new Element.Function(binding, name, null, span);
        }
        Operand argument = operands.read(Trees.tokens(arguments.get(0)));
        return argument == null ? null : new Element.Function(binding, name, argument, span);
    }
}
