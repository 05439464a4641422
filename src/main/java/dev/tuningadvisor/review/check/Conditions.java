package dev.tuningadvisor.review.check;

import dev.tuningadvisor.rules.parse.Constraint;
import dev.tuningadvisor.rules.parse.Element;
import dev.tuningadvisor.rules.parse.RuleDeclaration;
import dev.tuningadvisor.space.DecisionSpace;
import dev.tuningadvisor.space.FieldClasses;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What one rule demands: conditions on stated facts, which can be decided, and the rest, which is compared by its text. */
final class Conditions {

    /** Combinations of classes that one question looks at; beyond it the question stays open. */
    private static final BigInteger MOST = BigInteger.valueOf(20_000);

    /** A condition on stated facts. */
    record Condition(String type, Constraint constraint) {}

    private final RuleDeclaration rule;
    private final Stated stated;
    private final List<Condition> decided = new ArrayList<>();
    private final Set<String> others = new LinkedHashSet<>();

    Conditions(RuleDeclaration rule, Stated stated, Declared declared) {
        this.rule = rule;
        this.stated = stated;
        for (Element element : rule.when()) {
            if (element instanceof Element.Pattern pattern && declared.isStated(pattern.type())) {
                for (Constraint constraint : pattern.constraints()) {
                    if (stated.isDecidable(pattern.type(), constraint)) {
                        decided.add(new Condition(pattern.type(), constraint));
                    } else if (!(constraint instanceof Constraint.Binding)) {
                        others.add(pattern.type() + " " + declared.text(constraint.span()));
                    }
                }
            } else {
                others.add(declared.text(element.span()));
            }
        }
    }

    RuleDeclaration rule() {
        return rule;
    }

    List<Condition> decided() {
        return decided;
    }

    /** Whether nothing but stated facts decides it. */
    boolean isDecidedWholly() {
        return others.isEmpty();
    }

    Set<FieldClasses> fields() {
        Set<FieldClasses> fields = new LinkedHashSet<>();
        decided.forEach(each -> fields.addAll(stated.fields(each.type(), each.constraint())));
        return fields;
    }

    boolean holds(List<Condition> conditions, Map<String, Object> values) {
        return conditions.stream().allMatch(each -> stated.holds(each.type(), each.constraint(), values));
    }

    boolean holds(Map<String, Object> values) {
        return holds(decided, values);
    }

    /** Whether the other rule's conditions hold wherever these do, as far as that can be decided. */
    boolean imply(Conditions other) {
        Set<FieldClasses> fields = fields();
        fields.addAll(other.fields());
        return others.containsAll(other.others)
                && isSmall(fields)
                && find(fields, this::holds).isPresent()
                && find(fields, values -> holds(values) && !other.holds(values)).isEmpty();
    }

    boolean isSmall(Set<FieldClasses> fields) {
        return DecisionSpace.size(fields).compareTo(MOST) <= 0;
    }

    /** Values of those fields, one of each class, for which that is so. */
    Optional<Map<String, Object>> find(Set<FieldClasses> fields, Predicate<Map<String, Object>> wanted) {
        return DecisionSpace.combinations(stated.ordered(fields))
                .map(combination -> {
                    Map<String, Object> values = new HashMap<>();
                    combination.classes().forEach((path, each) -> values.put(path, each.representative()));
                    return values;
                })
                .filter(wanted)
                .findFirst();
    }
}
