package dev.tuningadvisor.cli;

import dev.tuningadvisor.Settings;
import dev.tuningadvisor.advice.Advice;
import dev.tuningadvisor.live.FolderWatch;
import dev.tuningadvisor.live.LiveAdvisor;
import dev.tuningadvisor.live.LivePhase;
import dev.tuningadvisor.live.LiveSettings;
import dev.tuningadvisor.live.LiveStatus;
import dev.tuningadvisor.problem.ProblemsException;
import dev.tuningadvisor.problem.RulesException;
import dev.tuningadvisor.review.diff.AdviceMoves;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Shows one event after the other: rules that came into force, rules that did not, facts that changed. */
final class WatchRun {

    private final Path rules;
    private final List<Path> facts;
    private final Settings settings;
    private final WatchText text;
    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
    private final Map<Path, Advice> last = new HashMap<>();
    private String active;
    private boolean refused;

    WatchRun(Path rules, List<Path> facts, Settings settings, WatchText text) {
        this.rules = rules;
        this.facts = facts;
        this.settings = settings;
        this.text = text;
    }

    private interface Event {
        void show(LiveAdvisor advisor) throws IOException;
    }

    /** Ends when nobody reads any more, or its thread is interrupted; Ctrl-C ends the process. */
    @SuppressWarnings("try") // The watch is only to be closed.
    int untilInterrupted() throws IOException {
        try (LiveAdvisor advisor = begin();
                FolderWatch watch = FolderWatch.start(facts, files -> events.add(live -> changed(files, live)))) {
            for (Path file : facts) {
                advise(file, advisor);
            }
            while (true) {
                text.flush();
                events.take().show(advisor);
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
            return ExitCode.DONE;
        }
    }

    /** Waits for rules that can serve. */
    @SuppressWarnings("try") // The watch is only to be closed.
    private LiveAdvisor begin() throws IOException, InterruptedException {
        LiveSettings live =
                LiveSettings.DEFAULT.withoutWarnings().withAdvisor(settings).withListener(this::told);
        BlockingQueue<Set<Path>> changes = new LinkedBlockingQueue<>();
        try (FolderWatch watch = FolderWatch.start(List.of(rules), changes::add)) {
            while (true) {
                changes.clear();
                try {
                    LiveAdvisor advisor = LiveAdvisor.watch(rules, live);
                    active = advisor.status().active();
                    text.event("watching " + rules);
                    return advisor;
                } catch (RulesException refused) {
                    text.event("no advice before these rules are mended");
                    text.problems(refused.problems());
                    text.flush();
                    changes.take();
                }
            }
        }
    }

    private void told(LiveStatus status) {
        events.add(advisor -> show(status, advisor));
    }

    private void show(LiveStatus status, LiveAdvisor advisor) throws IOException {
        if (status.state() == LiveStatus.State.REFUSED) {
            text.event("rules not in force: " + refusal(status.failed()));
            text.problems(status.problems());
        } else if (!status.active().equals(active)) {
            active = status.active();
            text.event("new rules in force, " + total(status).toMillis() + " ms after the save");
            for (Path file : facts) {
                advise(file, advisor);
            }
        } else if (refused) {
            text.event("mended: the rules in force are those of before");
        }
        refused = status.state() == LiveStatus.State.REFUSED;
    }

    private static String refusal(LivePhase phase) {
        return switch (phase) {
            case READ, SETTLE -> "they cannot be read";
            case SCENARIOS -> "their scenarios refuse them";
            default -> "they have problems";
        };
    }

    private static Duration total(LiveStatus status) {
        return status.phases().values().stream().reduce(Duration.ZERO, Duration::plus);
    }

    private void changed(Set<Path> files, LiveAdvisor advisor) throws IOException {
        text.event("facts saved");
        for (Path file : facts) {
            if (files.contains(file)) {
                advise(file, advisor);
            }
        }
    }

    private void advise(Path file, LiveAdvisor advisor) throws IOException {
        try {
            Advice advice = advisor.advise(file);
            Advice before = last.put(file, advice);
            if (before == null) {
                text.standing(file, advice);
            } else {
                text.moves(file, AdviceMoves.between(before, advice));
            }
        } catch (ProblemsException unfit) {
            text.problems(unfit.problems());
        }
    }
}
