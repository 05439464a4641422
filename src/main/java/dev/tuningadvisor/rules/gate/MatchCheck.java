package dev.tuningadvisor.rules.gate;

import dev.tuningadvisor.rules.parse.Element;
import dev.tuningadvisor.rules.parse.RuleCode;
import dev.tuningadvisor.rules.parse.RuleDeclaration;
import dev.tuningadvisor.rules.parse.RuleFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Refuses rules that could combine more facts than a session can bear: the engine joins everything that the patterns of a
 * rule match before it fires, and no limit of firings or time stops it there. Counts at most how many conclusions of each
 * type there can be, whatever the conditions say; a project states one fact of each type.
 */
final class MatchCheck {

    /** Combinations in one decision, over all rules: some seconds and some hundred megabytes. */
    static final long COMBINATIONS = 5_000_000;

    /** What is only looked for, and not held, costs so much less. */
    private static final long COMPARED = 100;

    /** Each conclusion is a firing, and a decision with more of them is stopped. */
    private static final long FIRINGS = 10_000;

    private final Catalog catalog;
    private final Findings findings;
    private final List<RuleDeclaration> rules;
    private final Map<String, List<RuleDeclaration>> concluding = new HashMap<>();
    private final Map<String, Long> most = new HashMap<>();
    private final Set<String> counting = new HashSet<>();

    MatchCheck(Catalog catalog, Findings findings, List<RuleFile> files) {
        this.catalog = catalog;
        this.findings = findings;
        this.rules = files.stream().flatMap(file -> file.rules().stream()).toList();
        rules.forEach(rule -> concluding
                .computeIfAbsent(rule.then().type(), type -> new ArrayList<>())
                .add(rule));
    }

    /** Reports the rule that combines most where all rules together combine too much. */
    void check() {
        long sum = 0;
        long worst = 0;
        RuleDeclaration where = null;
        for (RuleDeclaration rule : rules) {
            long combined = combinations(rule);
            sum = add(sum, combined);
            if (combined > worst) {
                worst = combined;
                where = rule;
            }
        }
        if (sum > COMBINATIONS) {
            findings.add(
                    RuleCode.TOO_LARGE,
                    where.span(),
                    "the patterns of this rule can be combined in " + (worst > COMBINATIONS ? "too many" : worst)
                            + " ways",
                    "match fewer conclusions in one rule: all rules together may combine " + COMBINATIONS);
        }
    }

    /** How many combinations of facts the engine may have to hold for the rule, those included that fail later. */
    private long combinations(RuleDeclaration rule) {
        long combined = 1;
        long most = 1;
        for (Element element : rule.when()) {
            long here = combined;
            for (Element.Pattern pattern : element.patterns()) {
                here = multiply(here, most(pattern.type()));
            }
            boolean held =
                    element instanceof Element.Pattern || element.patterns().size() > 1;
            most = Math.max(most, held ? here : here / COMPARED);
            combined = element instanceof Element.Pattern ? here : combined;
        }
        return most;
    }

    /** How often the rule may fire: once where it demands that nothing of what it concludes is there. */
    private long firings(RuleDeclaration rule) {
        if (rule.when().stream()
                .anyMatch(element -> isAbsence(element, rule.then().type()))) {
            return 1;
        }
        long firings = 1;
        for (Element element : rule.when()) {
            if (element instanceof Element.Pattern pattern) {
                firings = multiply(firings, most(pattern.type()));
            }
        }
        return firings;
    }

    private static boolean isAbsence(Element element, String type) {
        return element instanceof Element.Not not
                && not.patterns().size() == 1
                && not.patterns().get(0).type().equals(type)
                && not.patterns().get(0).constraints().isEmpty();
    }

    /** How many facts of that type there can be. */
    private long most(String type) {
        if (catalog.isVocabulary(type)) {
            return 1;
        }
        Long known = most.get(type);
        if (known != null) {
            return known;
        }
        if (!counting.add(type)) {
            // A type that feeds on itself grows until the decision is stopped.
            most.put(type, FIRINGS);
            return FIRINGS;
        }
        long sum = 0;
        for (RuleDeclaration rule : concluding.getOrDefault(type, List.of())) {
            sum = Math.min(FIRINGS, add(sum, firings(rule)));
        }
        counting.remove(type);
        return most.merge(type, sum, Math::max);
    }

    private static long add(long left, long right) {
        return Math.min(Long.MAX_VALUE / 2, left + right);
    }

    private static long multiply(long left, long right) {
        return right != 0 && left > Long.MAX_VALUE / 2 / right ? Long.MAX_VALUE / 2 : left * right;
    }
}
