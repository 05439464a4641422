package dev.tuningadvisor.problem;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * One fault that its author can mend.
 *
 * @param place where it stands
 * @param code stable, kebab-case name of the kind of fault, such as {@code unknown-field}
 * @param severity how much it weighs
 * @param fault what is wrong, in lower case without full stop, the author's words in backticks
 * @param help what to write instead; null where there is no honest next step
 */
public record Problem(Place place, String code, Severity severity, String fault, String help) {

    public Problem {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(fault, "fault");
    }

    /** An error with help; {@code help} may be null. */
    public static Problem error(Place place, String code, String fault, String help) {
        return new Problem(place, code, Severity.ERROR, fault, help);
    }

    /** The problem as a reader sees it: {@code place: fault}, then {@code help:} on a line of its own. */
    @Override
    public String toString() {
        return place + ": " + fault + (help == null ? "" : "\n  help: " + help);
    }

    /** All problems as a reader sees them, in the order given, one below the other. */
    public static String render(List<Problem> problems) {
        return problems.stream().map(Problem::toString).collect(Collectors.joining("\n"));
    }
}
