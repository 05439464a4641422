package dev.tuningadvisor.live;

import dev.tuningadvisor.problem.Problem;
import dev.tuningadvisor.problem.Severity;
import dev.tuningadvisor.review.check.RulesCheck;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;

/**
 * Looks for what is odd about rules that serve, with thousands of sessions, beside everything else. Of rules that follow
 * each other faster than that only the last are looked through.
 */
final class WarningsCheck {

    private final Crew crew;
    private final BiConsumer<Version, List<Problem>> found;
    private final AtomicReference<Version> next = new AtomicReference<>();

    WarningsCheck(Crew crew, BiConsumer<Version, List<Problem>> found) {
        this.crew = crew;
        this.found = found;
    }

    void look(Version version) {
        next.set(version);
        crew.check(this::run);
    }

    private void run() {
        Version version = next.getAndSet(null);
        if (version != null) {
            found.accept(
                    version,
                    RulesCheck.of(version.folder(), version.base()).problems().stream()
                            .filter(problem -> problem.severity() == Severity.WARNING)
                            .toList());
        }
    }
}
