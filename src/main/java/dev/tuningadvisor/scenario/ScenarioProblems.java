package dev.tuningadvisor.scenario;

import dev.tuningadvisor.problem.FactsException;
import dev.tuningadvisor.problem.Place;
import dev.tuningadvisor.problem.Problem;
import dev.tuningadvisor.problem.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects the problems of one scenario file. */
final class ScenarioProblems {

    private record Found(int line, Problem problem) {}

    private final String file;
    private final List<Found> found = new ArrayList<>();

    ScenarioProblems(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }

    int count() {
        return found.size();
    }

    /** In the order of their lines. */
    List<Problem> inFileOrder() {
        return found.stream()
                .sorted(Comparator.comparingInt(Found::line))
                .map(Found::problem)
                .toList();
    }

    /** Adds one of the whole file; {@code help} may be null. */
    void add(String code, String fault, String help) {
        found.add(new Found(0, Problem.error(new Place.InDocument(file, ""), code, fault, help)));
    }

    /** Adds one; {@code help} may be null. */
    void add(JsonValue at, String code, String fault, String help) {
        Place place = new Place.InDocument(file, at.pointer());
        found.add(new Found(at.line(), Problem.error(place, code, fault, help)));
    }

    /** Adds what is wrong with the facts that stand at {@code facts}: their own pointers start there. */
    void addAll(JsonValue facts, FactsException wrong) {
        for (Problem problem : wrong.problems()) {
            String within = problem.place() instanceof Place.InDocument place ? place.pointer() : "";
            Place place = new Place.InDocument(file, facts.pointer() + within);
            found.add(new Found(
                    facts.line(), new Problem(place, problem.code(), Severity.ERROR, problem.fault(), problem.help())));
        }
    }
}
