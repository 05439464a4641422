package dev.tuningadvisor.advice;

import java.util.List;

/**
 * Something an approach requires.
 *
 * @param name such as {@code LABELED_DATA}
 * @param approach the approach that requires it
 * @param state such as {@code MET}, {@code FAILED} or {@code UNKNOWN}
 * @param text what is required, in words
 * @param fact path of the fact to ask for
 * @param rules names of the rules that concluded it
 * @param statements ids of the statements cited for it
 * @param because the facts it rests on
 */
public record Requirement(
        String name,
        String approach,
        String state,
        String text,
        String fact,
        List<String> rules,
        List<String> statements,
        List<Because> because) {
    public Requirement {
        rules = List.copyOf(rules);
        statements = List.copyOf(statements);
        because = List.copyOf(because);
    }
}
