package dev.tuningadvisor.foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.tuningadvisor.advice.TraceStep;
import dev.tuningadvisor.review.check.RulesCheck;
import dev.tuningadvisor.rules.KnowledgeBase;
import dev.tuningadvisor.rules.RuleSource;
import dev.tuningadvisor.rules.RulesFolder;
import dev.tuningadvisor.rules.cache.RuleCache;
import dev.tuningadvisor.rules.format.RuleFormatter;
import dev.tuningadvisor.rules.parse.RuleFile;
import dev.tuningadvisor.scenario.ScenarioReader;
import dev.tuningadvisor.scenario.ScenarioResult;
import dev.tuningadvisor.scenario.ScenarioRunner;
import dev.tuningadvisor.space.DecisionSpace;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The foreign rules are as well kept as the project's own. */
class ForeignScenariosTest {

    /** Rules that fire whatever is known. */
    private static final List<String> ALWAYS = List.of(
            "What counts for repair adds up",
            "What counts for replacement adds up",
            "The advice is about household appliances");

    private static final RuleCache CACHE = new RuleCache(Path.of("target", "rule-cache"));

    private static final KnowledgeBase BASE = KnowledgeBase.load(RulesFolder.read(ForeignRules.FOLDER), CACHE);

    private static final List<ScenarioResult> RESULTS = new ScenarioRunner(BASE)
            .run(new ScenarioReader(BASE).read(ForeignRules.FOLDER.resolve(ScenarioReader.FOLDER)));

    @TestFactory
    Stream<DynamicTest> everyScenario_passes() {
        return RESULTS.stream()
                .map(result -> DynamicTest.dynamicTest(result.scenario().name(), () -> {
                    if (!result.passed()) {
                        fail(result.render());
                    }
                }));
    }

    @Test
    void everyRule_isFiredByAScenarioAndLeftSilentByAnother() {
        Set<String> neverFired = new HashSet<>(BASE.rules().keySet());
        Set<String> alwaysFired = new HashSet<>(BASE.rules().keySet());

        for (ScenarioResult result : RESULTS) {
            List<String> fired =
                    result.advice().trace().stream().map(TraceStep::rule).toList();
            fired.forEach(neverFired::remove);
            alwaysFired.retainAll(fired);
        }

        assertThat(neverFired).isEmpty();
        assertThat(alwaysFired).containsExactlyInAnyOrderElementsOf(ALWAYS);
    }

    @Test
    void everyStatement_isCited() {
        Set<String> uncited = new HashSet<>(BASE.statements().keySet());

        BASE.rules().values().forEach(rule -> uncited.removeAll(rule.cites()));

        assertThat(uncited).isEmpty();
    }

    @Test
    void check_findsNothing() {
        assertThat(RulesCheck.of(RulesFolder.read(ForeignRules.FOLDER), CACHE).findings())
                .isEmpty();
    }

    @Test
    void everyFile_hasTheOneLayout() {
        for (RuleFile file : BASE.files()) {
            assertThat(file.text()).isEqualTo(RuleFormatter.format(new RuleSource(file.path(), file.text())));
        }
    }

    @Test
    void decisionSpace_isExact() {
        assertThat(DecisionSpace.of(BASE).notCovered()).isEmpty();
    }
}
