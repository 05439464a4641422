package dev.tuningadvisor.review.check;

import dev.tuningadvisor.problem.Problem;
import dev.tuningadvisor.rules.parse.Constraint;
import dev.tuningadvisor.rules.parse.Constraint.Operator;
import dev.tuningadvisor.rules.parse.Element;
import dev.tuningadvisor.rules.parse.Operand;
import dev.tuningadvisor.rules.parse.RuleDeclaration;
import dev.tuningadvisor.session.Limits;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds rules that could match without measure: the engine joins everything with everything before it fires, and no limit
 * stops it there. Counts at most how many conclusions of each type there can be; a project states one fact of each type.
 */
final class GrowthCheck {

    /** More matches than a decision may have firings. */
    private static final long MOST = Limits.DEFAULT.firings();

    private final Declared declared;
    private final Map<String, Long> most = new HashMap<>();
    private final Set<String> counting = new HashSet<>();

    GrowthCheck(Declared declared) {
        this.declared = declared;
    }

    Stream<Problem> problems(RuleDeclaration rule) {
        List<Element.Pattern> many = unjoined(rule).stream()
                .filter(pattern -> most(pattern.type()) > 1)
                .sorted(Comparator.comparingLong((Element.Pattern pattern) -> most(pattern.type()))
                        .reversed())
                .toList();
        if (many.size() < 2 || matches(rule) <= MOST) {
            return Stream.empty();
        }
        Element.Pattern second = many.get(1);
        return Stream.of(CheckCode.UNJOINED_PATTERNS.at(
                second.span(),
                "this joins each `" + second.type() + "` with each `"
                        + many.get(0).type() + "`: more than " + MOST + " matches are possible",
                "bind a field in one pattern and demand it in the other: `field == $field`"));
    }

    /** The patterns that nothing ties to an earlier one. */
    private static List<Element.Pattern> unjoined(RuleDeclaration rule) {
        List<Element.Pattern> unjoined = new ArrayList<>();
        for (Element.Pattern pattern : Declared.positive(rule)) {
            if (pattern.constraints().stream().noneMatch(GrowthCheck::isJoin)) {
                unjoined.add(pattern);
            }
        }
        return unjoined;
    }

    private static boolean isJoin(Constraint constraint) {
        return constraint
                .leaves()
                .anyMatch(leaf -> leaf instanceof Constraint.Comparison comparison
                        && comparison.operator() == Operator.EQUAL
                        && comparison.right() instanceof Operand.Variable);
    }

    private long matches(RuleDeclaration rule) {
        long matches = 1;
        for (Element.Pattern pattern : unjoined(rule)) {
            matches = Math.min(MOST + 1, matches * most(pattern.type()));
        }
        return matches;
    }

    /** How many conclusions of that type there can be; of a type that feeds on itself each rule is counted once. */
    private long most(String type) {
        if (declared.isStated(type)) {
            return 1;
        }
        Long known = most.get(type);
        if (known != null) {
            return known;
        }
        if (!counting.add(type)) {
            return 1;
        }
        long sum = 0;
        for (RuleDeclaration rule : declared.rules()) {
            if (rule.then().type().equals(type)) {
                sum = Math.min(MOST + 1, sum + matches(rule));
            }
        }
        counting.remove(type);
        if (counting.isEmpty()) {
            most.put(type, sum);
        }
        return sum;
    }
}
