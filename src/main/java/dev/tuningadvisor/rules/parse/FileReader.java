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
        checkName((String) name.value(), name.span());
        rules.add(new RuleDeclaration(
                (String) name.value(),
                cites == null
                        ? List.of()
                        : cites.values().stream()
                                .map(value -> String.valueOf(value.value()))
                                .toList(),
                cites == null ? null : cites.span(),
                salience == null ? 0 : (int) salience.value(),
                salience == null ? null : salience.span(),
                when,
                then,
                name.span()));
    }

    private Annotation cites(List<DrlAnnotationContext> contexts) {
        List<Annotation> read = contexts.stream()
                .map(annotations::read)
                .filter(Objects::nonNull)
                .toList();
        new AnnotationCheck(reading).checkRule(read);
        return read.isEmpty() ? null : read.get(0);
    }

    private Operand.Literal salience(AttributesContext context) {
        Operand.Literal salience = null;
        for (AttributeContext attribute : context.attribute()) {
            List<Token> words = Trees.tokens(attribute);
            List<Token> value = words.subList(1, words.size());
            if (words.get(0).getType() != DRL10Lexer.DRL_SALIENCE
                    || !LiteralReader.isLiteral(value)
                    || value.get(value.size() - 1).getType() != DRL10Lexer.DECIMAL_LITERAL
                    || salience != null) {
                return reading.refuse(
                        RuleCode.NOT_IN_LANGUAGE,
                        attribute,
                        reading.quote(reading.span(attribute)) + " is not part of the rule language",
                        "`salience` takes one whole number, once: `salience 10`");
            }
            reading.take(words.get(0));
            salience = literals.read(value);
        }
        return salience;
    }

    private void checkName(String name, Span span) {
        // The engine writes the name into a comment of the Java it generates.
        boolean odd = name.contains("*/")
                || name.codePoints().anyMatch(c -> c == '"' || c == '\\' || Character.isISOControl(c));
        if (odd || name.isBlank()) {
            reading.refuse(
                    RuleCode.BAD_LITERAL,
                    span,
                    reading.quote(span) + " is not a name for a rule",
                    "write a sentence without line breaks, tabs, `\\`, `\"` and `*/`");
        } else if (name.length() > SourceLimits.NAME_CHARACTERS) {
            reading.refuse(
                    RuleCode.TOO_LARGE,
                    span,
                    "the rule's name has " + name.length() + " characters",
                    "a name has at most " + SourceLimits.NAME_CHARACTERS);
        }
    }
}
