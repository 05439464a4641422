package dev.tuningadvisor.review.diff;

import dev.tuningadvisor.advice.Advice;
import dev.tuningadvisor.advice.Argument;
import dev.tuningadvisor.advice.Motive;
import dev.tuningadvisor.advice.Remark;
import dev.tuningadvisor.advice.Requirement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What moved from one advice to the next, in sentences for people. */
public final class AdviceMoves {

    private final Advice before;
    private final Advice after;
    private final List<String> moves = new ArrayList<>();

    private AdviceMoves(Advice before, Advice after) {
        this.before = before;
        this.after = after;
    }

    /**
     * The recommendation, the rule that decided, the balance, then arguments, requirements, motives, provisos, questions,
     * cautions and next steps, gained, changed and lost; empty where all of them stayed. Of arguments that both have, only what they say counts,
     * not the facts they rest on.
     */
    public static List<String> between(Advice before, Advice after) {
        AdviceMoves all = new AdviceMoves(before, after);
        all.recommendation();
        all.balance();
        all.arguments();
        all.requirements();
        all.texts();
        all.questions();
        return List.copyOf(all.moves);
    }

    private void recommendation() {
        if (!before.recommendation().equals(after.recommendation())) {
            moves.add("recommendation: " + before.word(before.recommendation()) + " -> "
                    + after.word(after.recommendation()));
        }
        if (!before.decision().rule().equals(after.decision().rule())) {
            moves.add("decided by: " + before.decision().rule() + " -> "
                    + after.decision().rule());
        } else if (moves.isEmpty() && !before.summary().equals(after.summary())) {
            moves.add("summary: " + after.summary());
        }
    }

    private void balance() {
        Set<String> sides = new LinkedHashSet<>(before.balance().keySet());
        sides.addAll(after.balance().keySet());
        for (String side : sides) {
            Integer was = before.balance().get(side);
            Integer is = after.balance().get(side);
            if (!Objects.equals(was, is)) {
                moves.add("balance of " + after.word(side) + ": " + weight(was) + " -> " + weight(is));
            }
        }
    }

    private static String weight(Integer weight) {
        return weight == null ? "none" : weight.toString();
    }

    private void arguments() {
        compare(
                named(before.arguments(), Argument::name),
                named(after.arguments(), Argument::name),
                "argument",
                AdviceMoves::told);
    }

    private static String told(Advice advice, Argument argument) {
        String strength = advice.word(argument.strength()) + ", " + advice.word(argument.direction()) + " "
                + advice.word(argument.approach());
        return strength + (argument.counted() ? ", counts " + argument.weight() : ", does not count") + " ["
                + String.join(", ", argument.statements()) + "]";
    }

    private void requirements() {
        compare(
                named(before.requirements(), Requirement::name),
                named(after.requirements(), Requirement::name),
                "requirement",
                (advice, requirement) -> advice.word(requirement.state()));
    }

    private void texts() {
        compare(
                named(before.motives(), Motive::name),
                named(after.motives(), Motive::name),
                "motive",
                (advice, motive) -> motive.text());
        remarks("proviso", Advice::provisos);
        remarks("caution", Advice::cautions);
        remarks("next step", Advice::nextSteps);
    }

    private void remarks(String kind, Function<Advice, List<Remark>> part) {
        List<Remark> was = part.apply(before);
        List<Remark> is = part.apply(after);
        Set<String> old = was.stream().map(Remark::text).collect(Collectors.toSet());
        Set<String> now = is.stream().map(Remark::text).collect(Collectors.toSet());
        is.stream()
                .filter(remark -> !old.contains(remark.text()))
                .forEach(remark -> moves.add(kind + " gained: " + remark.text()));
        was.stream()
                .filter(remark -> !now.contains(remark.text()))
                .forEach(remark -> moves.add(kind + " lost: " + remark.text()));
    }

    private void questions() {
        compare(
                named(before.questions(), question -> question.fact()),
                named(after.questions(), question -> question.fact()),
                "question",
                (advice, question) -> question.question());
    }

    private <T> void compare(Map<String, T> was, Map<String, T> is, String kind, BiFunction<Advice, T, String> told) {
        is.forEach((name, item) -> {
            String now = told.apply(after, item);
            if (!was.containsKey(name)) {
                moves.add(kind + " gained: " + name + ", " + now);
            } else if (!told.apply(before, was.get(name)).equals(now)) {
                moves.add(kind + " " + name + ": " + told.apply(before, was.get(name)) + " -> " + now);
            }
        });
        was.forEach((name, item) -> {
            if (!is.containsKey(name)) {
                moves.add(kind + " lost: " + name + ", " + told.apply(before, item));
            }
        });
    }

    /** By name; where several have one, by name and place among them. */
    private static <T> Map<String, T> named(List<T> items, Function<T, String> name) {
        Map<String, T> named = new LinkedHashMap<>();
        for (T item : items) {
            String free = name.apply(item);
            for (int i = 2; named.containsKey(free); i++) {
                free = name.apply(item) + " (" + i + ")";
            }
            named.put(free, item);
        }
        return named;
    }
}
