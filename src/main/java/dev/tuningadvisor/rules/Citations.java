package dev.tuningadvisor.rules;

import dev.tuningadvisor.problem.Nearest;
import dev.tuningadvisor.problem.Problem;
import dev.tuningadvisor.rules.parse.RuleDeclaration;
import dev.tuningadvisor.rules.parse.RuleFile;
import dev.tuningadvisor.rules.parse.Span;
import dev.tuningadvisor.rules.parse.StatementType;
import java.util.List;
import java.util.stream.Stream;

/** Holds rules to statements that exist. */
final class Citations {

    private Citations() {}

    /** A problem for each statement that a rule cites or concludes and {@code statements.json} does not list. */
    static List<Problem> check(List<RuleFile> files, StatementType statements) {
        return files.stream()
                .flatMap(file -> file.rules().stream())
                .flatMap(rule -> Stream.concat(cited(rule, statements), concluded(rule, statements)))
                .toList();
    }

    private static Stream<Problem> cited(RuleDeclaration rule, StatementType statements) {
        return rule.cites().stream()
                .filter(id -> !statements.ids().contains(id))
                .map(id -> unknown(rule.citesSpan(), id, statements));
    }

    private static Stream<Problem> concluded(RuleDeclaration rule, StatementType statements) {
        return statements.written(rule.then()).stream()
                .filter(id -> !statements.ids().contains(String.valueOf(id.value())))
                .map(id -> unknown(id.span(), String.valueOf(id.value()), statements));
    }

    private static Problem unknown(Span span, String id, StatementType statements) {
        return Problem.error(
                span.place(),
                "unknown-statement",
                "there is no statement `" + id + "` in " + RulesFolder.STATEMENTS,
                Nearest.help(id, statements.ids(), "list it there with its section and claim"));
    }
}
