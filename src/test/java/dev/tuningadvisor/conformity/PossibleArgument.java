package dev.tuningadvisor.conformity;

import java.util.List;
import java.util.function.Predicate;

/** An argument together with the condition under which it holds. */
record PossibleArgument(Argument argument, Predicate<Terms> when) {

    static PossibleArgument argument(
            String statement,
            Approach approach,
            Direction direction,
            Consideration consideration,
            Strength strength,
            Predicate<Terms> when) {
        return new PossibleArgument(
                new Argument(statement, approach, direction, strength, consideration, List.of(), false), when);
    }

    PossibleArgument sharedBy(String... statements) {
        Argument shared = new Argument(
                argument.statement(),
                argument.approach(),
                argument.direction(),
                argument.strength(),
                argument.consideration(),
                List.of(statements),
                argument.counted());
        return new PossibleArgument(shared, when);
    }
}
