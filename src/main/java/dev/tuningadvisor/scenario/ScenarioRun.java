package dev.tuningadvisor.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What became of scenarios that were run together.
 *
 * @param results in the order they ran
 */
public record ScenarioRun(List<ScenarioResult> results) {

    public ScenarioRun {
        results = List.copyOf(results);
    }

    /** Those that failed, in the order they ran. */
    public List<ScenarioResult> failures() {
        return results.stream().filter(result -> !result.passed()).toList();
    }

    /** How many passed. */
    public int passed() {
        return results.size() - failures().size();
    }

    /** The results of each file, by its path; files and results in the order they ran. */
    public Map<String, ScenarioRun> byFile() {
        Map<String, List<ScenarioResult>> files = new LinkedHashMap<>();
        results.forEach(
                result -> files.computeIfAbsent(result.scenario().place().source(), file -> new ArrayList<>())
                        .add(result));
        Map<String, ScenarioRun> runs = new LinkedHashMap<>();
        files.forEach((file, inFile) -> runs.put(file, new ScenarioRun(inFile)));
        return runs;
    }
}
