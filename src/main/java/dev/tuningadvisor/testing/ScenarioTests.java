package dev.tuningadvisor.testing;

import dev.tuningadvisor.problem.RulesException;
import dev.tuningadvisor.rules.KnowledgeBase;
import dev.tuningadvisor.rules.RulesFolder;
import dev.tuningadvisor.scenario.Scenario;
import dev.tuningadvisor.scenario.ScenarioReader;
import dev.tuningadvisor.scenario.ScenarioResult;
import dev.tuningadvisor.scenario.ScenarioRunner;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.opentest4j.AssertionFailedError;

/**
 * The scenarios of a rules folder as tests: a node for each file, and in it a test for each scenario, which leads to its
 * line.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicNode> scenarios() {
 *     return ScenarioTests.of(Path.of("rules"));
 * }
 * }</pre>
 */
public final class ScenarioTests {

    private ScenarioTests() {}

    /**
     * Those of a folder; its rules are compiled at once, each scenario runs when its test does.
     *
     * @throws RulesException with every problem of the rules or of the scenario files
     */
    public static Stream<DynamicNode> of(Path rulesFolder) {
        KnowledgeBase base = KnowledgeBase.load(RulesFolder.read(rulesFolder));
        return of(base, new ScenarioReader(base).read(rulesFolder.resolve(ScenarioReader.FOLDER)));
    }

    private static Stream<DynamicNode> of(KnowledgeBase base, List<Scenario> scenarios) {
        ScenarioRunner runner = new ScenarioRunner(base);
        Map<String, List<Scenario>> files = new LinkedHashMap<>();
        scenarios.forEach(scenario -> files.computeIfAbsent(scenario.place().source(), file -> new ArrayList<>())
                .add(scenario));
        return files.entrySet().stream()
                .map(file -> DynamicContainer.dynamicContainer(
                        Path.of(file.getKey()).getFileName().toString(),
                        Path.of(file.getKey()).toUri(),
                        file.getValue().stream().map(scenario -> test(scenario, runner))));
    }

    private static DynamicTest test(Scenario scenario, ScenarioRunner runner) {
        URI source = URI.create(Path.of(scenario.place().source()).toUri() + "?line=" + scenario.line());
        return DynamicTest.dynamicTest(scenario.name(), source, () -> {
            ScenarioResult result = runner.run(scenario);
            if (!result.passed()) {
                throw new AssertionFailedError(result.render());
            }
        });
    }
}
