package dev.tuningadvisor.live;

import dev.tuningadvisor.problem.Problem;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What became of the rules that were saved last.
 *
 * @param state whether they serve
 * @param active digest of the rules that serve
 * @param attempted digest of the rules that were saved last; null when they could not be read
 * @param failed phase in which they were refused; null when they were not
 * @param problems why they were refused, all that the phase found; empty when they were not
 * @param warnings what a check of the rules that serve finds odd; empty until it is done, which may be seconds later
 * @param time when this state began
 * @param phases how long each phase took that they went through, in order
 */
public record LiveStatus(
        State state,
        String active,
        String attempted,
        LivePhase failed,
        List<Problem> problems,
        List<Problem> warnings,
        Instant time,
        Map<LivePhase, Duration> phases) {

    /** Whether the rules that were saved last serve. */
    public enum State {
        /** They serve. */
        SERVING,
        /** They do not: the last good ones serve on. */
        REFUSED,
        /** Somebody went back to earlier ones, which serve until the next save. */
        ROLLED_BACK
    }

    public LiveStatus {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(active, "active");
        Objects.requireNonNull(time, "time");
        problems = List.copyOf(problems);
        warnings = List.copyOf(warnings);
        phases = Collections.unmodifiableMap(new LinkedHashMap<>(phases));
    }

    LiveStatus withWarnings(List<Problem> found) {
        return new LiveStatus(state, active, attempted, failed, problems, found, time, phases);
    }
}
