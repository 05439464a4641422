package dev.tuningadvisor.book;

import dev.tuningadvisor.rules.parse.Constraint;
import dev.tuningadvisor.rules.parse.Element;
import dev.tuningadvisor.rules.parse.Operand;
import dev.tuningadvisor.rules.parse.RuleDeclaration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The bindings of a rule that its conditions or its conclusion read; the others are there for the trace alone. */
final class UsedBindings {

    private final Set<String> used = new HashSet<>();

    private UsedBindings() {}

    /** Their names, each with its {@code $}. */
    static Set<String> of(RuleDeclaration rule) {
        UsedBindings bindings = new UsedBindings();
        rule.then().arguments().forEach(bindings::read);
        rule.when().forEach(element -> element.patterns().forEach(pattern -> bindings.readAll(pattern.constraints())));
        rule.when().stream()
                .filter(Element.Accumulate.class::isInstance)
                .map(Element.Accumulate.class::cast)
                .forEach(bindings::read);
        return Set.copyOf(bindings.used);
    }

    private void read(Element.Accumulate accumulate) {
        readAll(accumulate.results());
        accumulate.functions().stream()
                .filter(function -> function.argument() != null && used.contains(function.binding()))
                .forEach(function -> read(function.argument()));
    }

    private void readAll(List<Constraint> constraints) {
        constraints.stream().flatMap(Constraint::operands).forEach(this::read);
    }

    private void read(Operand operand) {
        operand.leaves()
                .filter(Operand.Variable.class::isInstance)
                .forEach(leaf -> used.add(((Operand.Variable) leaf).name()));
    }
}
