package dev.tuningadvisor.session;

import dev.tuningadvisor.advice.Because;
import dev.tuningadvisor.advice.TraceStep;
import dev.tuningadvisor.advice.TraceStep.Accumulated;
import dev.tuningadvisor.advice.TraceStep.Condition;
import dev.tuningadvisor.advice.TraceStep.Derived;
import dev.tuningadvisor.advice.TraceStep.Matched;
import dev.tuningadvisor.advice.TraceStep.Stated;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** All firings of one decision, and the walk back from any of them to what the project states. */
record Trace(List<TraceStep> steps) {

    Trace {
        steps = List.copyOf(steps);
    }

    /** What the given steps rest on: stated or unknown facts and the conditions they met, each once. */
    List<Because> because(List<Integer> from) {
        Set<Because> reasons = new LinkedHashSet<>();
        Set<Integer> seen = new LinkedHashSet<>();
        from.forEach(step -> walk(step, reasons, seen));
        return List.copyOf(reasons);
    }

    private void walk(int step, Set<Because> reasons, Set<Integer> seen) {
        if (!seen.add(step)) {
            return;
        }
        for (Matched matched : steps.get(step - 1).matched()) {
            if (matched instanceof Stated stated) {
                stated.conditions().forEach(condition -> reasons.add(reason(stated.fact(), condition)));
            } else if (matched instanceof Derived derived) {
                walk(derived.from(), reasons, seen);
            } else if (matched instanceof Accumulated accumulated) {
                accumulated.from().forEach(earlier -> walk(earlier, reasons, seen));
            }
        }
    }

    private static Because reason(String fact, Condition condition) {
        boolean bound = condition.text().startsWith("$");
        return new Because(fact + "." + condition.field(), condition.value(), bound ? "" : condition.text());
    }
}
