package dev.tuningadvisor.session;

import dev.tuningadvisor.advice.TraceStep;
import dev.tuningadvisor.rules.KnowledgeBase;
import dev.tuningadvisor.rules.parse.Constraint;
import dev.tuningadvisor.rules.parse.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
                .flatMap(Constraint::conjuncts)
                .forEach(constraint -> ConditionFields.of(constraint)
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
}
