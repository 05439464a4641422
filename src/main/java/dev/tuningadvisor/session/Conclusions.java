package dev.tuningadvisor.session;

import dev.tuningadvisor.advice.TraceStep;
import dev.tuningadvisor.advice.TraceStep.Concluded;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** What a decision concluded, by type: conclusions with equal fields are one, with every step that reached it. */
final class Conclusions {

    /** One conclusion and the steps that reached it, in order. */
    record Conclusion(Concluded concluded, List<TraceStep> steps) {

        String text(String field) {
            return concluded.text(field);
        }

        int number(String field) {
            return concluded.number(field);
        }

        List<String> rules() {
            return List.copyOf(steps.stream()
                    .map(TraceStep::rule)
                    .collect(LinkedHashSet::new, LinkedHashSet::add, LinkedHashSet::addAll));
        }

        List<Integer> stepNumbers() {
            return steps.stream().map(TraceStep::step).toList();
        }
    }

    private final Map<Concluded, Conclusion> all = new LinkedHashMap<>();

    Conclusions(Trace trace) {
        for (TraceStep step : trace.steps()) {
            for (Concluded concluded : step.concluded()) {
                all.computeIfAbsent(concluded, key -> new Conclusion(key, new ArrayList<>()))
                        .steps()
                        .add(step);
            }
        }
    }

    /** All conclusions of that type, in the order they were first reached. */
    List<Conclusion> of(String type) {
        return all.values().stream()
                .filter(conclusion -> conclusion.concluded().type().equals(type))
                .toList();
    }
}
