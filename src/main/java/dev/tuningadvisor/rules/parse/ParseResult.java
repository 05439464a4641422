package dev.tuningadvisor.rules.parse;

import dev.tuningadvisor.problem.Problem;
import java.util.List;

/**
 * What came of reading one rules file.
 *
 * @param file the file as records; null when it has problems
 * @param problems everything that is wrong with the file by itself, sorted by place; empty when it could be read
 */
public record ParseResult(RuleFile file, List<Problem> problems) {

    public ParseResult {
        problems = List.copyOf(problems);
    }
}
