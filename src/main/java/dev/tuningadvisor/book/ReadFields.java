package dev.tuningadvisor.book;

import dev.tuningadvisor.rules.parse.Constraint;
import dev.tuningadvisor.rules.parse.Element;
import dev.tuningadvisor.rules.parse.Operand;
import dev.tuningadvisor.rules.parse.RuleDeclaration;
import java.util.LinkedHashSet;
import java.util.Set;

/** Which fields of which types the left side of a rule reads. */
final class ReadFields {

    private final Set<Read> read = new LinkedHashSet<>();

    private ReadFields() {}

    /** A field of a type. */
    record Read(String type, String field) {}

    /** In the order in which the rule names them. */
    static Set<Read> of(RuleDeclaration rule) {
        ReadFields fields = new ReadFields();
        for (Element element : rule.when()) {
            element.patterns()
                    .forEach(pattern ->
                            pattern.constraints().forEach(constraint -> fields.add(pattern.type(), constraint)));
        }
        return fields.read;
    }

    private void add(String type, Constraint constraint) {
        if (constraint instanceof Constraint.Binding binding) {
            add(type, binding.field());
        } else if (constraint instanceof Constraint.Comparison comparison) {
            add(type, comparison.left());
            add(type, comparison.right());
        } else if (constraint instanceof Constraint.Membership membership) {
            add(type, membership.left());
        } else if (constraint instanceof Constraint.AllOf all) {
            all.parts().forEach(part -> add(type, part));
        } else if (constraint instanceof Constraint.AnyOf any) {
            any.parts().forEach(part -> add(type, part));
        }
    }

    private void add(String type, Operand operand) {
        if (operand instanceof Operand.Field field) {
            read.add(new Read(type, field.path().get(0)));
        }
    }
}
