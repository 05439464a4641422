package dev.tuningadvisor.explain;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What to find out next, and how firm the recommendation is until then.
 *
 * @param recommendation what is recommended now
 * @param firmness how firm that is
 * @param questions the unknown facts that can still change it, the most valuable first: those that do so by themselves
 *     before the others, among them those that a requirement asks for, then by how many answers do, then by how many
 *     rules wait
 * @param idle paths of the unknown facts that cannot change it any more, in the order of the vocabulary
 * @param words how people call the approaches, by constant
 */
public record Questions(
        String recommendation,
        Firmness firmness,
        List<OpenQuestion> questions,
        List<String> idle,
        Map<String, String> words) {
    public Questions {
        questions = List.copyOf(questions);
        idle = List.copyOf(idle);
        words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
    }
}
