package dev.tuningadvisor.space;

import dev.tuningadvisor.rules.KnowledgeBase;
import dev.tuningadvisor.rules.Vocabulary;
import dev.tuningadvisor.rules.parse.Constraint;
import dev.tuningadvisor.rules.parse.Operand;
import dev.tuningadvisor.rules.parse.RuleDeclaration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds the fields of the vocabulary that a left side reads itself. */
final class DirectFields {

    private final KnowledgeBase base;
    private final Set<Vocabulary.Field> fields = new LinkedHashSet<>();

    private DirectFields(KnowledgeBase base) {
        this.base = base;
    }

    static Set<Vocabulary.Field> of(RuleDeclaration rule, KnowledgeBase base) {
        DirectFields read = new DirectFields(base);
        rule.when()
                .forEach(element ->
                        element.patterns().forEach(pattern -> read.collect(pattern.type(), pattern.constraints())));
        return read.fields;
    }

    private void collect(String type, List<Constraint> constraints) {
        for (Constraint constraint : constraints) {
            if (constraint instanceof Constraint.Binding binding) {
                collect(type, binding.field());
            } else if (constraint instanceof Constraint.Comparison comparison) {
                collect(type, comparison.left());
                collect(type, comparison.right());
            } else if (constraint instanceof Constraint.Membership membership) {
                collect(type, membership.left());
            } else if (constraint instanceof Constraint.AllOf all) {
                collect(type, all.parts());
            } else if (constraint instanceof Constraint.AnyOf any) {
                collect(type, any.parts());
            }
        }
    }

    private void collect(String type, Operand operand) {
        if (operand instanceof Operand.Field field) {
            base.vocabulary().types().stream()
                    .filter(each -> each.name().equals(type))
                    .findFirst()
                    .flatMap(each -> each.findField(field.path().get(0)))
                    .ifPresent(fields::add);
        }
    }
}
