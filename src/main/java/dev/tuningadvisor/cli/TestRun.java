package dev.tuningadvisor.cli;

import dev.tuningadvisor.rules.KnowledgeBase;
import dev.tuningadvisor.scenario.Scenario;
import dev.tuningadvisor.scenario.ScenarioResult;
import dev.tuningadvisor.scenario.ScenarioRun;
import dev.tuningadvisor.scenario.ScenarioRunner;
import dev.tuningadvisor.scenario.render.RunJson;
import dev.tuningadvisor.scenario.render.RunText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs scenarios and answers with what became of them. */
final class TestRun {

    private final ScenarioRunner runner;
    private final Answer answer;

    TestRun(KnowledgeBase base, Answer answer) {
        this.runner = new ScenarioRunner(base);
        this.answer = answer;
    }

    /** Answers with one document at the end. */
    ScenarioRun asJson(List<Scenario> scenarios) throws IOException {
        ScenarioRun run = new ScenarioRun(runner.run(scenarios));
        answer.write(RunJson.write(run));
        return run;
    }

    /** Answers with each file as soon as it has run, so that who waits sees how far it is. */
    ScenarioRun asText(List<Scenario> scenarios, boolean colored) throws IOException {
        RunText text = colored ? RunText.plain().withColors() : RunText.plain();
        Map<String, List<Scenario>> files = new LinkedHashMap<>();
        scenarios.forEach(scenario -> files.computeIfAbsent(scenario.place().source(), file -> new ArrayList<>())
                .add(scenario));
        List<ScenarioResult> results = new ArrayList<>();
        for (Map.Entry<String, List<Scenario>> file : files.entrySet()) {
            ScenarioRun inFile = new ScenarioRun(runner.run(file.getValue()));
            answer.write(text.file(file.getKey(), inFile, files.keySet()));
            answer.flush();
            results.addAll(inFile.results());
        }
        ScenarioRun run = new ScenarioRun(results);
        answer.write(text.failures(run));
        answer.write(text.summary(run));
        return run;
    }
}
