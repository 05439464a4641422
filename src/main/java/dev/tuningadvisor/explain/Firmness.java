package dev.tuningadvisor.explain;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How firm a recommendation is against what is not known yet. The word claims no more than {@code basis} says.
 *
 * @param word in one word
 * @param basis how it is known
 * @param provisos the requirements that it depends on; empty unless {@code word} is {@link Word#PROVIDED}
 * @param answers where {@code word} is {@link Word#OPEN}, answers that change the recommendation though they fail no open
 *     requirement: values by path; otherwise empty
 * @param otherwise what is recommended with those answers; null unless {@code word} is {@link Word#OPEN}
 * @param searched what was looked at
 */
public record Firmness(
        Word word,
        Basis basis,
        List<Proviso> provisos,
        Map<String, Object> answers,
        String otherwise,
        Searched searched) {

    /** How firm. Questions may be answered in any combination, or stay open. */
    public enum Word {
        /** No answers to open questions change the recommendation. */
        SETTLED,
        /** Answers change the recommendation only where they fail a requirement that is open now. */
        PROVIDED,
        /** Other answers change it too. */
        OPEN
    }

    /** How it is known. */
    public enum Basis {
        /** No rule that can still fire leads anywhere else. Proved. */
        RULES,
        /** All answers were gone through, group by group. Proved. */
        CASES,
        /** There is an example. Proved. */
        EXAMPLE,
        /** Nothing else was found in what {@link Searched} lists; not proved. */
        SEARCH
    }

    /**
     * A requirement that must not fail.
     *
     * @param name such as {@code BUDGET}
     * @param text what is required, in words
     * @param fact path of the fact to ask for
     * @param otherwise what is recommended where it alone fails; null where it matters only together with others
     */
    public record Proviso(String name, String text, String fact, String otherwise) {}

    /**
     * What was looked at.
     *
     * @param cases groups of answers that were looked ahead from
     * @param single single answers tried
     * @param pairs pairs of answers tried
     * @param random random sets of answers tried
     */
    public record Searched(int cases, int single, int pairs, int random) {}

    public Firmness {
        provisos = List.copyOf(provisos);
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    }

    /** Whether the word is proved rather than only not refuted. */
    public boolean isProved() {
        return basis != Basis.SEARCH;
    }
}
