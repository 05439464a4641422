package dev.tuningadvisor.explain;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The smallest changes of facts that change a recommendation.
 *
 * @param recommendation what is recommended now
 * @param toward for each other approach what leads to it, in the order the rules declare them
 * @param searched what was searched
 * @param words how people call the approaches, by constant
 */
public record Flips(String recommendation, List<Toward> toward, Searched searched, Map<String, String> words) {

    public Flips {
        toward = List.copyOf(toward);
        words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
    }

    /**
     * What leads to one approach.
     *
     * @param recommendation the approach
     * @param reach whether anything can
     * @param answers fewest answers to open questions that do, the nearest first; empty when none was found
     * @param moreAnswers how many more of as many answers there are
     * @param changes fewest changes of facts that do, at least one of them stated, the nearest first
     * @param moreChanges how many more of as many changes there are
     */
    public record Toward(
            String recommendation,
            ReachedBy reach,
            List<Flip> answers,
            int moreAnswers,
            List<Flip> changes,
            int moreChanges) {
        public Toward {
            answers = List.copyOf(answers);
            changes = List.copyOf(changes);
        }
    }

    /** Whether an approach can be reached. */
    public enum ReachedBy {
        /** Flips were found. */
        FOUND,
        /** None of so many facts leads there, or none that the time sufficed for: see {@link Searched}. */
        NOT_FOUND,
        /** The rules cannot recommend it, whatever is changed of what may be changed. */
        NOTHING
    }

    /**
     * How far a search went. Every combination counted is either decided by the rules or shown by looking ahead to lead
     * to nothing new.
     *
     * @param facts how many facts may be changed and can matter
     * @param atMost how many changes at once were asked for
     * @param finished up to how many changes at once everything was searched
     * @param combinations how many combinations of values there are of that many changes
     * @param tried how many were decided one by one; the others were ruled out together
     * @param inTime whether the time sufficed
     * @param budget the time that was allowed
     * @param exact whether classes of values tell everything; otherwise a stated number or text is compared with another,
     *     and a flip within a class is not found
     */
    public record Searched(
            int facts,
            int atMost,
            int finished,
            long combinations,
            long tried,
            boolean inTime,
            Duration budget,
            boolean exact) {}
}
