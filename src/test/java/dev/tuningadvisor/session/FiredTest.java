package dev.tuningadvisor.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tuningadvisor.ProjectRules;
import dev.tuningadvisor.advice.Advice;
import dev.tuningadvisor.advice.TraceStep;
import dev.tuningadvisor.conformity.Projects;
import dev.tuningadvisor.facts.Facts;
import dev.tuningadvisor.facts.FactsReader;
import dev.tuningadvisor.problem.RulesException;
import dev.tuningadvisor.rules.KnowledgeBase;
import dev.tuningadvisor.rules.RulesFolder;
import dev.tuningadvisor.rules.cache.RuleCache;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FiredTest {

    private static final KnowledgeBase BASE =
            KnowledgeBase.load(RulesFolder.read(ProjectRules.FOLDER), new RuleCache(ProjectRules.SETTINGS.cache()));
    private static final RuleSession SESSION = new RuleSession(BASE, Limits.DEFAULT);
    private static final FactsReader READER = new FactsReader(BASE.vocabulary());

    @Test
    void manyProjects_fireAndConcludeWhatTheirTraceTells() {
        for (Map<String, Map<String, Object>> project : Projects.draw(17, 200)) {
            Facts facts = READER.read("facts", project);
            Advice advice = SESSION.decide(facts);

            Fired fired = SESSION.fire(facts);

            assertThat(fired.rules())
                    .isEqualTo(advice.trace().stream().map(TraceStep::rule).toList());
            BASE.types()
                    .keySet()
                    .forEach(type -> assertThat(fired.concluded(type)).isEqualTo(concluded(advice, type)));
        }
    }

    private static List<TraceStep.Concluded> concluded(Advice advice, String type) {
        return advice.trace().stream()
                .flatMap(step -> step.concluded().stream())
                .filter(concluded -> concluded.type().equals(type))
                .toList();
    }

    @Test
    void oneRuleLeftOut_allOthersFireAsBefore() {
        Facts nothing = READER.read("facts", "{}");
        List<String> all = SESSION.fire(nothing).rules();
        String left = all.stream()
                .filter(rule -> BASE.rules().get(rule).then().type().equals("Question"))
                .findFirst()
                .orElseThrow();

        List<String> without =
                SESSION.only(rule -> !rule.equals(left)).fire(nothing).rules();

        assertThat(without)
                .isEqualTo(all.stream().filter(rule -> !rule.equals(left)).toList());
    }

    @Test
    void noRuleAllowed_failsAsADecisionDoes() {
        Facts nothing = READER.read("facts", "{}");
        RuleSession none = SESSION.only(rule -> false);

        assertThatThrownBy(() -> none.fire(nothing))
                .isInstanceOfSatisfying(
                        RulesException.class,
                        fired -> assertThatThrownBy(() -> none.decide(nothing))
                                .isInstanceOfSatisfying(
                                        RulesException.class,
                                        decided -> assertThat(fired.problems()).isEqualTo(decided.problems())));
    }
}
