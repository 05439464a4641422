package dev.tuningadvisor.review.diff;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What rules that changed do to the advice of some projects.
 *
 * @param causes the rules, by their names on the new side, or on the old where they are gone; several where they act
 *     together
 * @param edited whether these rules were themselves changed; else what they read was, such as an enum
 * @param projects how many of the compared projects get another advice by them
 * @param named names of those that are scenarios or files, in the order compared
 * @param recommendations how many projects go from one recommendation to another, by {@code OLD -> NEW}; empty when all
 *     keep theirs
 * @param witness of these projects the one that states the fewest facts, by path
 * @param moves what changes for the witness
 */
public record AdviceChange(
        List<String> causes,
        boolean edited,
        int projects,
        List<String> named,
        Map<String, Integer> recommendations,
        Map<String, Object> witness,
        List<String> moves) {

    public AdviceChange {
        causes = List.copyOf(causes);
        named = List.copyOf(named);
        recommendations = Collections.unmodifiableMap(new LinkedHashMap<>(recommendations));
        witness = Collections.unmodifiableMap(new LinkedHashMap<>(witness));
        moves = List.copyOf(moves);
    }
}
