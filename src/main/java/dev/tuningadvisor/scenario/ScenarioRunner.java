package dev.tuningadvisor.scenario;

import dev.tuningadvisor.advice.Advice;
import dev.tuningadvisor.facts.Facts;
import dev.tuningadvisor.problem.RulesException;
import dev.tuningadvisor.rules.KnowledgeBase;
import dev.tuningadvisor.session.Limits;
import dev.tuningadvisor.session.RuleSession;
import java.util.List;
import java.util.Optional;

/** Runs scenarios against a knowledge base. Immutable and safe to share between threads. */
public final class ScenarioRunner {

    private final RuleSession session;
    private final SeenConditions seen;

    public ScenarioRunner(KnowledgeBase base) {
        this.session = new RuleSession(base, Limits.DEFAULT);
        this.seen = new SeenConditions(base);
    }

    /** The results, in the order of the scenarios. Rules that give no advice fail the scenario, they stop nothing. */
    public List<ScenarioResult> run(List<Scenario> scenarios) {
        return scenarios.stream().map(this::run).toList();
    }

    /** The result of one scenario. */
    public ScenarioResult run(Scenario scenario) {
        long started = System.nanoTime();
        Advice advice;
        try {
            advice = session.decide(scenario.facts());
        } catch (RulesException failed) {
            Difference difference = new Difference("advice", "an advice", failed.getMessage());
            return new ScenarioResult(scenario, null, List.of(difference), System.nanoTime() - started);
        }
        List<Difference> differences = scenario.expectations().stream()
                .flatMap(expectation -> difference(expectation, scenario.facts(), advice).stream())
                .toList();
        return new ScenarioResult(scenario, advice, differences, System.nanoTime() - started);
    }

    private Optional<Difference> difference(Expectation expectation, Facts facts, Advice advice) {
        return expectation.findDifference(advice).map(difference -> {
            List<String> conditions = List.of();
            if (expectation instanceof Expectation.Fires fires) {
                conditions = seen.ofSilent(fires.rule(), session.probe(facts));
            } else if (expectation instanceof Expectation.Silent silent) {
                conditions = seen.ofFired(silent.rule(), advice);
            }
            return new Difference(difference.what(), difference.expected(), difference.actual(), conditions);
        });
    }
}
