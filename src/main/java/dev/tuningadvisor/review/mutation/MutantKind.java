package dev.tuningadvisor.review.mutation;

/** What a mutation changes. */
public enum MutantKind {
    /** Where a range begins or ends: {@code >=} to {@code >}, the bound by one, the next constant's field. */
    BOUNDARY("boundary"),
    /** How two things are compared or connected: {@code <} to {@code >=}, {@code &&} to {@code ||}, a function. */
    OPERATOR("operator"),
    /** What is compared with: another constant, another number, the other boolean. */
    CONSTANT("constant"),
    /** A condition, a pattern, an alternative or a value of a list left out. */
    DROPPED("dropped"),
    /** Another value in the conclusion. */
    CONCLUSION("conclusion"),
    /** Another value in the declaration of an enum. */
    DECLARATION("declaration");

    private final String word;

    MutantKind(String word) {
        this.word = word;
    }

    /** How people call it. */
    public String word() {
        return word;
    }
}
