package dev.tuningadvisor.space;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A class for each of some fields.
 *
 * @param classes by path of the field, in the order the fields were given
 */
public record Combination(Map<String, ValueClass> classes) {

    public Combination {
        classes = Collections.unmodifiableMap(new LinkedHashMap<>(classes));
    }

    static Stream<Combination> all(List<FieldClasses> fields) {
        int[] chosen = new int[fields.size()];
        return Stream.iterate(chosen, at -> at != null, at -> next(at, fields)).map(at -> of(at, fields));
    }

    /** The choice after that one; null after the last. */
    private static int[] next(int[] chosen, List<FieldClasses> fields) {
        int[] next = chosen.clone();
        for (int i = next.length - 1; i >= 0; i--) {
            if (++next[i] < fields.get(i).classes().size()) {
                return next;
            }
            next[i] = 0;
        }
        return null;
    }

    private static Combination of(int[] chosen, List<FieldClasses> fields) {
        Map<String, ValueClass> classes = new LinkedHashMap<>();
        for (int i = 0; i < chosen.length; i++) {
            classes.put(fields.get(i).field().path(), fields.get(i).classes().get(chosen[i]));
        }
        return new Combination(classes);
    }
}
