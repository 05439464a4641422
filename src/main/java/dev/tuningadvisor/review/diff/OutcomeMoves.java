package dev.tuningadvisor.review.diff;

import dev.tuningadvisor.problem.Problem;
import dev.tuningadvisor.space.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What of an advice counts in a comparison: recommendation, balance and requirements. */
final class OutcomeMoves {

    private OutcomeMoves() {}

    static boolean differ(Outcome before, Outcome after) {
        return !recommendation(before).equals(recommendation(after))
                || !before.balance().equals(after.balance())
                || !before.requirements().equals(after.requirements());
    }

    /** The recommendation, or why there is none. */
    static String recommendation(Outcome outcome) {
        return outcome.isDecided()
                ? outcome.recommendation()
                : "no advice ("
                        + outcome.problems().stream()
                                .map(Problem::code)
                                .findFirst()
                                .orElse("unknown") + ")";
    }

    static List<String> between(Outcome before, Outcome after) {
        List<String> moves = new ArrayList<>();
        add("recommendation", recommendation(before), recommendation(after), moves);
        compare("balance of ", before.balance(), after.balance(), moves);
        compare("requirement ", before.requirements(), after.requirements(), moves);
        return moves;
    }

    private static void compare(String what, Map<String, ?> before, Map<String, ?> after, List<String> moves) {
        Set<String> names = new LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        for (String name : names) {
            add(what + name, text(before.get(name)), text(after.get(name)), moves);
        }
    }

    private static String text(Object value) {
        return value == null ? "none" : value.toString();
    }

    private static void add(String what, String before, String after, List<String> moves) {
        if (!Objects.equals(before, after)) {
            moves.add(what + ": " + before + " -> " + after);
        }
    }
}
