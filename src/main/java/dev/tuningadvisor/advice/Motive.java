package dev.tuningadvisor.advice;

import java.util.List;

/**
 * A reason to want an approach.
 *
 * @param name such as {@code ACCURACY}
 * @param approach the approach it speaks for
 * @param text the reason in words
 * @param rules names of the rules that concluded it
 * @param statements ids of the statements cited for it
 * @param because the facts it rests on
 */
public record Motive(
        String name, String approach, String text, List<String> rules, List<String> statements, List<Because> because) {
    public Motive {
        rules = List.copyOf(rules);
        statements = List.copyOf(statements);
        because = List.copyOf(because);
    }
}
