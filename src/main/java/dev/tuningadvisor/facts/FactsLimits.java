package dev.tuningadvisor.facts;

/** How much a facts document may hold. Facts files are untrusted: what is read costs bounded time and memory. */
final class FactsLimits {

    /** One megabyte: a complete project takes about 3 kB, so that anything near this is another kind of file. */
    static final int DOCUMENT_BYTES = 1_000_000;

    /** Facts are two levels deep. A wrong level or a pasted structure deserves its own message; a bomb does not. */
    static final int DEPTH = 64;

    /** Characters (code points) of a text: several pages, for a description is for people and shown whole. */
    static final int TEXT = 10_000;

    /** Characters of a number: 32 bits take eleven, and the cost of reading one grows with the square. */
    static final int NUMBER = 100;

    /** Characters of an unknown name up to which the nearest known one is looked for. */
    static final int NAME = 100;

    /** Problems listed: whoever has more has another kind of file. */
    static final int PROBLEMS = 100;

    private FactsLimits() {}
}
