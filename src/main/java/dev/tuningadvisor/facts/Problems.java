package dev.tuningadvisor.facts;

import dev.tuningadvisor.problem.FactsException;
import dev.tuningadvisor.problem.Place;
import dev.tuningadvisor.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Collects the problems of one document, in its order. */
final class Problems {

    private final String source;
    private final List<Problem> found = new ArrayList<>();

    Problems(String source) {
        this.source = Objects.requireNonNull(source, "source");
    }

    /** Adds one; {@code help} may be null. Nothing is added any more once there are too many. */
    void add(String pointer, FactsFault kind, String fault, String help) {
        if (found.size() < FactsLimits.PROBLEMS) {
            found.add(problem(pointer, kind, fault, help));
        } else if (found.size() == FactsLimits.PROBLEMS) {
            found.add(problem(
                    Pointer.ROOT,
                    FactsFault.TOO_MANY_PROBLEMS,
                    "there are more than " + FactsLimits.PROBLEMS + " problems, the rest is not listed",
                    null));
        }
    }

    /** Whether no other problem is listed, so that only the syntax of the rest matters. */
    boolean full() {
        return found.size() > FactsLimits.PROBLEMS;
    }

    /** What to throw where nothing else can be said of the document. */
    FactsException only(FactsFault kind, String fault, String help) {
        return new FactsException(List.of(problem(Pointer.ROOT, kind, fault, help)));
    }

    void throwIfAny() {
        if (!found.isEmpty()) {
            throw new FactsException(found);
        }
    }

    private Problem problem(String pointer, FactsFault kind, String fault, String help) {
        return Problem.error(new Place.InDocument(source, pointer), kind.code(), fault, help);
    }
}
