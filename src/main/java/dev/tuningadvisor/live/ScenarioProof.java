package dev.tuningadvisor.live;

import dev.tuningadvisor.problem.Place;
import dev.tuningadvisor.problem.Problem;
import dev.tuningadvisor.rules.KnowledgeBase;
import dev.tuningadvisor.scenario.Difference;
import dev.tuningadvisor.scenario.Scenario;
import dev.tuningadvisor.scenario.ScenarioReader;
import dev.tuningadvisor.scenario.ScenarioResult;
import dev.tuningadvisor.scenario.ScenarioRunner;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;

/** Runs the scenarios of a rules folder on rules made of it, half of them on a second thread. */
final class ScenarioProof {

    private static final int FEW = 20;

    private final Path root;
    private final Executor helper;

    ScenarioProof(Path root, Executor helper) {
        this.root = root;
        this.helper = helper;
    }

    /** Why the rules do not pass; empty when they do, and for a folder without scenarios. */
    List<Problem> problems(KnowledgeBase base) {
        Path folder = root.resolve(ScenarioReader.FOLDER);
        if (!Files.exists(folder)) {
            return List.of();
        }
        List<Scenario> scenarios = new ScenarioReader(base).read(folder);
        ScenarioRunner runner = new ScenarioRunner(base);
        int half = scenarios.size() < FEW ? 0 : scenarios.size() / 2;
        CompletableFuture<List<Problem>> first =
                CompletableFuture.supplyAsync(() -> failures(runner, scenarios.subList(0, half)), helper);
        List<Problem> last = failures(runner, scenarios.subList(half, scenarios.size()));
        List<Problem> all = new ArrayList<>(first.join());
        all.addAll(last);
        return all;
    }

    private static List<Problem> failures(ScenarioRunner runner, List<Scenario> scenarios) {
        List<Problem> failures = new ArrayList<>();
        for (Scenario scenario : scenarios) {
            ScenarioResult result = runner.run(scenario);
            if (!result.passed()) {
                failures.add(failure(result));
            }
        }
        return failures;
    }

    private static Problem failure(ScenarioResult result) {
        Scenario scenario = result.scenario();
        String different =
                result.differences().stream().map(ScenarioProof::told).collect(Collectors.joining("; "));
        return Problem.error(
                new Place.InFile(scenario.place().source(), scenario.line(), 1, 1),
                "scenario-fails",
                "scenario `" + scenario.name() + "` fails: " + different,
                "mend the rules, or say in the scenario what is expected now");
    }

    private static String told(Difference difference) {
        return difference.what() + " should be `" + difference.expected() + "` and is `" + difference.actual() + "`";
    }
}
