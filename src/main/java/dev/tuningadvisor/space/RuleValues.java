package dev.tuningadvisor.space;

import dev.tuningadvisor.rules.Vocabulary;
import dev.tuningadvisor.rules.parse.Constraint;
import dev.tuningadvisor.rules.parse.Element;
import dev.tuningadvisor.rules.parse.Operand;
import dev.tuningadvisor.rules.parse.RuleDeclaration;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where the values that one rule speaks of can come from: its bindings, and the fields of its patterns. Where it is said
 * which rule concluded what a pattern matches, only that rule's conclusion counts.
 */
final class RuleValues {

    // More sums of constants than this are not told one by one.
    private static final int MOST_SUMS = 100;

    private final ValueFlow flow;
    private final Map<Element.Pattern, String> matched;
    private final Map<String, Set<Origin>> bindings = new HashMap<>();

    RuleValues(RuleDeclaration rule, ValueFlow flow) {
        this(rule, flow, Map.of());
    }

    /** With the name of the rule behind some patterns, which are told apart by identity. */
    RuleValues(RuleDeclaration rule, ValueFlow flow, Map<Element.Pattern, String> matched) {
        this.flow = flow;
        this.matched = matched;
        rule.when().forEach(this::bind);
    }

    private void bind(Element element) {
        element.patterns().forEach(this::bind);
        if (element instanceof Element.Accumulate accumulate) {
            accumulate.functions().forEach(function -> bind(function.binding(), result(function)));
        }
    }

    private void bind(Element.Pattern pattern) {
        Origin.Reference fact = new Origin.Reference(pattern.type(), matched.get(pattern));
        if (pattern.binding() != null) {
            bind(pattern.binding(), Set.of(fact));
        }
        for (Constraint constraint : pattern.constraints()) {
            if (constraint instanceof Constraint.Binding binding) {
                bind(binding.binding(), of(binding.field(), fact));
            }
        }
    }

    private void bind(String name, Set<Origin> values) {
        bindings.computeIfAbsent(name, key -> new LinkedHashSet<>()).addAll(values);
    }

    private Set<Origin> result(Element.Function function) {
        Set<Origin> argument = function.argument() == null ? Set.of() : of(function.argument(), null);
        boolean chosen = function.name().equals("min") || function.name().equals("max");
        if (chosen && argument.stream().allMatch(Origin.Constant.class::isInstance)) {
            return argument;
        }
        return Set.of(new Origin.Computed(function.name().equals("count") ? Set.of() : statedIn(argument)));
    }

    /**
     * Where the value of an operand can come from; empty when it can have none.
     *
     * @param fact what the pattern that the operand stands in is matched with; null outside of patterns
     */
    Set<Origin> of(Operand operand, Origin.Reference fact) {
        if (operand instanceof Operand.Literal literal) {
            return Set.of(new Origin.Constant(literal.value()));
        }
        if (operand instanceof Operand.EnumValue value) {
            Origin constant = new Origin.Constant(new Origin.EnumConstant(value.type(), value.constant()));
            return value.property() == null ? Set.of(constant) : flow.property(constant, value.property());
        }
        if (operand instanceof Operand.Variable variable) {
            return properties(bindings.getOrDefault(variable.name(), Set.of()), variable.path());
        }
        if (operand instanceof Operand.Field field) {
            return field(field.path(), fact);
        }
        Operand.Arithmetic sum = (Operand.Arithmetic) operand;
        return computed(of(sum.left(), fact), sum.operator(), of(sum.right(), fact));
    }

    private Set<Origin> field(List<String> path, Origin.Reference fact) {
        String name = path.get(0);
        Set<Origin> values = fact != null && flow.hasField(fact.type(), name)
                ? flow.property(fact, name)
                : bindings.getOrDefault(name, Set.of());
        return properties(values, path.subList(1, path.size()));
    }

    private Set<Origin> properties(Set<Origin> values, List<String> path) {
        Set<Origin> result = values;
        for (String property : path) {
            result = result.stream()
                    .flatMap(value -> flow.property(value, property).stream())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }
        return result;
    }

    private static Set<Origin> computed(Set<Origin> left, char operator, Set<Origin> right) {
        Set<Integer> lefts = numbers(left);
        Set<Integer> rights = numbers(right);
        if (lefts.isEmpty() || rights.isEmpty() || lefts.size() * rights.size() > MOST_SUMS) {
            Set<Vocabulary.Field> stated = new LinkedHashSet<>(statedIn(left));
            stated.addAll(statedIn(right));
            return Set.of(new Origin.Computed(stated));
        }
        Set<Origin> results = new LinkedHashSet<>();
        lefts.forEach(
                first -> rights.forEach(second -> results.add(new Origin.Constant(computed(first, operator, second)))));
        return results;
    }

    private static int computed(int left, char operator, int right) {
        return switch (operator) {
            case '+' -> left + right;
            case '-' -> left - right;
            default -> left * right;
        };
    }

    /** All values where they are whole numbers of the rules; empty when one may be something else. */
    private static Set<Integer> numbers(Set<Origin> origins) {
        Set<Integer> numbers = new LinkedHashSet<>();
        for (Origin origin : origins) {
            if (!(origin instanceof Origin.Constant constant) || !(constant.value() instanceof Integer number)) {
                return Set.of();
            }
            numbers.add(number);
        }
        return numbers;
    }

    /** The vocabulary fields whose values are among, or went into, these. */
    static Set<Vocabulary.Field> statedIn(Collection<Origin> origins) {
        Set<Vocabulary.Field> fields = new LinkedHashSet<>();
        for (Origin origin : origins) {
            if (origin instanceof Origin.Stated stated) {
                fields.add(stated.field());
            } else if (origin instanceof Origin.Computed computed) {
                fields.addAll(computed.from());
            }
        }
        return fields;
    }
}
