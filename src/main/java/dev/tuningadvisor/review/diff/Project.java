package dev.tuningadvisor.review.diff;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A project that both sides decide.
 *
 * @param name of its scenario or file; null where it was made for the comparison
 * @param values stated values by path
 */
record Project(String name, Map<String, Object> values) {

    Project {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    Project without(String path) {
        Map<String, Object> fewer = new LinkedHashMap<>(values);
        fewer.remove(path);
        return new Project(null, fewer);
    }

    Project with(String path, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(values);
        if (value == null) {
            changed.remove(path);
        } else {
            changed.put(path, value);
        }
        return new Project(null, changed);
    }
}
