package dev.tuningadvisor.cli;

/** What {@code advise} says to the program that called it. */
final class ExitCode {

    static final int DONE = 0;

    /** A check, test or comparison, or some inputs of many, found wanting. */
    static final int WANTING = 1;

    /** A wrong command line, or facts or rules that cannot be read. */
    static final int UNREADABLE = 2;

    /** A fault of the program. */
    static final int FAULT = 3;

    private ExitCode() {}
}
