package dev.tuningadvisor.advice;

import java.util.List;

/**
 * The rule that made the recommendation.
 *
 * @param step number of the verdict's step, as the rules count them
 * @param rule name of the rule
 * @param statements ids of the statements it cites
 * @param because the facts it rests on
 */
public record Decision(int step, String rule, List<String> statements, List<Because> because) {
    public Decision {
        statements = List.copyOf(statements);
        because = List.copyOf(because);
    }
}
