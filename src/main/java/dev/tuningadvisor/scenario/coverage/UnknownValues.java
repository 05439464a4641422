package dev.tuningadvisor.scenario.coverage;

import dev.tuningadvisor.rules.KnowledgeBase;
import dev.tuningadvisor.rules.parse.Constraint;
import dev.tuningadvisor.rules.parse.Element;
import dev.tuningadvisor.rules.parse.FieldDeclaration;
import dev.tuningadvisor.rules.parse.Operand;
import dev.tuningadvisor.rules.parse.RuleDeclaration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells whether a field can be unknown: what a project states can, what rules conclude only where they pass that on. */
final class UnknownValues {

    private final KnowledgeBase base;
    private final Set<String> vocabulary = new HashSet<>();
    private final Map<String, Boolean> known = new HashMap<>();

    UnknownValues(KnowledgeBase base) {
        this.base = base;
        base.vocabulary().types().forEach(type -> vocabulary.add(type.name()));
    }

    /** Of a field in facts or conclusions of that type; of a property, that of the field before it. It errs to yes. */
    boolean mightBe(String type, List<String> path) {
        if (vocabulary.contains(type)) {
            return true;
        }
        String key = type + "." + path.get(0);
        Boolean before = known.putIfAbsent(key, false);
        if (before == null) {
            known.put(key, concluded(type, path.get(0)));
        }
        return known.get(key);
    }

    private boolean concluded(String type, String field) {
        List<String> fields = base.types().get(type).fields().stream()
                .map(FieldDeclaration::name)
                .toList();
        int place = fields.indexOf(field);
        return base.rules().values().stream()
                .filter(rule -> rule.then().type().equals(type))
                .anyMatch(rule -> place >= rule.then().arguments().size()
                        || mightBe(rule, rule.then().arguments().get(place)));
    }

    private boolean mightBe(RuleDeclaration rule, Operand operand) {
        if (operand instanceof Operand.Literal literal) {
            return literal.value() == null;
        }
        return operand instanceof Operand.Variable variable && mightBe(rule, variable.name());
    }

    /** What accumulations compute is known, and so is a fact as a whole. */
    private boolean mightBe(RuleDeclaration rule, String variable) {
        for (Element element : rule.when()) {
            for (Element.Pattern pattern : element.patterns()) {
                for (Constraint constraint : pattern.constraints()) {
                    if (constraint instanceof Constraint.Binding binding
                            && binding.binding().equals(variable)) {
                        List<String> path = binding.field().path();
                        return !isGuarded(pattern, path.get(0)) && mightBe(pattern.type(), path);
                    }
                }
            }
        }
        return false;
    }

    /** Whether the pattern compares the field with what is known. */
    private static boolean isGuarded(Element.Pattern pattern, String field) {
        return pattern.constraints().stream().anyMatch(constraint -> {
            Operand left = constraint instanceof Constraint.Comparison comparison
                    ? comparison.left()
                    : constraint instanceof Constraint.Membership membership ? membership.left() : null;
            return left instanceof Operand.Field of
                    && of.path().get(0).equals(field)
                    && !Sites.asksForUnknown(constraint);
        });
    }
}
