package dev.tuningadvisor.advice;

import java.util.List;

/**
 * A text that travels with the recommendation: a proviso, a caution or a next step.
 *
 * @param text in words
 * @param rules names of the rules that concluded it
 * @param statements ids of the statements cited for it
 * @param because the facts it rests on
 */
public record Remark(String text, List<String> rules, List<String> statements, List<Because> because) {
    public Remark {
        rules = List.copyOf(rules);
        statements = List.copyOf(statements);
        because = List.copyOf(because);
    }
}
