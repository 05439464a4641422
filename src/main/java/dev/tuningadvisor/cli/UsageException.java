package dev.tuningadvisor.cli;

/** A command line that the one who wrote it can mend. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String help;

    /** {@code help} says what to write instead; null where there is no honest next step. */
    UsageException(String fault, String help) {
        super(fault);
        this.help = help;
    }

    /** As a reader sees it: the fault, then {@code help:} on a line of its own. */
    String rendered() {
        return "advise: " + getMessage() + (help == null ? "" : "\n  help: " + help);
    }
}
