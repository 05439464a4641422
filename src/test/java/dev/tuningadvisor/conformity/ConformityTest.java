package dev.tuningadvisor.conformity;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tuningadvisor.ProjectRules;
import dev.tuningadvisor.advice.Advice;
import dev.tuningadvisor.advice.Remark;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules against the second evaluator, which was written without a look at them. */
class ConformityTest {

    private static final int PROJECTS = 3_000;

    @ParameterizedTest
    @ValueSource(longs = {1, 7, 2026})
    void rules_followTheWrittenPolicyForAnyFacts(long seed) {
        for (Map<String, Map<String, Object>> facts : Projects.draw(seed, PROJECTS)) {
            Verdict verdict = Policy.evaluate(facts);

            Advice advice = ProjectRules.advisor().advise(facts);

            assertThat(ofRules(advice)).as("%s", facts).isEqualTo(ofPolicy(verdict));
        }
    }

    private static Map<String, Object> ofPolicy(Verdict verdict) {
        Map<String, Object> outcome = new LinkedHashMap<>();
        outcome.put("recommendation", verdict.recommendation().name());
        outcome.put("step", verdict.step());
        outcome.put(
                "balance",
                new TreeMap<>(verdict.balance().entrySet().stream()
                        .collect(toMap(side -> side.getKey().name(), Map.Entry::getValue))));
        outcome.put(
                "arguments",
                verdict.arguments().stream()
                        .map(argument -> String.join(
                                " ",
                                argument.statement(),
                                argument.approach().name(),
                                argument.direction().name(),
                                argument.strength().name(),
                                argument.consideration().name(),
                                argument.counted() ? "counted" : "not counted"))
                        .toList());
        outcome.put(
                "requirements",
                verdict.requirements().entrySet().stream()
                        .map(requirement -> requirement.getKey() + " " + requirement.getValue())
                        .toList());
        outcome.put(
                "motives", verdict.motives().stream().map(Enum::name).sorted().toList());
        outcome.put("provisos", verdict.provisos().size());
        outcome.put("questions", verdict.questions());
        outcome.put(
                "cautions",
                verdict.cautions().stream()
                        .map(caution -> caution.startsWith("disagree") ? "disagree" : caution)
                        .toList());
        outcome.put("nextSteps", verdict.nextSteps().size());
        return outcome;
    }

    private static Map<String, Object> ofRules(Advice advice) {
        Map<String, Object> outcome = new LinkedHashMap<>();
        outcome.put("recommendation", advice.recommendation());
        outcome.put("step", advice.decision().step());
        outcome.put("balance", new TreeMap<>(advice.balance()));
        outcome.put(
                "arguments",
                advice.arguments().stream()
                        .map(argument -> String.join(
                                " ",
                                argument.name(),
                                argument.approach(),
                                argument.direction(),
                                argument.strength(),
                                argument.consideration(),
                                argument.counted() ? "counted" : "not counted"))
                        .toList());
        outcome.put(
                "requirements",
                advice.requirements().stream()
                        .map(requirement -> requirement.name() + " " + requirement.state())
                        .toList());
        outcome.put(
                "motives",
                advice.motives().stream().map(motive -> motive.name()).sorted().toList());
        outcome.put("provisos", advice.provisos().size());
        outcome.put(
                "questions",
                advice.questions().stream().map(question -> question.fact()).toList());
        outcome.put(
                "cautions",
                advice.cautions().stream().map(ConformityTest::caution).toList());
        outcome.put("nextSteps", advice.nextSteps().size());
        return outcome;
    }

    private static String caution(Remark caution) {
        List<String> statements = caution.statements();
        return statements.isEmpty() ? "disagree" : statements.get(0);
    }
}
