package dev.tuningadvisor.conformity;

import java.util.List;

/**
 * An argument that holds for a project.
 *
 * @param statement the statement it is named by
 * @param sharedBy the other statements that agree, in the order of {@code statements.json}; may be empty
 * @param counted whether it is the one its side counts in its consideration
 */
public record Argument(
        String statement,
        Approach approach,
        Direction direction,
        Strength strength,
        Consideration consideration,
        List<String> sharedBy,
        boolean counted) {

    /** The approach it counts for: an argument against one approach counts for the other. */
    public Approach side() {
        return direction == Direction.FOR ? approach : approach.other();
    }

    Argument asCounted() {
        return new Argument(statement, approach, direction, strength, consideration, sharedBy, true);
    }
}
