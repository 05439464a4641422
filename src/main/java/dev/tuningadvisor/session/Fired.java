package dev.tuningadvisor.session;

import dev.tuningadvisor.advice.TraceStep.Concluded;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** What fired in one decision and what it concluded, without the reasons. */
public final class Fired {

    private final List<Firing> firings;
    private final TraceBuilder traces;
    private final Map<Object, Integer> origins = new IdentityHashMap<>();

    Fired(List<Firing> firings, TraceBuilder traces) {
        this.firings = firings;
        this.traces = traces;
        for (int i = 0; i < firings.size(); i++) {
            for (Object concluded : firings.get(i).inserted()) {
                origins.put(concluded, i + 1);
            }
        }
    }

    /** Names of the rules that fired, in order; a rule that fired twice stands twice. */
    public List<String> rules() {
        return firings.stream().map(Firing::rule).toList();
    }

    /** The conclusions of that type in the order they were reached; equal ones as often as they were. */
    public List<Concluded> concluded(String type) {
        List<Concluded> concluded = new ArrayList<>();
        for (Firing firing : firings) {
            for (Object fact : firing.inserted()) {
                if (fact.getClass().getSimpleName().equals(type)) {
                    concluded.add(traces.concluded(fact, origins));
                }
            }
        }
        return concluded;
    }
}
