package dev.tuningadvisor.rules;

import dev.tuningadvisor.rules.parse.Element;
import dev.tuningadvisor.rules.parse.Operand;
import dev.tuningadvisor.rules.parse.RuleDeclaration;
import dev.tuningadvisor.rules.parse.RuleFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The order in which rules of equal salience fire: what a rule needs is concluded before it is asked, then rules follow
 * the statements they rest on, then their names. It does not depend on the files that rules stand in. A variant of a rule
 * has the name of that rule here.
 */
final class RuleOrder implements Comparator<String> {

    private final Map<String, Integer> places = new HashMap<>();

    RuleOrder(Collection<RuleFile> files, Map<String, Integer> statements, UnaryOperator<String> originals) {
        List<RuleDeclaration> rules =
                files.stream().flatMap(file -> file.rules().stream()).toList();
        Map<String, Integer> layers = layers(rules);
        List<RuleDeclaration> sorted = new ArrayList<>(rules);
        sorted.sort(Comparator.comparingInt(
                        (RuleDeclaration rule) -> layers.get(rule.then().type()))
                .thenComparing(Comparator.comparingInt((RuleDeclaration rule) -> place(rule, statements)))
                .thenComparing(rule -> originals.apply(rule.name()))
                .thenComparing(RuleDeclaration::name));
        sorted.forEach(rule -> places.put(rule.name(), places.size()));
    }

    @Override
    public int compare(String left, String right) {
        return Integer.compare(places.get(left), places.get(right));
    }

    /** Layer of each concluded type: above those of all types that its rules read, types that read each other aside. */
    private static Map<String, Integer> layers(List<RuleDeclaration> rules) {
        Map<String, Set<String>> reads = new HashMap<>();
        for (RuleDeclaration rule : rules) {
            Set<String> types = reads.computeIfAbsent(rule.then().type(), type -> new HashSet<>());
            rule.when().stream()
                    .flatMap(element -> element.patterns().stream())
                    .map(Element.Pattern::type)
                    .forEach(types::add);
        }
        Map<String, Integer> layers = new HashMap<>();
        reads.keySet().forEach(type -> layer(type, reads, layers, new HashSet<>()));
        return layers;
    }

    private static int layer(
            String type, Map<String, Set<String>> reads, Map<String, Integer> layers, Set<String> path) {
        Integer known = layers.get(type);
        if (known != null) {
            return known;
        }
        if (!reads.containsKey(type) || !path.add(type)) {
            return 0;
        }
        int below = reads.get(type).stream()
                .mapToInt(read -> layer(read, reads, layers, path))
                .max()
                .orElse(0);
        path.remove(type);
        layers.put(type, below + 1);
        return below + 1;
    }

    /** Place of the statement that leads the rule: the one its conclusion names, else the first it cites. */
    private static int place(RuleDeclaration rule, Map<String, Integer> statements) {
        return Stream.concat(
                        rule.then().arguments().stream()
                                .filter(Operand.Literal.class::isInstance)
                                .map(operand -> ((Operand.Literal) operand).value()),
                        rule.cites().stream())
                .map(statements::get)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }
}
