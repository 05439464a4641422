package dev.tuningadvisor.review.mutation;

import dev.tuningadvisor.advice.Advice;
import dev.tuningadvisor.advice.TraceStep;
import dev.tuningadvisor.problem.RulesException;
import dev.tuningadvisor.rules.KnowledgeBase;
import dev.tuningadvisor.scenario.Scenario;
import dev.tuningadvisor.session.Limits;
import dev.tuningadvisor.session.RuleSession;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Rules compiled together with changed ones, each under a name of its own and in its original's place in the order. A
 * session fires the rules as they stand, or with one changed rule in place of its original.
 */
final class Batch {

    private final KnowledgeBase base;
    private final RuleSession session;
    private final Map<String, Candidate> variants;
    private final Feeding feeding;

    /**
     * @param base the compiled rules
     * @param variants the changed rules among them, by their name
     */
    Batch(KnowledgeBase base, Map<String, Candidate> variants, Feeding feeding) {
        this.base = base;
        this.session = new RuleSession(base, Limits.DEFAULT);
        this.variants = variants;
        this.feeding = feeding;
    }

    /**
     * The first scenario that fails with each changed rule, by its name; a rule that none fails with is not in it.
     *
     * @throws RulesException when a changed rule cannot even be asked whether it fires
     */
    Map<String, String> firstFailing(List<Scenario> scenarios) {
        Map<String, List<Scenario>> differing = new HashMap<>();
        RuleSession originals = originals();
        for (Scenario scenario : scenarios) {
            Map<String, List<String>> matches = originals.matches(scenario.facts());
            variants.forEach((name, candidate) -> {
                if (mayDiffer(candidate, name, matches)) {
                    differing.computeIfAbsent(name, key -> new ArrayList<>()).add(scenario);
                }
            });
        }
        Map<String, String> failing = new HashMap<>();
        differing.forEach(
                (name, tried) -> findFailing(name, tried).ifPresent(scenario -> failing.put(name, scenario.name())));
        return failing;
    }

    Candidate candidate(String name) {
        return variants.get(name);
    }

    /** The rules as they stand. */
    RuleSession originals() {
        return session.only(rule -> !variants.containsKey(rule));
    }

    /** The rules with that one changed. */
    RuleSession changed(String name) {
        String original = variants.get(name).rule().name();
        return session.only(rule -> rule.equals(name) || !rule.equals(original) && !variants.containsKey(rule));
    }

    /** The rules that are told of, with and without the change. */
    KnowledgeBase withOriginal(String name) {
        return base.only(rule -> rule.equals(name) || !variants.containsKey(rule));
    }

    /**
     * Whether a decision can differ with the changed rule. As long as the two match the same they conclude the same, so
     * that all goes on alike; a rule that rests on its own conclusions is looked at wherever one of the two matches.
     */
    boolean mayDiffer(Candidate candidate, String name, Map<String, List<String>> matches) {
        List<String> before = matches.getOrDefault(candidate.rule().name(), List.of());
        List<String> after = matches.getOrDefault(name, List.of());
        return !before.equals(after)
                || !before.isEmpty() && (candidate.changesConclusion() || feeding.restsOnItself(candidate.rule()));
    }

    private Optional<Scenario> findFailing(String name, List<Scenario> scenarios) {
        RuleSession changed = changed(name);
        return scenarios.stream()
                .filter(scenario -> !passes(scenario, changed, name))
                .findFirst();
    }

    private boolean passes(Scenario scenario, RuleSession changed, String name) {
        Advice advice;
        try {
            advice = asOriginal(changed.decide(scenario.facts()), name);
        } catch (RulesException failed) {
            return false;
        }
        return scenario.expectations().stream()
                .allMatch(expectation -> expectation.findDifference(advice).isEmpty());
    }

    /** The advice as if the changed rule had its original's name, as it has in the folder of who changes it. */
    private Advice asOriginal(Advice advice, String name) {
        String original = variants.get(name).rule().name();
        List<TraceStep> trace = advice.trace().stream()
                .map(step -> step.rule().equals(name)
                        ? new TraceStep(
                                step.step(),
                                original,
                                step.file(),
                                step.line(),
                                step.statements(),
                                step.matched(),
                                step.concluded())
                        : step)
                .toList();
        return new Advice(
                advice.recommendation(),
                advice.summary(),
                advice.decision(),
                advice.balance(),
                advice.arguments(),
                advice.requirements(),
                advice.motives(),
                advice.provisos(),
                advice.questions(),
                advice.cautions(),
                advice.nextSteps(),
                advice.scope(),
                advice.statements(),
                trace,
                advice.facts(),
                advice.words(),
                advice.knowledgeBase());
    }
}
