package dev.tuningadvisor.rules.gate;

import dev.tuningadvisor.problem.Place;
import dev.tuningadvisor.problem.Problem;
import dev.tuningadvisor.rules.parse.RuleCode;
import dev.tuningadvisor.rules.parse.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The problems found so far. */
final class Findings {

    private static final Comparator<Problem> BY_PLACE = Comparator.comparing(
            problem -> (Place.InFile) problem.place(),
            Comparator.comparing(Place.InFile::file)
                    .thenComparingInt(Place.InFile::line)
                    .thenComparingInt(Place.InFile::column));

    private final List<Problem> problems = new ArrayList<>();

    /** Adds an error; {@code help} may be null. */
    void add(RuleCode code, Span span, String fault, String help) {
        problems.add(code.at(span, fault, help));
    }

    void addAll(List<Problem> found) {
        problems.addAll(found);
    }

    /** All of them, sorted by file, line and column. */
    List<Problem> sorted() {
        return problems.stream().sorted(BY_PLACE).distinct().toList();
    }
}
