package dev.tuningadvisor.review.mutation;

import dev.tuningadvisor.advice.Advice;
import dev.tuningadvisor.advice.Question;
import dev.tuningadvisor.advice.Remark;
import dev.tuningadvisor.facts.Facts;
import dev.tuningadvisor.problem.Problem;
import dev.tuningadvisor.problem.RulesException;
import dev.tuningadvisor.session.RuleSession;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What a project is told, and which rules fired: two decisions are the same to a scenario where this is equal.
 *
 * @param parts the values of the advice in its order, or the problems where there is none
 */
record Told(List<Object> parts) {

    /** @param originals by the name of a changed rule the name it has for a reader, by any other name that name */
    static Told of(RuleSession session, Facts facts, UnaryOperator<String> originals) {
        try {
            return of(session.decide(facts), originals);
        } catch (RulesException failed) {
            return new Told(
                    List.copyOf(failed.problems().stream().map(Problem::code).toList()));
        }
    }

    private static Told of(Advice advice, UnaryOperator<String> originals) {
        return new Told(List.of(
                advice.recommendation(),
                advice.summary(),
                advice.decision().step(),
                advice.balance(),
                advice.arguments().stream()
                        .map(each -> List.of(
                                each.name(),
                                each.approach(),
                                each.direction(),
                                each.strength(),
                                each.consideration(),
                                each.counted(),
                                String.valueOf(each.side()),
                                each.weight()))
                        .toList(),
                advice.requirements().stream()
                        .map(each -> List.of(each.name(), each.approach(), each.state(), each.text(), each.fact()))
                        .toList(),
                advice.motives().stream()
                        .map(each -> List.of(each.name(), each.approach(), each.text()))
                        .toList(),
                advice.provisos().stream().map(Remark::text).toList(),
                advice.questions().stream().map(Question::fact).toList(),
                advice.cautions().stream().map(Remark::text).toList(),
                advice.nextSteps().stream().map(Remark::text).toList(),
                advice.scope(),
                advice.trace().stream()
                        .map(step -> originals.apply(step.rule()))
                        .collect(Collectors.toSet())));
    }
}
