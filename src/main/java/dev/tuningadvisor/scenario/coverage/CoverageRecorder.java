package dev.tuningadvisor.scenario.coverage;

import dev.tuningadvisor.advice.TraceStep;
import dev.tuningadvisor.facts.Facts;
import dev.tuningadvisor.rules.KnowledgeBase;
import dev.tuningadvisor.rules.Statement;
import dev.tuningadvisor.rules.parse.RuleDeclaration;
import dev.tuningadvisor.scenario.ScenarioResult;
import dev.tuningadvisor.session.Limits;
import dev.tuningadvisor.session.Probe;
import dev.tuningadvisor.session.RuleSession;
import dev.tuningadvisor.space.SupposedRules;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Records what scenarios show of a knowledge base. Not safe to share between threads. */
public final class CoverageRecorder {

    private final KnowledgeBase base;
    private final RuleSession session;
    private final SupposedRules supposed;
    private final Map<String, Tally> tallies = new LinkedHashMap<>();

    public CoverageRecorder(KnowledgeBase base) {
        this.base = base;
        this.session = new RuleSession(base, Limits.DEFAULT);
        this.supposed = new SupposedRules(base);
        UnknownValues unknown = new UnknownValues(base);
        base.rules()
                .values()
                .forEach(rule ->
                        tallies.put(rule.name(), new Tally(rule, Sites.of(rule, base, unknown), concludedAfter(rule))));
    }

    /** Rules of the same salience fire in any order. */
    private Set<String> concludedAfter(RuleDeclaration rule) {
        return base.rules().values().stream()
                .filter(other -> other.salience() <= rule.salience())
                .map(other -> other.then().type())
                .collect(Collectors.toSet());
    }

    /** Records those that gave an advice, whether or not it was the one expected. */
    public void record(List<ScenarioResult> results) {
        results.stream().filter(result -> result.advice() != null).forEach(this::record);
    }

    private void record(ScenarioResult result) {
        Set<String> fired =
                result.advice().trace().stream().map(TraceStep::rule).collect(Collectors.toSet());
        Facts facts = result.scenario().facts();
        Probe probe = null;
        for (Map.Entry<String, Tally> rule : tallies.entrySet()) {
            rule.getValue().count(fired.contains(rule.getKey()));
            // Asking is dear; a rule of which all was seen has nothing more to show.
            if (!rule.getValue().isFull()) {
                probe = probe == null ? session.probe(facts) : probe;
                rule.getValue().add(probe, fired.contains(rule.getKey()), facts);
            }
        }
    }

    /** What was recorded so far. */
    public Coverage coverage() {
        HoleReader holes = new HoleReader(base, supposed);
        List<RuleCoverage> rules = tallies.entrySet().stream()
                .map(rule -> holes.read(base.rules().get(rule.getKey()), rule.getValue()))
                .toList();
        Set<String> shown = rules.stream()
                .filter(rule -> rule.fired() > 0)
                .flatMap(rule -> rule.rule().cites().stream())
                .collect(Collectors.toSet());
        List<String> statements = base.statements().values().stream()
                .filter(Statement::concludes)
                .map(Statement::id)
                .toList();
        return new Coverage(
                statements,
                statements.stream().filter(id -> !shown.contains(id)).toList(),
                rules);
    }
}
