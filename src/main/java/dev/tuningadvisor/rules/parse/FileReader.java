package dev.tuningadvisor.rules.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.drools.drl.parser.antlr4.DRL10Lexer;
import org.drools.drl.parser.antlr4.DRL10Parser.AttributeContext;
import org.drools.drl.parser.antlr4.DRL10Parser.AttributesContext;
import org.drools.drl.parser.antlr4.DRL10Parser.CompilationUnitContext;
import org.drools.drl.parser.antlr4.DRL10Parser.DeclaredefContext;
import org.drools.drl.parser.antlr4.DRL10Parser.DrlAnnotationContext;
import org.drools.drl.parser.antlr4.DRL10Parser.ExpressionAttributeContext;
import org.drools.drl.parser.antlr4.DRL10Parser.RuledefContext;

/** Reads the statements of a file, collecting its declarations and rules. */
final class FileReader {

    private final Reading reading;
    private final AnnotationReader annotations;
    private final LiteralReader literals;
    private final DeclarationReader declarations;
    private final ElementReader elements;
    private final ConclusionReader conclusions;

    private String packageName = "";
    private Span packageSpan;
    private final List<TypeDeclaration> types = new ArrayList<>();
    private final List<EnumDeclaration> enums = new ArrayList<>();
    private final List<RuleDeclaration> rules = new ArrayList<>();

    FileReader(Reading reading) {
        this.reading = reading;
        this.annotations = new AnnotationReader(reading);
        this.literals = new LiteralReader(reading);
        this.declarations = new DeclarationReader(reading);
        this.elements = new ElementReader(reading);
        this.conclusions = new ConclusionReader(reading);
    }

    void read(CompilationUnitContext context) {
        if (context.packagedef() != null) {
            reading.take(context.packagedef().PACKAGE());
            reading.takeAll(context.packagedef().name);
            reading.take(context.packagedef().SEMI());
            packageName = context.packagedef().name.getText();
            packageSpan = reading.span((ParserRuleContext) context.packagedef().name);
        }
        context.drlStatementdef().forEach(statement -> {
            if (statement.declaredef() != null) {
                read(statement.declaredef());
            } else if (statement.ruledef() != null) {
                read(statement.ruledef());
            }
        });
    }

    RuleFile file() {
        return new RuleFile(
                reading.source().path(), reading.source().text(), packageName, packageSpan, types, enums, rules);
    }

    private void read(DeclaredefContext context) {
        reading.take(context.DRL_DECLARE());
        if (context.typeDeclaration() != null) {
            types.add(declarations.type(context.typeDeclaration()));
        } else if (context.enumDeclaration() != null) {
            enums.add(declarations.enumeration(context.enumDeclaration()));
        }
    }

    private void read(RuledefContext context) {
        reading.take(context.DRL_RULE());
        reading.takeAll(context.name);
        reading.take(context.rhs().DRL_THEN());
        reading.take(context.DRL_RHS_END());
        Operand.Literal name = literals.read(Trees.tokens(context.name));
        Annotation cites = cites(context.drlAnnotation());
        Operand.Literal salience = context.attributes() == null ? null : salience(context.attributes());
        List<Element> when = context.lhs() == null ? List.of() : elements.read(context.lhs());
        RuleDeclaration.Insertion then = conclusions.read(
                context.rhs().DRL_THEN().getSymbol(), context.DRL_RHS_END().getSymbol());
        if (name == null || then == null) {
            return;
        }
        rules.add(new RuleDeclaration(
                String.valueOf(name.value()),
                cites == null
                        ? List.of()
                        : cites.values().stream()
                                .map(value -> String.valueOf(value.value()))
                                .toList(),
                cites == null ? null : cites.span(),
                salience == null ? 0 : (Integer) salience.value(),
                salience == null ? null : salience.span(),
                when,
                then,
                name.span()));
    }

    private Annotation cites(List<DrlAnnotationContext> contexts) {
        return contexts.stream()
                .map(annotations::read)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private Operand.Literal salience(AttributesContext context) {
        for (AttributeContext attribute : context.attribute()) {
            if (attribute instanceof ExpressionAttributeContext expression && expression.DRL_SALIENCE() != null) {
                List<Token> value = Trees.tokens(expression.conditionalAttributeValue());
                if (LiteralReader.isLiteral(value)
                        && value.get(value.size() - 1).getType() == DRL10Lexer.DECIMAL_LITERAL) {
                    reading.take(expression.DRL_SALIENCE());
                    return literals.read(value);
                }
            }
        }
        return null;
    }
}
