package dev.tuningadvisor.advice;

import java.util.List;

/**
 * An argument for or against an approach.
 *
 * @param name id of the statement that leads it
 * @param rules names of the rules that reached it
 * @param approach such as {@code FINE_TUNING}
 * @param direction such as {@code FOR}
 * @param strength such as {@code STRONG}
 * @param consideration such as {@code DATA}
 * @param counted whether it counted in the balance
 * @param side the approach whose side it counts on; null when it did not count
 * @param weight what it added to the balance; 0 when it did not count
 * @param statements ids of all statements cited for it
 * @param because the facts it rests on
 */
public record Argument(
        String name,
        List<String> rules,
        String approach,
        String direction,
        String strength,
        String consideration,
        boolean counted,
        String side,
        int weight,
        List<String> statements,
        List<Because> because) {
    public Argument {
        rules = List.copyOf(rules);
        statements = List.copyOf(statements);
        because = List.copyOf(because);
    }
}
