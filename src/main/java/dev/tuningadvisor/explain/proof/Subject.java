package dev.tuningadvisor.explain.proof;

import dev.tuningadvisor.problem.FactsException;
import dev.tuningadvisor.problem.Nearest;
import dev.tuningadvisor.problem.Place;
import dev.tuningadvisor.problem.Problem;
import dev.tuningadvisor.rules.parse.RuleDeclaration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * What a question is about.
 *
 * @param approach the approach; null when it is about rules
 * @param rules names of the rules, several where one statement leads several; empty when it is about an approach
 */
record Subject(String approach, List<String> rules) {

    private static final int LISTED = 5;

    /**
     * What that word means: an approach, the name of a rule or a part of it that no other has, or a statement.
     *
     * @throws FactsException when it means none, or several rules
     */
    static Subject of(String word, Names names) {
        for (String approach : names.approaches()) {
            if (approach.equalsIgnoreCase(word.replace('-', '_').replace(' ', '_'))
                    || names.approach(approach).equalsIgnoreCase(word)) {
                return new Subject(approach, List.of());
            }
        }
        Collection<RuleDeclaration> rules = names.base().rules().values();
        if (names.base().rules().containsKey(word)) {
            return new Subject(null, List.of(word));
        }
        List<String> led = rules.stream()
                .filter(rule ->
                        names.constant(rule, "statement").filter(word::equals).isPresent())
                .map(RuleDeclaration::name)
                .toList();
        List<String> cited = rules.stream()
                .filter(rule -> rule.cites().contains(word))
                .map(RuleDeclaration::name)
                .toList();
        if (!led.isEmpty() || !cited.isEmpty()) {
            return new Subject(null, led.isEmpty() ? cited : led);
        }
        return new Subject(null, List.of(byPart(word, names)));
    }

    private static String byPart(String word, Names names) {
        String part = word.toLowerCase(Locale.ROOT);
        List<String> found = names.base().rules().keySet().stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).contains(part))
                .toList();
        if (found.size() == 1) {
            return found.get(0);
        }
        if (found.isEmpty() || word.isBlank()) {
            List<String> known = new ArrayList<>(names.approaches());
            known.addAll(names.base().rules().keySet());
            known.addAll(names.base().statements().keySet());
            String help = "name an approach (" + String.join(", ", names.approaches())
                    + "), a rule or a part of its name, or a statement that a rule cites";
            throw refused(
                    word,
                    "is no approach, no rule and no statement that a rule cites",
                    Nearest.help(word, known, help));
        }
        String listed = String.join("\", \"", found.subList(0, Math.min(LISTED, found.size())));
        throw refused(
                word,
                "stands in the names of " + found.size() + " rules",
                "write more of the name: \"" + listed + "\"" + (found.size() > LISTED ? ", …" : ""));
    }

    static FactsException noApproach(String word, Names names) {
        return refused(
                word,
                "is no approach",
                Nearest.help(word, names.approaches(), "write one of " + String.join(", ", names.approaches())));
    }

    private static FactsException refused(String word, String fault, String help) {
        return new FactsException(
                List.of(Problem.error(new Place.Whole("`" + word + "`"), "unknown-subject", fault, help)));
    }

    boolean isApproach() {
        return approach != null;
    }
}
