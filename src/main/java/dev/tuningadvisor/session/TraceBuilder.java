package dev.tuningadvisor.session;

import dev.tuningadvisor.advice.TraceStep;
import dev.tuningadvisor.advice.TraceStep.Concluded;
import dev.tuningadvisor.advice.TraceStep.Matched;
import dev.tuningadvisor.rules.KnowledgeBase;
import dev.tuningadvisor.rules.Vocabulary;
import dev.tuningadvisor.rules.parse.Element;
import dev.tuningadvisor.rules.parse.FieldDeclaration;
import dev.tuningadvisor.rules.parse.RuleDeclaration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.drools.base.factmodel.AccessibleFact;

/** Turns recorded firings into the trace. Prepared once a knowledge base; immutable. */
final class TraceBuilder {

    /** How a rule's firings are told: which file and line, and a view of each element. */
    private record RuleView(RuleDeclaration rule, List<Element> elements, Map<Element, PatternView> patterns) {}

    private final KnowledgeBase base;

    private final Map<String, RuleView> views = new HashMap<>();
    private final Map<String, String> keys;
    private final Map<String, List<String>> fields;
    private final FieldValues fieldValues;

    TraceBuilder(KnowledgeBase base) {
        this.base = base;
        this.keys = base.vocabulary().types().stream()
                .collect(Collectors.toMap(Vocabulary.Type::name, Vocabulary.Type::key));
        this.fields = base.types().values().stream()
                .collect(Collectors.toMap(
                        type -> type.name(),
                        type -> type.fields().stream()
                                .map(FieldDeclaration::name)
                                .toList()));
        this.fieldValues = new FieldValues(base.enums());
        base.rules().forEach((name, rule) -> views.put(name, view(rule, base)));
    }

    private static RuleView view(RuleDeclaration rule, KnowledgeBase base) {
        Map<Element, PatternView> patterns = rule.when().stream()
                .filter(Element.Pattern.class::isInstance)
                .collect(Collectors.toMap(
                        Function.identity(),
                        element -> new PatternView((Element.Pattern) element, base),
                        (first, second) -> first,
                        IdentityHashMap::new));
        return new RuleView(rule, rule.when(), patterns);
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

    private List<Matched> matched(RuleView view, Firing firing, Map<Object, Integer> origins) {
        List<Matched> matched = new ArrayList<>(view.elements().size());
        int next = 0;
        for (Element element : view.elements()) {
            if (element instanceof Element.Pattern pattern) {
                matched.add(pattern(
                        pattern, view.patterns().get(pattern), firing.matched().get(next++), origins));
            } else if (element instanceof Element.Accumulate accumulate) {
                matched.add(accumulated(accumulate, firing.matched().get(next++), origins));
            } else {
                matched.add(presence(element));
            }
        }
        return matched;
    }

    private Matched pattern(Element.Pattern pattern, PatternView view, Object fact, Map<Object, Integer> origins) {
        String key = keys.get(pattern.type());
        return key != null
                ? new TraceStep.Stated(key, view.seenIn(fact))
                : new TraceStep.Derived(origins.get(fact), pattern.type(), view.seenIn(fact));
    }

    private Matched presence(Element element) {
        List<Element.Pattern> patterns =
                element instanceof Element.Exists exists ? exists.patterns() : ((Element.Not) element).patterns();
        String text =
                patterns.stream().map(pattern -> base.text(pattern.span())).collect(Collectors.joining(" and "));
        return new TraceStep.Presence(element instanceof Element.Exists, text);
    }

    private Matched accumulated(Element.Accumulate accumulate, Object result, Map<Object, Integer> origins) {
        Object[] results = result instanceof Object[] several ? several : new Object[] {result};
        List<Integer> from = new ArrayList<>();
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < results.length; i++) {
            if (results[i] instanceof Collection<?> collected) {
                collected.stream().map(origins::get).filter(Objects::nonNull).forEach(from::add);
            } else {
                values.put(accumulate.functions().get(i).binding(), fieldValues.plain(results[i]));
            }
        }
        return new TraceStep.Accumulated(
                base.text(accumulate.span()), from.stream().distinct().sorted().toList(), values);
    }

    private Concluded concluded(Object fact, Map<Object, Integer> origins) {
        String type = fact.getClass().getSimpleName();
        Map<String, Object> values = new LinkedHashMap<>();
        for (String field : fields.get(type)) {
            Object value = ((AccessibleFact) fact).getValue(field);
            Integer origin = origins.get(value);
            values.put(field, origin != null ? "step " + origin : fieldValues.plain(value));
        }
        return new Concluded(type, values);
    }
}
