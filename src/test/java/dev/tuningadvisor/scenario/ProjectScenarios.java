package dev.tuningadvisor.scenario;

import dev.tuningadvisor.rules.KnowledgeBase;
import dev.tuningadvisor.rules.RulesFolder;
import java.nio.file.Path;
import java.util.List;

/** The scenarios of the project's own rules, read and run once for all tests. */
public final class ProjectScenarios {

    private static final Path RULES = Path.of("rules");

    private static final class Base {
        private static final KnowledgeBase BASE = KnowledgeBase.load(RulesFolder.read(RULES));
    }

    private static final class Results {
        private static final List<Scenario> SCENARIOS =
                new ScenarioReader(Base.BASE).read(RULES.resolve(ScenarioReader.FOLDER));
        private static final List<ScenarioResult> RESULTS = new ScenarioRunner(Base.BASE).run(SCENARIOS);
    }

    private ProjectScenarios() {}

    public static KnowledgeBase base() {
        return Base.BASE;
    }

    public static List<ScenarioResult> results() {
        return Results.RESULTS;
    }
}
