package dev.tuningadvisor.testing;

import dev.tuningadvisor.advice.Advice;
import dev.tuningadvisor.advice.Because;
import dev.tuningadvisor.advice.Decision;
import dev.tuningadvisor.advice.TraceStep;
import dev.tuningadvisor.problem.Nearest;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The few lines of a trace that tell why something came out as it did. */
final class ShortTrace {

    /** Facts that are listed of one conclusion. */
    private static final int LISTED = 6;

    private ShortTrace() {}

    /** The rule that decided, and the facts it rests on. */
    static String ofDecision(Advice advice) {
        Decision decision = advice.decision();
        return "  decided in step " + decision.step() + ":\n" + of(List.of(decision.rule()), decision.because());
    }

    /** Rules, and the facts that they rest on. */
    static String of(List<String> rules, List<Because> because) {
        String facts = because.stream()
                .limit(LISTED)
                .map(fact -> "\n    " + fact.fact() + " is " + (fact.value() == null ? "unknown" : fact.value())
                        + (fact.condition().isEmpty() ? "" : " (" + fact.condition() + ")"))
                .collect(Collectors.joining());
        String more = because.size() > LISTED ? "\n    and " + (because.size() - LISTED) + " more" : "";
        return "  " + String.join("\n  ", rules) + facts + more;
    }

    /** Where that rule fired, and on what. */
    static String ofFired(String rule, Advice advice) {
        return advice.trace().stream()
                .filter(step -> step.rule().equals(rule))
                .findFirst()
                .map(step -> "  step " + step.step() + ", " + step.file() + ":" + step.line() + "\n" + facts(advice))
                .orElse("");
    }

    /** What was stated, and the rule that was perhaps meant. */
    static String ofSilent(String rule, Advice advice) {
        Set<String> fired = advice.trace().stream().map(TraceStep::rule).collect(Collectors.toSet());
        return facts(advice)
                + Nearest.find(rule, fired)
                        .map(near -> "\n  `" + near + "` did fire")
                        .orElse("");
    }

    private static String facts(Advice advice) {
        String facts = advice.facts().entrySet().stream()
                .map(fact -> fact.getKey() + " = " + fact.getValue())
                .collect(Collectors.joining(", "));
        return "  stated: " + (facts.isEmpty() ? "nothing" : facts);
    }

    /** The arguments that counted for that approach. */
    static String ofCounted(String approach, Advice advice) {
        return advice.arguments().stream()
                .filter(argument -> approach.equals(argument.side()))
                .map(argument ->
                        "  " + argument.weight() + "  " + argument.name() + ": " + String.join("; ", argument.rules()))
                .collect(Collectors.joining("\n"));
    }
}
