package dev.tuningadvisor.cli;

import dev.tuningadvisor.rules.KnowledgeBase;
import dev.tuningadvisor.scenario.Scenario;
import dev.tuningadvisor.scenario.ScenarioResult;
import dev.tuningadvisor.scenario.ScenarioRun;
import dev.tuningadvisor.scenario.ScenarioRunner;
import dev.tuningadvisor.scenario.coverage.Coverage;
import dev.tuningadvisor.scenario.coverage.CoverageRecorder;
import dev.tuningadvisor.scenario.render.CoverageText;
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
    private final CoverageRecorder recorder;
    private final Answer answer;

    /** {@code recorder} is null where nobody asks for the coverage. */
    TestRun(KnowledgeBase base, CoverageRecorder recorder, Answer answer) {
        this.runner = new ScenarioRunner(base);
        this.recorder = recorder;
        this.answer = answer;
    }

    /** What the scenarios cover, and whether they passed. */
    record Outcome(ScenarioRun run, Coverage coverage) {}

    /** Answers with one document at the end. */
    Outcome asJson(List<Scenario> scenarios) throws IOException {
        Outcome outcome = outcome(runner.run(scenarios));
        answer.write(RunJson.write(outcome.run(), outcome.coverage()));
        return outcome;
    }

    private Outcome outcome(List<ScenarioResult> results) {
        if (recorder == null) {
            return new Outcome(new ScenarioRun(results), null);
        }
        recorder.record(results);
        return new Outcome(new ScenarioRun(results), recorder.coverage());
    }

    /** Answers with each file as soon as it has run, so that who waits sees how far it is. */
    Outcome asText(List<Scenario> scenarios, boolean colored) throws IOException {
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
        answer.write(text.failures(new ScenarioRun(results)));
        Outcome outcome = outcome(results);
        if (outcome.coverage() != null) {
            CoverageText coverage = colored ? CoverageText.plain().withColors() : CoverageText.plain();
            answer.write(coverage.write(outcome.coverage()));
        }
        answer.write(text.summary(outcome.run()));
        return outcome;
    }
}
