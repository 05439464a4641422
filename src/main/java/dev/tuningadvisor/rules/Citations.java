package dev.tuningadvisor.rules;

import dev.tuningadvisor.problem.Nearest;
import dev.tuningadvisor.problem.Problem;
import dev.tuningadvisor.rules.parse.RuleDeclaration;
import dev.tuningadvisor.rules.parse.RuleFile;
import java.util.List;
import java.util.Set;

/** Holds rules to statements that exist. */
final class Citations {

    private Citations() {}

    /** A problem for each statement that a rule cites and {@code statements.json} does not list. */
    static List<Problem> check(List<RuleFile> files, Set<String> statements) {
        return files.stream()
                .flatMap(file -> file.rules().stream())
                .flatMap(rule -> rule.cites().stream()
                        .filter(cited -> !statements.contains(cited))
                        .map(cited -> unknown(rule, cited, statements)))
                .toList();
    }

    private static Problem unknown(RuleDeclaration rule, String cited, Set<String> statements) {
        return Problem.error(
                rule.citesSpan().place(),
                "unknown-statement",
                "there is no statement `" + cited + "` in " + RulesFolder.STATEMENTS,
                Nearest.help(cited, statements, "list it there with its section and claim"));
    }
}
