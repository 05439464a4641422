package dev.tuningadvisor.rules.parse;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A field that the left side of a rule reads itself.
 *
 * @param type declared type that has the field
 * @param field its name
 */
public record ReadField(String type, String field) {

    /** What the rule reads, each field once, in the order in which it names them. */
    public static Set<ReadField> of(RuleDeclaration rule) {
        Set<ReadField> read = new LinkedHashSet<>();
        rule.when().stream()
                .flatMap(element -> element.patterns().stream())
                .forEach(pattern -> pattern.constraints().stream()
                        .flatMap(Constraint::operands)
                        .filter(Operand.Field.class::isInstance)
                        .map(operand -> ((Operand.Field) operand).path().get(0))
                        .forEach(field -> read.add(new ReadField(pattern.type(), field))));
        return read;
    }
}
