package dev.tuningadvisor.review.mutation;

/** Is told how far a long run has come; from several threads, one call at a time. */
@FunctionalInterface
public interface Progress {

    /** So many of so many mutants are judged. */
    void judged(int mutants, int of);
}
