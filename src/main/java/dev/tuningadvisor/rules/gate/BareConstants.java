package dev.tuningadvisor.rules.gate;

import dev.tuningadvisor.problem.Problem;
import dev.tuningadvisor.rules.parse.EnumDeclaration;
import dev.tuningadvisor.rules.parse.RuleFile;
import dev.tuningadvisor.rules.parse.RuleParser;
import java.util.List;
import java.util.stream.Collectors;

/** Says which enum a constant belongs to that a condition names without its enum: one file alone does not tell. */
final class BareConstants {

    private final List<EnumDeclaration> enums;

    BareConstants(List<RuleFile> files) {
        this.enums = files.stream().flatMap(file -> file.enums().stream()).toList();
    }

    /** The problem with better help, where there is any. */
    Problem helped(Problem problem) {
        if (!problem.fault().endsWith(RuleParser.ALONE)) {
            return problem;
        }
        String name = problem.fault().substring(1, problem.fault().indexOf('`', 1));
        String meant = enums.stream()
                .filter(declared -> declared.constantNames().contains(name))
                .map(declared -> "`" + declared.name() + "." + name + "`")
                .collect(Collectors.joining(" or "));
        return meant.isEmpty()
                ? problem
                : new Problem(
                        problem.place(),
                        problem.code(),
                        problem.severity(),
                        problem.fault(),
                        "did you mean " + meant + "?");
    }
}
