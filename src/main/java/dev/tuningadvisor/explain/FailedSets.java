package dev.tuningadvisor.explain;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Sets of open requirements that changed the recommendation by failing together; only the smallest are kept. */
final class FailedSets {

    private final Map<Set<String>, String> smallest = new LinkedHashMap<>();

    void add(Set<String> failed, String recommendation) {
        if (!cover(failed)) {
            smallest.keySet().removeIf(known -> known.containsAll(failed));
            smallest.put(failed, recommendation);
        }
    }

    /** Whether a known set is among those requirements: then nothing new comes from them. */
    boolean cover(Set<String> failed) {
        return smallest.keySet().stream().anyMatch(failed::containsAll);
    }

    boolean isEmpty() {
        return smallest.isEmpty();
    }

    Set<String> all() {
        Set<String> all = new LinkedHashSet<>();
        smallest.keySet().forEach(all::addAll);
        return all;
    }

    /** What is recommended where that one alone fails; null where it changes nothing alone. */
    String whereAlone(String requirement) {
        return smallest.get(Set.of(requirement));
    }
}
