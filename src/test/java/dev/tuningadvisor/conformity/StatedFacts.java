package dev.tuningadvisor.conformity;

import java.util.Arrays;
import java.util.Map;

/** A project's facts, read so that an unknown one satisfies nothing. */
record StatedFacts(Map<String, Map<String, Object>> facts) {

    /** Whether {@code path} is stated and has one of {@code values}. */
    boolean is(String path, Object... values) {
        Object stated = value(path);
        return stated != null && Arrays.asList(values).contains(stated);
    }

    boolean knows(String path) {
        return value(path) != null;
    }

    /** The number stated at {@code path}; a caller asks {@link #knows} first. */
    int number(String path) {
        return (Integer) value(path);
    }

    String text(String path) {
        return (String) value(path);
    }

    private Object value(String path) {
        int dot = path.indexOf('.');
        Map<String, Object> fields = facts.get(path.substring(0, dot));
        return fields == null ? null : fields.get(path.substring(dot + 1));
    }
}
