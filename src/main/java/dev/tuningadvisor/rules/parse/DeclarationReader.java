package dev.tuningadvisor.rules.parse;

import java.util.List;
import java.util.Objects;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.drools.drl.parser.antlr4.DRL10Parser.DrlAnnotationContext;
import org.drools.drl.parser.antlr4.DRL10Parser.EnumDeclarationContext;
import org.drools.drl.parser.antlr4.DRL10Parser.EnumerativeContext;
import org.drools.drl.parser.antlr4.DRL10Parser.ExpressionContext;
import org.drools.drl.parser.antlr4.DRL10Parser.FieldContext;
import org.drools.drl.parser.antlr4.DRL10Parser.TypeDeclarationContext;

/** Reads declared types and enums. */
final class DeclarationReader {

    private final Reading reading;
    private final AnnotationReader annotations;
    private final LiteralReader literals;

    DeclarationReader(Reading reading) {
        this.reading = reading;
        this.annotations = new AnnotationReader(reading);
        this.literals = new LiteralReader(reading);
    }

    TypeDeclaration type(TypeDeclarationContext context) {
        context.drlAnnotation().forEach(this::refuse);
        reading.takeAll(context.name);
        reading.take(context.DRL_END());
        return new TypeDeclaration(
                context.name.getText(), fields(context.field()), reading.span((ParserRuleContext) context.name));
    }

    EnumDeclaration enumeration(EnumDeclarationContext context) {
        context.drlAnnotation().forEach(this::refuse);
        reading.take(context.ENUM());
        reading.takeAll(context.name);
        reading.take(context.SEMI());
        reading.take(context.DRL_END());
        context.enumeratives().COMMA().forEach(reading::take);
        List<EnumDeclaration.Constant> constants = context.enumeratives().enumerative().stream()
                .map(this::constant)
                .filter(Objects::nonNull)
                .toList();
        return new EnumDeclaration(
                context.name.getText(), constants, fields(context.field()), reading.span((ParserRuleContext)
                        context.name));
    }

    private void refuse(DrlAnnotationContext annotation) {
        reading.refuse(
                RuleCode.BAD_ANNOTATION,
                annotation,
                "a declaration has no annotation",
                "annotations stand on its fields: `field : Integer @question( \"…\" )`");
    }

    private EnumDeclaration.Constant constant(EnumerativeContext context) {
        reading.takeAll(context.drlIdentifier());
        reading.take(context.LPAREN());
        reading.take(context.RPAREN());
        context.COMMA().forEach(reading::take);
        List<Operand.Literal> values = context.expression().stream()
                .map(this::value)
                .filter(Objects::nonNull)
                .toList();
        return values.size() < context.expression().size()
                ? null
                : new EnumDeclaration.Constant(context.drlIdentifier().getText(), values, reading.span(context));
    }

    private Operand.Literal value(ExpressionContext context) {
        List<Token> tokens = Trees.tokens(context);
        return LiteralReader.isLiteral(tokens)
                ? literals.read(tokens)
                : reading.refuse(
                        RuleCode.BAD_LITERAL,
                        context,
                        reading.quote(reading.span(context)) + " is not a literal",
                        "give a constant texts, numbers, `true` or `false`");
    }

    private List<FieldDeclaration> fields(List<FieldContext> contexts) {
        return contexts.stream().map(this::field).toList();
    }

    private FieldDeclaration field(FieldContext context) {
        reading.takeAll(context.label());
        reading.takeAll(context.type());
        reading.take(context.SEMI());
        List<Annotation> read = context.drlAnnotation().stream()
                .map(annotations::read)
                .filter(Objects::nonNull)
                .toList();
        new AnnotationCheck(reading).checkField(read);
        return new FieldDeclaration(
                context.label().drlIdentifier().getText(),
                context.type().getText(),
                read,
                reading.span(context.type()),
                reading.span(context.label().drlIdentifier()));
    }
}
