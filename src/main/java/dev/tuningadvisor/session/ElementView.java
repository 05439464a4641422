package dev.tuningadvisor.session;

import dev.tuningadvisor.advice.TraceStep;
import dev.tuningadvisor.advice.TraceStep.Matched;
import dev.tuningadvisor.rules.KnowledgeBase;
import dev.tuningadvisor.rules.Vocabulary;
import dev.tuningadvisor.rules.parse.Element;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What the trace tells of one element of a left side: prepared once a rule, asked for each firing. */
@FunctionalInterface
interface ElementView {

    /**
     * What the element matched.
     *
     * @param matched objects of the firing, in document order; an element that matched one takes the next
     * @param origins step that concluded each object
     */
    Matched seen(Iterator<Object> matched, Map<Object, Integer> origins);

    /** The view of {@code element} in a rule of {@code base}. */
    static ElementView of(Element element, KnowledgeBase base) {
        if (element instanceof Element.Pattern pattern) {
            return ofPattern(pattern, base);
        }
        if (element instanceof Element.Accumulate accumulate) {
            return ofAccumulate(accumulate, base);
        }
        ConditionText words = new ConditionText(base.enums());
        String text = element.patterns().stream().map(words::of).collect(Collectors.joining(" and "));
        Matched presence = new TraceStep.Presence(element instanceof Element.Exists, text);
        return (matched, origins) -> presence;
    }

    private static ElementView ofPattern(Element.Pattern pattern, KnowledgeBase base) {
        PatternView view = new PatternView(pattern, base);
        String key = base.vocabulary().types().stream()
                .filter(type -> type.name().equals(pattern.type()))
                .map(Vocabulary.Type::key)
                .findFirst()
                .orElse(null);
        if (key != null) {
            return (matched, origins) -> new TraceStep.Stated(key, view.seenIn(matched.next(), origins));
        }
        return (matched, origins) -> {
            Object fact = matched.next();
            return new TraceStep.Derived(origins.get(fact), pattern.type(), view.seenIn(fact, origins));
        };
    }

    private static ElementView ofAccumulate(Element.Accumulate accumulate, KnowledgeBase base) {
        String text = base.text(accumulate.span());
        FieldValues shown = new FieldValues(base.enums());
        return (matched, origins) -> {
            Object result = matched.next();
            Object[] results = result instanceof Object[] several ? several : new Object[] {result};
            List<Integer> from = new ArrayList<>();
            Map<String, Object> values = new LinkedHashMap<>();
            for (int i = 0; i < results.length; i++) {
                if (results[i] instanceof Collection<?> collected) {
                    collected.stream()
                            .map(origins::get)
                            .filter(Objects::nonNull)
                            .forEach(from::add);
                } else {
                    values.put(accumulate.functions().get(i).binding(), shown.shown(results[i], origins));
                }
            }
            return new TraceStep.Accumulated(
                    text, from.stream().distinct().sorted().toList(), values);
        };
    }
}
