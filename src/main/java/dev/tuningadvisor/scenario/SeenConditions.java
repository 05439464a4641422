package dev.tuningadvisor.scenario;

import dev.tuningadvisor.advice.Advice;
import dev.tuningadvisor.advice.TraceStep;
import dev.tuningadvisor.advice.TraceStep.Concluded;
import dev.tuningadvisor.rules.KnowledgeBase;
import dev.tuningadvisor.rules.parse.Element;
import dev.tuningadvisor.session.Probe;
import dev.tuningadvisor.session.Probe.Truth;
import dev.tuningadvisor.session.ProbedCondition;
import dev.tuningadvisor.session.ProbedElement;
import dev.tuningadvisor.session.ProbedPattern;
import java.util.List;
import java.util.Map;
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

    /** Of a rule that stayed silent: for each of its conditions whether it held, the value it saw and what it needed. */
    List<String> ofSilent(String rule, Probe probe) {
        return probe.rule(rule).elements().stream()
                .flatMap(element -> seen(element, probe.advice()))
                .toList();
    }

    private Stream<String> seen(ProbedElement probed, Advice advice) {
        if (!(probed.element() instanceof Element.Pattern pattern)) {
            String computed = probed.computed().isEmpty() ? "" : ", and " + values(probed.computed());
            String needed = probed.isNot() && probed.truth() == Truth.FALSE
                    ? "; there must be none"
                    : NeededWords.of(probed.results());
            return Stream.of(mark(probed.truth()) + base.text(probed.element().span()) + computed + needed);
        }
        ProbedPattern seen = probed.patterns().get(0);
        return seen.isStated()
                ? seen.conditions().stream().map(condition -> stated(seen.key(), condition))
                : Stream.of(mark(probed.truth()) + concluded(pattern, advice) + NeededWords.of(seen.conditions()));
    }

    private static String stated(String key, ProbedCondition condition) {
        return mark(condition.truth()) + key + ": " + condition.constraint().text() + ", and "
                + condition.seen().stream()
                        .map(seen -> is(seen.field(), seen.value()))
                        .collect(Collectors.joining(", "))
                + NeededWords.of(List.of(condition));
    }

    private static String mark(Truth truth) {
        return switch (truth) {
            case TRUE -> "held: ";
            case FALSE -> "failed: ";
            case UNKNOWN -> "unknown: ";
            case NOT_REACHED -> "not tried: ";
            case UNDECIDED -> "undecided: ";
        };
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
}
