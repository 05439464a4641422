package dev.tuningadvisor.book;

import dev.tuningadvisor.rules.KnowledgeBase;
import dev.tuningadvisor.rules.parse.RuleDeclaration;
import dev.tuningadvisor.scenario.Expectation;
import dev.tuningadvisor.scenario.Scenario;
import dev.tuningadvisor.scenario.ValuedKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which scenarios name which rule: by its own name, or by the name of the argument that it concludes. */
final class Proofs {

    private final Map<String, List<Contents.Proof>> byRule = new HashMap<>();
    private final Map<String, List<String>> rulesByArgument = new HashMap<>();

    Proofs(KnowledgeBase base, List<Scenario> scenarios, Names names) {
        for (RuleDeclaration rule : base.rules().values()) {
            if (rule.then().type().equals("Argument")) {
                String name = Conclusion.literalText(
                        new Conclusion(rule.then(), names).fields().get("statement"), names);
                rulesByArgument.computeIfAbsent(name, any -> new ArrayList<>()).add(rule.name());
            }
        }
        scenarios.forEach(scenario -> scenario.expectations().forEach(expected -> add(scenario.name(), expected)));
    }

    private void add(String scenario, Expectation expected) {
        if (expected instanceof Expectation.Fires fires) {
            add(fires.rule(), scenario, true);
        } else if (expected instanceof Expectation.Silent silent) {
            add(silent.rule(), scenario, false);
        } else if (expected instanceof Expectation.HasArgument has) {
            concluding(has.argument()).forEach(rule -> add(rule, scenario, true));
        } else if (expected instanceof Expectation.Valued valued && valued.kind() == ValuedKind.ARGUMENTS) {
            concluding(valued.name()).forEach(rule -> add(rule, scenario, true));
        } else if (expected instanceof Expectation.HasNoArgument hasNo) {
            concluding(hasNo.argument()).forEach(rule -> add(rule, scenario, false));
        }
    }

    private List<String> concluding(String argument) {
        return rulesByArgument.getOrDefault(argument, List.of());
    }

    private void add(String rule, String scenario, boolean fires) {
        String own = scenario.startsWith(rule + ": ") ? scenario.substring(rule.length() + 2) : scenario;
        Contents.Proof proof = new Contents.Proof(own, fires);
        List<Contents.Proof> proofs = byRule.computeIfAbsent(rule, any -> new ArrayList<>());
        if (!proofs.contains(proof)) {
            proofs.add(proof);
        }
    }

    /** In the order of the scenario files, those under which the rule fires first. */
    List<Contents.Proof> of(String rule) {
        List<Contents.Proof> all = byRule.getOrDefault(rule, List.of());
        List<Contents.Proof> sorted =
                new ArrayList<>(all.stream().filter(Contents.Proof::fires).toList());
        all.stream().filter(proof -> !proof.fires()).forEach(sorted::add);
        return List.copyOf(sorted);
    }
}
