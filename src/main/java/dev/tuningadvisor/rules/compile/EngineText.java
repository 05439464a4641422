package dev.tuningadvisor.rules.compile;

import dev.tuningadvisor.rules.parse.Operand;
import dev.tuningadvisor.rules.parse.RuleDeclaration;
import dev.tuningadvisor.rules.parse.RuleFile;
import dev.tuningadvisor.rules.parse.StatementType;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rules as the engine takes them. In a conclusion the engine knows no properties, only Java: {@code $level.word} becomes
 * {@code $level.getWord()}; and a statement, which is written as its id, becomes a constant. Lines stay where they are.
 */
final class EngineText {

    private final StatementType statements;

    EngineText(StatementType statements) {
        this.statements = statements;
    }

    String of(RuleFile file) {
        StringBuilder text = new StringBuilder(file.text());
        file.rules().stream()
                .flatMap(rule -> rewritten(rule.then()))
                .sorted(Comparator.comparingInt(
                                (Operand operand) -> operand.span().start())
                        .reversed())
                .forEach(operand ->
                        text.replace(operand.span().start(), operand.span().end(), java(operand)));
        return text.toString();
    }

    private Stream<Operand> rewritten(RuleDeclaration.Insertion conclusion) {
        return Stream.concat(
                statements.written(conclusion).stream(),
                conclusion.arguments().stream().flatMap(EngineText::leaves));
    }

    private static Stream<Operand> leaves(Operand operand) {
        if (operand instanceof Operand.Arithmetic sum) {
            return Stream.concat(leaves(sum.left()), leaves(sum.right()));
        }
        boolean property =
                operand instanceof Operand.Variable variable && !variable.path().isEmpty()
                        || operand instanceof Operand.EnumValue value && value.property() != null;
        return property ? Stream.of(operand) : Stream.empty();
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
