package dev.tuningadvisor.review.mutation;

/** What became of a mutant. */
public sealed interface Verdict {

    /** The rules are refused: an error, in the words of `advise check`. */
    record Refused(String fault) implements Verdict {}

    /** The scenario of that name fails, the first of those that do. */
    record Caught(String scenario) implements Verdict {}

    /** No project is advised differently, for that reason: nothing could catch it. */
    record Equivalent(String reason) implements Verdict {}

    /**
     * Nothing noticed.
     *
     * @param witness a facts document on one line that is advised differently; null where none was found
     */
    record Survived(String witness) implements Verdict {}
}
