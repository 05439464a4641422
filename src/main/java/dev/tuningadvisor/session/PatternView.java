package dev.tuningadvisor.session;

import dev.tuningadvisor.advice.TraceStep;
import dev.tuningadvisor.rules.KnowledgeBase;
import dev.tuningadvisor.rules.parse.Constraint;
import dev.tuningadvisor.rules.parse.Element;
import dev.tuningadvisor.rules.parse.Operand;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.drools.base.factmodel.AccessibleFact;

/** What the trace tells of one pattern: prepared once a rule, read for each firing. */
final class PatternView {

    private record ConditionView(String text, String field, List<String> path) {}

    private final List<ConditionView> conditions = new ArrayList<>();
    private final FieldValues values;

    PatternView(Element.Pattern pattern, KnowledgeBase base) {
        this.values = new FieldValues(base.enums());
        ConditionText text = new ConditionText(base.enums());
        pattern.constraints().stream()
                .flatMap(PatternView::conjuncts)
                .forEach(constraint -> fields(constraint)
                        .forEach(path ->
                                conditions.add(new ConditionView(text.of(constraint), String.join(".", path), path))));
    }

    /**
     * The pattern's conditions with what they saw in {@code fact}, in the order they are written.
     *
     * @param origins step that concluded each object
     */
    List<TraceStep.Condition> seenIn(Object fact, Map<Object, Integer> origins) {
        List<TraceStep.Condition> seen = new ArrayList<>(conditions.size());
        for (ConditionView condition : conditions) {
            seen.add(new TraceStep.Condition(
                    condition.text(),
                    condition.field(),
                    values.read((AccessibleFact) fact, condition.path(), origins)));
        }
        return seen;
    }

    private static Stream<Constraint> conjuncts(Constraint constraint) {
        return constraint instanceof Constraint.AllOf all
                ? all.parts().stream().flatMap(PatternView::conjuncts)
                : Stream.of(constraint);
    }

    private static Set<List<String>> fields(Constraint constraint) {
        Set<List<String>> fields = new LinkedHashSet<>();
        collect(constraint, fields);
        return fields;
    }

    private static void collect(Constraint constraint, Set<List<String>> fields) {
        if (constraint instanceof Constraint.Binding binding) {
            fields.add(binding.field().path());
        } else if (constraint instanceof Constraint.Comparison comparison) {
            collect(comparison.left(), fields);
            collect(comparison.right(), fields);
        } else if (constraint instanceof Constraint.Membership membership) {
            collect(membership.left(), fields);
        } else if (constraint instanceof Constraint.AllOf all) {
            all.parts().forEach(part -> collect(part, fields));
        } else if (constraint instanceof Constraint.AnyOf any) {
            any.parts().forEach(part -> collect(part, fields));
        }
    }

    private static void collect(Operand operand, Set<List<String>> fields) {
        if (operand instanceof Operand.Field field) {
            fields.add(field.path());
        }
    }
}
