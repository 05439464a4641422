package dev.tuningadvisor.rules.gate;

import dev.tuningadvisor.problem.Problem;
import dev.tuningadvisor.rules.parse.RuleFile;
import java.util.List;

/**
 * What came of reading a whole rules folder.
 *
 * @param files the files that could be read, in the order given
 * @param problems what must be mended before anything is compiled, sorted by file, line and column
 */
public record GateResult(List<RuleFile> files, List<Problem> problems) {

    public GateResult {
        files = List.copyOf(files);
        problems = List.copyOf(problems);
    }
}
