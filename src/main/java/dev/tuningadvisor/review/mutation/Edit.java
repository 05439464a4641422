package dev.tuningadvisor.review.mutation;

import dev.tuningadvisor.rules.parse.Span;

/**
 * One change of a text.
 *
 * @param start index of the first character that is replaced
 * @param end index after the last character that is replaced
 * @param after what stands there instead; empty where something is left out
 * @param at what is changed, as a reader would name it
 */
record Edit(MutantKind kind, int start, int end, String after, Span at) {

    static Edit replaced(MutantKind kind, Span span, String after) {
        return new Edit(kind, span.start(), span.end(), after, span);
    }

    /** The text with this change. */
    String in(String text) {
        return text.substring(0, start) + after + text.substring(end);
    }
}
