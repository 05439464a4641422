package dev.tuningadvisor.explain;

import dev.tuningadvisor.facts.Facts;
import dev.tuningadvisor.problem.FactsException;
import dev.tuningadvisor.problem.Nearest;
import dev.tuningadvisor.problem.Place;
import dev.tuningadvisor.problem.Problem;
import dev.tuningadvisor.rules.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Holds names of facts and approaches to those that the rules know; all faults of a request are told at once. */
final class FactNames {

    private static final String KEEP = "keep";

    private final Ground ground;
    private final List<Problem> problems = new ArrayList<>();

    FactNames(Ground ground) {
        this.ground = ground;
    }

    /**
     * Says so where there is no such fact.
     *
     * @param where the part of the request, such as {@code keep}
     */
    boolean check(String where, String path) {
        boolean known = ground.vocabulary().findField(path).isPresent();
        if (!known) {
            problems.add(Problem.error(
                    new Place.Whole(where), "unknown-field", "there is no fact `" + path + "`", help(path)));
        }
        return known;
    }

    private String help(String path) {
        List<String> paths = ground.vocabulary().fields().stream()
                .map(Vocabulary.Field::path)
                .toList();
        List<String> ends = paths.stream()
                .filter(each -> each.substring(each.indexOf('.') + 1).equalsIgnoreCase(path))
                .toList();
        return ends.size() == 1
                ? "write `" + ends.get(0) + "`"
                : Nearest.help(path, paths, "write its object and its name, such as `" + paths.get(0) + "`");
    }

    /** Says so where something to keep is unknown or not stated. */
    void checkKept(Collection<String> kept, Facts facts) {
        for (String path : kept.stream().sorted().toList()) {
            if (check(KEEP, path) && !facts.values().containsKey(path)) {
                problems.add(Problem.error(
                        new Place.Whole(KEEP),
                        "not-stated",
                        "`" + path + "` is not stated, so there is nothing to keep",
                        "state it, or leave it out"));
            }
        }
    }

    /** The constant of that approach, named by it or as people call it; null after a fault, or where none is named. */
    String approach(String name) {
        if (name == null) {
            return null;
        }
        for (String approach : ground.approaches()) {
            String word = ground.words().getOrDefault(approach, approach);
            if (plain(name).equals(plain(approach)) || plain(name).equals(plain(word))) {
                return approach;
            }
        }
        problems.add(Problem.error(
                new Place.Whole("to"),
                "unknown-approach",
                "these rules recommend no `" + name + "`",
                Nearest.help(name, ground.approaches(), "write one of " + String.join(", ", ground.approaches()))));
        return null;
    }

    private static String plain(String name) {
        return name.toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    }

    /** Says so where the facts get that approach already. */
    void checkOther(String approach, String now) {
        if (approach != null && approach.equals(now)) {
            problems.add(Problem.error(
                    new Place.Whole("to"),
                    "same-approach",
                    "`" + approach + "` is what these facts are recommended already",
                    "name another approach, or none for every other"));
        }
    }

    /** Says so where something to take back is not stated. */
    void checkUnset(Map<String, Object> set, Collection<String> unset, Facts facts) {
        for (String path : unset.stream().sorted().toList()) {
            if (check("unset", path) && !facts.values().containsKey(path)) {
                problems.add(Problem.error(
                        new Place.Whole("unset"), "not-stated", "`" + path + "` is not stated", "leave it out"));
            } else if (set.containsKey(path)) {
                problems.add(Problem.error(
                        new Place.Whole("unset"),
                        "set-and-unset",
                        "`" + path + "` is both set and unset",
                        "keep one of them"));
            }
        }
    }

    void add(List<Problem> others) {
        problems.addAll(others);
    }

    /** Throws with all problems found. */
    void refuse() {
        if (!problems.isEmpty()) {
            throw new FactsException(problems);
        }
    }
}
