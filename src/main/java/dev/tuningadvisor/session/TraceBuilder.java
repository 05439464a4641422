package dev.tuningadvisor.session;

import dev.tuningadvisor.advice.TraceStep;
import dev.tuningadvisor.advice.TraceStep.Concluded;
import dev.tuningadvisor.advice.TraceStep.Matched;
import dev.tuningadvisor.rules.KnowledgeBase;
import dev.tuningadvisor.rules.parse.FieldDeclaration;
import dev.tuningadvisor.rules.parse.RuleDeclaration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.drools.base.factmodel.AccessibleFact;

/** Turns recorded firings into the trace. Prepared once a knowledge base; immutable. */
final class TraceBuilder {

    /** How a rule's firings are told. */
    private record RuleView(RuleDeclaration rule, List<ElementView> elements) {}

    private final Map<String, RuleView> views = new HashMap<>();
    private final Map<String, List<String>> fields;
    private final FieldValues fieldValues;

    TraceBuilder(KnowledgeBase base) {
        this.fields = base.types().values().stream()
                .collect(Collectors.toMap(
                        type -> type.name(),
                        type -> type.fields().stream()
                                .map(FieldDeclaration::name)
                                .toList()));
        this.fieldValues = new FieldValues(base.enums());
        base.rules()
                .forEach((name, rule) -> views.put(
                        name,
                        new RuleView(
                                rule,
                                rule.when().stream()
                                        .map(element -> ElementView.of(element, base))
                                        .toList())));
    }

    Trace build(List<Firing> firings) {
        List<TraceStep> steps = new ArrayList<>(firings.size());
        Map<Object, Integer> origins = new IdentityHashMap<>();
        for (Firing firing : firings) {
            int step = steps.size() + 1;
            RuleView view = views.get(firing.rule());
            RuleDeclaration rule = view.rule();
            steps.add(new TraceStep(
                    step,
                    rule.name(),
                    rule.span().file(),
                    rule.span().line(),
                    rule.cites(),
                    matched(view, firing, origins),
                    firing.inserted().stream()
                            .map(fact -> concluded(fact, origins))
                            .toList()));
            firing.inserted().forEach(fact -> origins.put(fact, step));
        }
        return new Trace(steps);
    }

    private static List<Matched> matched(RuleView view, Firing firing, Map<Object, Integer> origins) {
        List<Matched> matched = new ArrayList<>(view.elements().size());
        Iterator<Object> objects = firing.matched().iterator();
        for (ElementView element : view.elements()) {
            matched.add(element.seen(objects, origins));
        }
        return matched;
    }

    /** A conclusion as it is shown; {@code origins} are the steps that concluded each. */
    Concluded concluded(Object fact, Map<Object, Integer> origins) {
        String type = fact.getClass().getSimpleName();
        Map<String, Object> values = new LinkedHashMap<>();
        for (String field : fields.get(type)) {
            values.put(field, fieldValues.shown(((AccessibleFact) fact).getValue(field), origins));
        }
        return new Concluded(type, values);
    }
}
