package dev.tuningadvisor.rules.parse;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.drools.drl.parser.antlr4.DRL10Parser.AnnotationValueContext;
import org.drools.drl.parser.antlr4.DRL10Parser.DrlAnnotationContext;
import org.drools.drl.parser.antlr4.DRL10Parser.FullAnnotationContext;

/** Reads annotations: {@code @name( literal )} and {@code @name( { literal, … } )}. */
final class AnnotationReader {

    private final Reading reading;
    private final LiteralReader literals;

    AnnotationReader(Reading reading) {
        this.reading = reading;
        this.literals = new LiteralReader(reading);
    }

    /** The annotation; null when it was refused. */
    Annotation read(DrlAnnotationContext context) {
        FullAnnotationContext annotation = context.fullAnnotation();
        if (annotation == null
                || annotation.drlIdentifier().size() != 1
                || annotation.annotationArgs().annotationValue() == null) {
            return malformed(context);
        }
        reading.take(annotation.AT());
        reading.takeAll(annotation.drlIdentifier(0));
        reading.take(annotation.annotationArgs().LPAREN());
        reading.take(annotation.annotationArgs().RPAREN());
        List<Operand.Literal> values = new ArrayList<>();
        if (!readValue(annotation.annotationArgs().annotationValue(), values)) {
            return values.contains(null) ? null : malformed(context);
        }
        boolean inBraces = annotation.annotationArgs().annotationValue().annotationArray() != null;
        return new Annotation(annotation.drlIdentifier(0).getText(), values, inBraces, reading.span(context));
    }

    private boolean readValue(AnnotationValueContext context, List<Operand.Literal> values) {
        if (context.annotationArray() == null) {
            return readLiteral(context, values);
        }
        reading.take(context.annotationArray().LBRACE());
        reading.take(context.annotationArray().RBRACE());
        context.annotationArray().COMMA().forEach(reading::take);
        return context.annotationArray().annotationValue().stream().allMatch(value -> readLiteral(value, values));
    }

    private boolean readLiteral(AnnotationValueContext context, List<Operand.Literal> values) {
        List<Token> tokens = Trees.tokens(context);
        if (!LiteralReader.isLiteral(tokens)) {
            return false;
        }
        Operand.Literal literal = literals.read(tokens);
        values.add(literal);
        return literal != null;
    }

    private Annotation malformed(DrlAnnotationContext context) {
        return reading.refuse(
                RuleCode.BAD_ANNOTATION,
                context,
                reading.quote(reading.span(context)) + " is not an annotation as it must be written",
                "write `@cites( { \"…\", \"…\" } )` on a rule, `@question( \"…\" )` on a field");
    }
}
