package dev.tuningadvisor.conformity;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Facts by path ({@code data.labeledExamples}) brought into the form {@link Policy#evaluate} reads. */
final class ProjectFacts {

    private ProjectFacts() {}

    /** All facts of {@code parts}; where two state the same, the later one does. */
    @SafeVarargs
    static Map<String, Map<String, Object>> of(Map<String, ?>... parts) {
        Map<String, Map<String, Object>> facts = new LinkedHashMap<>();
        for (Map<String, ?> part : parts) {
            part.forEach((path, value) -> {
                int dot = path.indexOf('.');
                facts.computeIfAbsent(path.substring(0, dot), type -> new LinkedHashMap<>())
                        .put(path.substring(dot + 1), value);
            });
        }
        facts.replaceAll((type, fields) -> Collections.unmodifiableMap(fields));
        return Collections.unmodifiableMap(facts);
    }
}
