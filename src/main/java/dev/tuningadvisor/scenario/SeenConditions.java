package dev.tuningadvisor.scenario;

import dev.tuningadvisor.advice.Advice;
import dev.tuningadvisor.advice.TraceStep;
import dev.tuningadvisor.advice.TraceStep.Concluded;
import dev.tuningadvisor.rules.KnowledgeBase;
import dev.tuningadvisor.rules.Vocabulary;
import dev.tuningadvisor.rules.parse.Constraint;
import dev.tuningadvisor.rules.parse.Element;
import dev.tuningadvisor.rules.parse.Operand;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells, condition by condition, what a rule saw in one decision. */
final class SeenConditions {

    /** Conclusions of a type that are listed; a rule that reads more of them is not mended by reading them all. */
    private static final int LISTED = 4;

    private final KnowledgeBase base;

    SeenConditions(KnowledgeBase base) {
        this.base = base;
    }

    /** Of a rule that fired: the conditions of its first firing that were met, and on which values. */
    List<String> ofFired(String rule, Advice advice) {
        return advice.trace().stream()
                .filter(step -> step.rule().equals(rule))
                .limit(1)
                .flatMap(step -> step.matched().stream())
                .flatMap(SeenConditions::met)
                .toList();
    }

    private static Stream<String> met(TraceStep.Matched matched) {
        if (matched instanceof TraceStep.Stated stated) {
            return stated.conditions().stream().map(condition -> met(stated.fact(), condition));
        }
        if (matched instanceof TraceStep.Derived derived) {
            return derived.conditions().isEmpty()
                    ? Stream.of(derived.type() + ", which step " + derived.from() + " of the trace concluded")
                    : derived.conditions().stream().map(condition -> met(derived.type(), condition));
        }
        if (matched instanceof TraceStep.Accumulated accumulated) {
            return Stream.of(accumulated.text() + ", and " + values(accumulated.results()));
        }
        return Stream.of(((TraceStep.Presence) matched).text());
    }

    private static String met(String of, TraceStep.Condition condition) {
        return of + ": " + condition.text() + ", and " + is(condition.field(), condition.value());
    }

    /** Of a rule that stayed silent: each of its conditions with the value it saw. */
    List<String> ofSilent(String rule, Advice advice) {
        return base.rules().get(rule).when().stream()
                .flatMap(element -> seen(element, advice))
                .toList();
    }

    private Stream<String> seen(Element element, Advice advice) {
        if (!(element instanceof Element.Pattern pattern)) {
            return Stream.of(base.text(element.span()));
        }
        return base.vocabulary().types().stream()
                .filter(type -> type.name().equals(pattern.type()))
                .findFirst()
                .map(type -> stated(pattern, type, advice.facts()))
                .orElseGet(() -> Stream.of(concluded(pattern, advice)));
    }

    private static Stream<String> stated(Element.Pattern pattern, Vocabulary.Type type, Map<String, Object> facts) {
        return pattern.constraints().stream()
                .filter(constraint -> !(constraint instanceof Constraint.Binding))
                .map(constraint -> type.key() + ": " + constraint.text() + ", and "
                        + fields(constraint).stream()
                                .map(field -> is(field, facts.get(type.key() + "." + field)))
                                .collect(Collectors.joining(", ")));
    }

    private String concluded(Element.Pattern pattern, Advice advice) {
        List<String> concluded = advice.trace().stream()
                .flatMap(step -> step.concluded().stream())
                .filter(conclusion -> conclusion.type().equals(pattern.type()))
                .map(SeenConditions::text)
                .toList();
        String found = concluded.isEmpty()
                ? "none was concluded"
                : concluded.stream().limit(LISTED).collect(Collectors.joining("; "))
                        + (concluded.size() > LISTED ? "; and " + (concluded.size() - LISTED) + " more" : "");
        return base.text(pattern.span()) + ", and " + found;
    }

    private static String text(Concluded conclusion) {
        return conclusion.fields().isEmpty() ? "it was concluded" : values(conclusion.fields());
    }

    private static String values(Map<String, Object> values) {
        return values.entrySet().stream()
                .map(value -> is(value.getKey(), value.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String is(String field, Object value) {
        return field + " is " + (value == null ? "unknown" : value);
    }

    private static Set<String> fields(Constraint constraint) {
        Set<String> fields = new LinkedHashSet<>();
        collect(List.of(constraint), fields);
        return fields;
    }

    private static void collect(List<Constraint> constraints, Set<String> fields) {
        for (Constraint constraint : constraints) {
            List<Operand> operands = new ArrayList<>();
            if (constraint instanceof Constraint.Comparison comparison) {
                operands.add(comparison.left());
                operands.add(comparison.right());
            } else if (constraint instanceof Constraint.Membership membership) {
                operands.add(membership.left());
            } else if (constraint instanceof Constraint.AllOf all) {
                collect(all.parts(), fields);
            } else if (constraint instanceof Constraint.AnyOf any) {
                collect(any.parts(), fields);
            }
            operands.stream()
                    .filter(Operand.Field.class::isInstance)
                    .forEach(operand ->
                            fields.add(((Operand.Field) operand).path().get(0)));
        }
    }
}
