package dev.tuningadvisor.review.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Projects whose advice changes by the same cause. */
final class AdviceGroup {

    private final List<String> named = new ArrayList<>();
    private final Map<String, Integer> recommendations = new LinkedHashMap<>();
    private Project shortest;
    private int count;

    void add(Project project, String before, String after) {
        count++;
        if (project.name() != null) {
            named.add(project.name());
        }
        if (!before.equals(after)) {
            recommendations.merge(before + " -> " + after, 1, Integer::sum);
        }
        if (shortest == null || project.values().size() < shortest.values().size()) {
            shortest = project;
        }
    }

    int count() {
        return count;
    }

    List<String> named() {
        return named;
    }

    Map<String, Integer> recommendations() {
        return recommendations;
    }

    /** That of them which states the fewest facts, the first of several. */
    Project shortest() {
        return shortest;
    }
}
