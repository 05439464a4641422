package dev.tuningadvisor.testing;

import dev.tuningadvisor.advice.Advice;
import dev.tuningadvisor.advice.Argument;
import dev.tuningadvisor.advice.Question;
import dev.tuningadvisor.advice.Requirement;
import dev.tuningadvisor.advice.TraceStep;
import java.util.List;
import org.assertj.core.api.AbstractAssert;

/** Assertions on an advice. One that fails shows the part of the trace that tells why. */
public final class AdviceAssert extends AbstractAssert<AdviceAssert, Advice> {

    AdviceAssert(Advice advice) {
        super(advice, AdviceAssert.class);
    }

    /** The recommendation is that approach, such as {@code FINE_TUNING}. */
    public AdviceAssert recommends(String approach) {
        isNotNull();
        return require(
                actual.recommendation().equals(approach),
                "expected the recommendation " + approach + ", but it is " + actual.recommendation(),
                ShortTrace.ofDecision(actual));
    }

    /** The rule of that name fired. */
    public AdviceAssert because(String rule) {
        isNotNull();
        List<String> fired =
                actual.trace().stream().map(TraceStep::rule).distinct().toList();
        return require(
                fired.contains(rule),
                "expected the rule `" + rule + "` to fire, but it stays silent",
                ShortTrace.ofSilent(rule, actual));
    }

    /** The rule of that name did not fire. */
    public AdviceAssert notBecause(String rule) {
        isNotNull();
        return require(
                actual.trace().stream().noneMatch(step -> step.rule().equals(rule)),
                "expected the rule `" + rule + "` to stay silent, but it fires",
                ShortTrace.ofFired(rule, actual));
    }

    /** A rule that fired cites the statement of that id. */
    public AdviceAssert cites(String statement) {
        isNotNull();
        return require(
                actual.statements().containsKey(statement),
                "expected the statement " + statement + " to be cited, but only these are: "
                        + listed(List.copyOf(actual.statements().keySet())),
                "");
    }

    /** There is an argument of that name. */
    public AdviceAssert hasArgument(String name) {
        isNotNull();
        List<String> names = actual.arguments().stream().map(Argument::name).toList();
        return require(
                names.contains(name),
                "expected the argument " + name + ", but there are only these: " + listed(names),
                "");
    }

    /** There is no argument of that name. */
    public AdviceAssert hasNoArgument(String name) {
        isNotNull();
        String why = actual.arguments().stream()
                .filter(argument -> argument.name().equals(name))
                .map(argument -> ShortTrace.of(argument.rules(), argument.because()))
                .findFirst()
                .orElse(null);
        return require(why == null, "expected no argument " + name + ", but there is one", why);
    }

    /** What counted for that approach has that weight. */
    public AdviceAssert weighs(String approach, int weight) {
        isNotNull();
        Integer found = actual.balance().get(approach);
        return require(
                found != null && found == weight,
                "expected the weight " + weight + " for " + approach + ", but it is " + found,
                ShortTrace.ofCounted(approach, actual));
    }

    /** The requirement of that name is in that state, such as {@code MET}. */
    public AdviceAssert requires(String name, String state) {
        isNotNull();
        Requirement found = actual.requirements().stream()
                .filter(requirement -> requirement.name().equals(name))
                .findFirst()
                .orElse(null);
        return require(
                found != null && found.state().equals(state),
                "expected the requirement " + name + " to be " + state + ", but "
                        + (found == null ? "there is none of that name" : "it is " + found.state()),
                found == null ? "" : ShortTrace.of(found.rules(), found.because()));
    }

    /** That fact is asked for, by its path such as {@code data.labeledExamples}. */
    public AdviceAssert asks(String fact) {
        isNotNull();
        List<String> asked = actual.questions().stream().map(Question::fact).toList();
        return require(
                asked.contains(fact),
                "expected a question for " + fact + ", but these are asked: " + listed(asked),
                "");
    }

    /** Nothing is asked. */
    public AdviceAssert asksNothing() {
        isNotNull();
        List<String> asked = actual.questions().stream().map(Question::fact).toList();
        return require(asked.isEmpty(), "expected no question, but these are asked: " + listed(asked), "");
    }

    private AdviceAssert require(boolean holds, String fault, String trace) {
        if (!holds) {
            throw failure("%s", trace.isEmpty() ? fault : fault + "\n" + trace);
        }
        return this;
    }

    private static String listed(List<String> items) {
        return items.isEmpty() ? "none" : String.join(", ", items);
    }
}
