package dev.tuningadvisor.rules.compile;

import dev.tuningadvisor.rules.parse.Annotation;
import dev.tuningadvisor.rules.parse.EnumDeclaration;
import dev.tuningadvisor.rules.parse.Operand;
import dev.tuningadvisor.rules.parse.RuleDeclaration;
import dev.tuningadvisor.rules.parse.RuleFile;
import dev.tuningadvisor.rules.parse.Span;
import dev.tuningadvisor.rules.parse.StatementType;
import dev.tuningadvisor.rules.parse.TypeDeclaration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rules as the engine takes them. In a conclusion the engine knows no properties, only Java: {@code $level.word} becomes
 * {@code $level.getWord()}; and a statement, which is written as its id, becomes a constant. Annotations are ours: the engine's parser would spend more time on them than on all the rest,
 * and can lose the left side behind one. Lines stay where they are.
 */
final class EngineText {

    private final StatementType statements;

    EngineText(StatementType statements) {
        this.statements = statements;
    }

    String of(RuleFile file) {
        StringBuilder text = new StringBuilder(file.text());
        annotations(file).forEach(span -> blank(text, span));
        file.rules().stream()
                .flatMap(rule -> rewritten(rule.then()))
                .sorted(Comparator.comparingInt(
                                (Operand operand) -> operand.span().start())
                        .reversed())
                .forEach(operand ->
                        text.replace(operand.span().start(), operand.span().end(), java(operand)));
        return text.toString();
    }

    private static Stream<Span> annotations(RuleFile file) {
        return Stream.concat(
                file.rules().stream().map(RuleDeclaration::citesSpan).filter(Objects::nonNull),
                Stream.concat(
                                file.types().stream().map(TypeDeclaration::fields),
                                file.enums().stream().map(EnumDeclaration::fields))
                        .flatMap(List::stream)
                        .flatMap(field -> field.annotations().stream())
                        .map(Annotation::span));
    }

    private static void blank(StringBuilder text, Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            if (text.charAt(i) != '\n') {
                text.setCharAt(i, ' ');
            }
        }
    }

    private Stream<Operand> rewritten(RuleDeclaration.Insertion conclusion) {
        return Stream.concat(
                statements.written(conclusion).stream(),
                conclusion.arguments().stream().flatMap(Operand::leaves).filter(EngineText::isProperty));
    }

    private static boolean isProperty(Operand operand) {
        return operand instanceof Operand.Variable variable && !variable.path().isEmpty()
                || operand instanceof Operand.EnumValue value && value.property() != null;
    }

    private String java(Operand operand) {
        if (operand instanceof Operand.Literal literal) {
            return statements.engineConstant(literal);
        }
        return operand instanceof Operand.Variable variable
                ? variable.name() + getters(variable.path())
                : enumValue((Operand.EnumValue) operand);
    }

    private static String enumValue(Operand.EnumValue value) {
        return value.type() + "." + value.constant() + getters(List.of(value.property()));
    }

    private static String getters(List<String> path) {
        return path.stream()
                .map(name -> ".get" + Character.toUpperCase(name.charAt(0)) + name.substring(1) + "()")
                .collect(Collectors.joining());
    }
}
