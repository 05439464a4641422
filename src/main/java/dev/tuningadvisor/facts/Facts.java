package dev.tuningadvisor.facts;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What one project states, checked against a vocabulary. Immutable; equal facts are equal whatever the order they were
 * written in.
 *
 * @param source name of the document they came from, as a reader would name it
 * @param values stated values by path ({@code data.labeledExamples}), in the order of the vocabulary; {@code Integer},
 *     {@code Boolean} or {@code String} (text, or the constant of an enum); what is unknown has no entry
 */
public record Facts(String source, Map<String, Object> values) {

    public Facts {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
