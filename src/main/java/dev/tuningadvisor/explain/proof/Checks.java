package dev.tuningadvisor.explain.proof;

import dev.tuningadvisor.advice.Advice;
import dev.tuningadvisor.rules.parse.Element;
import dev.tuningadvisor.session.Needed;
import dev.tuningadvisor.session.Probe.Truth;
import dev.tuningadvisor.session.ProbedCondition;
import dev.tuningadvisor.session.ProbedElement;
import dev.tuningadvisor.session.ProbedFact;
import dev.tuningadvisor.session.ProbedPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Tells probed conditions in words. */
final class Checks {

    private final Advice advice;

    Checks(Advice advice) {
        this.advice = advice;
    }

    /** The patterns of an element: {@code Requirement with state == FAILED}. */
    static String text(ProbedElement element) {
        return Texts.joinedPatterns(element.patterns().stream()
                .map(pattern -> Texts.with(
                        pattern.pattern().type(),
                        pattern.conditions().stream().map(ProbedCondition::text).toList()))
                .toList());
    }

    /** Of a condition that held what tells more than the value does; empty where nothing does. */
    static String telling(String field, Object value, String condition) {
        String unknownOr = field + " == null || ";
        String told =
                condition.startsWith(unknownOr) && value != null ? condition.substring(unknownOr.length()) : condition;
        boolean plain =
                told.equals(field + " == " + value) || value == null && condition.startsWith(field + " == null");
        return plain ? "" : told;
    }

    List<Check> of(ProbedElement element) {
        if (element.element() instanceof Element.Pattern) {
            return pattern(element.patterns().get(0), element.truth());
        }
        if (element.element() instanceof Element.Accumulate) {
            return accumulated(element);
        }
        String text = element.isNot() ? Texts.absent(text(element)) : Texts.present(text(element));
        String note = element.truth() == Truth.FALSE && element.isNot() ? found(element) : note(element.truth());
        return List.of(Check.of(text, element.truth(), note));
    }

    private String found(ProbedElement element) {
        return element.patterns().stream()
                .flatMap(pattern -> pattern.facts().stream())
                .filter(fact -> fact.truth() == Truth.TRUE)
                .findFirst()
                .map(this::found)
                .orElse("");
    }

    private String found(ProbedFact fact) {
        return fact.step() == 0
                ? Texts.isStated()
                : Texts.isDecided(
                        fact.step(), advice.trace().get(fact.step() - 1).rule());
    }

    private List<Check> pattern(ProbedPattern pattern, Truth truth) {
        if (pattern.facts().isEmpty()) {
            String type = pattern.pattern().type();
            String text = Texts.with(
                    type,
                    pattern.conditions().stream().map(ProbedCondition::text).toList());
            return List.of(Check.of(text, truth, Texts.noneConcluded()));
        }
        String prefix = (pattern.isStated() ? pattern.key() : pattern.pattern().type()) + ".";
        if (pattern.conditions().isEmpty()) {
            return pattern.isStated()
                    ? List.of()
                    : List.of(Check.of(pattern.pattern().type(), truth, ""));
        }
        return pattern.conditions().stream()
                .flatMap(condition -> condition(prefix, condition))
                .toList();
    }

    private Stream<Check> condition(String prefix, ProbedCondition condition) {
        List<Needed> needed = needed(condition);
        List<Check> checks = new ArrayList<>();
        for (ProbedCondition.Seen seen : condition.seen()) {
            checks.add(new Check(
                    prefix + seen.field(),
                    true,
                    seen.value(),
                    condition.truth() == Truth.TRUE
                            ? telling(seen.field(), seen.value(), condition.text())
                            : condition.text(),
                    condition.truth(),
                    checks.isEmpty() ? note(condition) : "",
                    checks.isEmpty() ? needed : List.of()));
        }
        return checks.stream();
    }

    private List<Check> accumulated(ProbedElement element) {
        List<Check> checks = new ArrayList<>();
        for (ProbedCondition result : element.results()) {
            Needed needed = result.needed();
            String name = needed == null ? result.text() : needed.field();
            Object value = element.computed().get(name);
            checks.add(new Check(
                    name,
                    value != null,
                    value,
                    result.text(),
                    result.truth(),
                    note(result),
                    needed == null ? List.of() : List.of(needed)));
        }
        if (checks.isEmpty()) {
            checks.add(Check.of(Texts.present(text(element)), element.truth(), note(element.truth())));
        }
        return checks;
    }

    static List<Needed> needed(ProbedCondition condition) {
        return condition.parts().isEmpty()
                ? Stream.of(condition.needed()).filter(Objects::nonNull).toList()
                : condition.truth() == Truth.TRUE
                        ? List.of()
                        : condition.parts().stream()
                                .flatMap(part -> needed(part).stream())
                                .toList();
    }

    private static String note(ProbedCondition condition) {
        if (!condition.truth().fails()) {
            return note(condition.truth());
        }
        if (condition.parts().isEmpty()) {
            return condition.needed() == null ? "" : Texts.needs(condition.needed());
        }
        boolean bare = condition.parts().stream().allMatch(part -> part.needed() != null)
                && condition.parts().stream()
                                .map(part -> part.needed().field())
                                .distinct()
                                .count()
                        == 1;
        return Texts.anyOf(condition.parts().stream()
                .map(part -> bare ? Texts.needsBare(part.needed()) : part(part))
                .toList());
    }

    /** What one way of several to meet a condition lacks. */
    private static String part(ProbedCondition part) {
        return part.parts().isEmpty()
                ? part.needed() == null ? part.text() : Texts.needsOf(part.needed())
                : Texts.joined(
                        part.parts().stream()
                                .filter(each -> each.truth() != Truth.TRUE)
                                .map(Checks::part)
                                .toList(),
                        " and ");
    }

    private static String note(Truth truth) {
        return switch (truth) {
            case UNDECIDED -> Texts.undecided();
            case NOT_REACHED -> Texts.notReached();
            default -> "";
        };
    }
}
