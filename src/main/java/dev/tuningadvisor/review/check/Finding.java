package dev.tuningadvisor.review.check;

import dev.tuningadvisor.problem.Problem;
import java.util.Objects;

/**
 * A problem, and facts that show it.
 *
 * @param problem what is wrong or odd, and where
 * @param witness a facts document on one line for which a session was fired that shows it; null where the problem shows
 *     without facts
 */
public record Finding(Problem problem, String witness) {

    public Finding {
        Objects.requireNonNull(problem, "problem");
    }
}
