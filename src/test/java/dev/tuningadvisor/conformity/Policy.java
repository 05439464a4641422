package dev.tuningadvisor.conformity;

import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * The written policy (VERDICTS.md over {@code statements.json}) in plain Java, to compare the rules with. It was
 * written without a look at the rules and should stay so: mend it from the policy, never from a rule.
 */
public final class Policy {

    private Policy() {}

    /**
     * Decides a project, whatever its facts, contradictory ones included. A field that is absent or null is unknown.
     *
     * @param facts per type ({@code "data"}) the fields ({@code "labeledExamples"}) with an {@code Integer}, a
     *     {@code Boolean}, or a {@code String} for text and for enum constants in upper case
     */
    public static Verdict evaluate(Map<String, Map<String, Object>> facts) {
        Decision decision = Decision.of(new Terms(new StatedFacts(facts)));
        Recommendation recommendation = decision.recommendation();
        return new Verdict(
                recommendation,
                decision.step(),
                Collections.unmodifiableMap(decision.balance().weights()),
                decision.balance().arguments(),
                Collections.unmodifiableMap(decision.requirements().states()),
                Collections.unmodifiableSet(decision.motives()),
                recommendation.tunes() ? decision.requirements().unknown() : List.of(),
                Questions.after(decision),
                Cautions.with(decision),
                NextSteps.after(decision));
    }
}
