package dev.tuningadvisor.live;

import dev.tuningadvisor.TuningAdvisor;
import dev.tuningadvisor.advice.Advice;
import dev.tuningadvisor.advice.KnowledgeBaseInfo;
import dev.tuningadvisor.problem.FactsException;
import dev.tuningadvisor.problem.Place;
import dev.tuningadvisor.problem.Problem;
import dev.tuningadvisor.problem.RulesException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

/**
 * Advice by a rules folder that is edited while it serves. New rules serve once they were parsed, checked, compiled and
 * have passed the scenarios of the folder; until then, and where a phase refuses them, the last good ones serve on and
 * {@link #status} tells why. Safe to share between threads; each decision goes by one set of rules from beginning to
 * end, whose digest is in the advice.
 *
 * <pre>{@code
 * try (LiveAdvisor advisor = LiveAdvisor.watch(Path.of("rules"))) {
 *     Advice advice = advisor.advise(Path.of("facts-samples/legal-chatbot.json"));
 * }
 * }</pre>
 *
 * <p>Every {@code advise} throws {@link FactsException} and {@link RulesException} as {@link TuningAdvisor} does.
 */
public final class LiveAdvisor implements AutoCloseable {

    private final Path root;
    private final LiveSettings settings;
    private final Versions versions;
    private final Crew crew = new Crew();
    private final WarningsCheck warnings;
    private final Object attempts = new Object();
    private final Object swaps = new Object();
    private FolderWatch watch;
    private volatile Version active;
    private volatile LiveStatus status;

    private LiveAdvisor(Path root, LiveSettings settings) {
        this.root = root;
        this.settings = settings;
        this.versions = new Versions(settings.kept());
        this.warnings = new WarningsCheck(crew, this::warned);
    }

    /**
     * Serves the rules in {@code folder} and follows its changes.
     *
     * @throws RulesException when the rules that are there now do not pass; nothing is watched then
     */
    public static LiveAdvisor watch(Path folder) {
        return watch(folder, LiveSettings.DEFAULT);
    }

    /** The same with settings of your own. */
    public static LiveAdvisor watch(Path folder, LiveSettings settings) {
        LiveAdvisor advisor = new LiveAdvisor(folder, settings);
        try {
            advisor.begin();
            return advisor;
        } catch (RuntimeException | Error refused) {
            advisor.close();
            throw refused;
        }
    }

    private void begin() {
        synchronized (attempts) {
            // Watched before it is read: no change falls between.
            watch = FolderWatch.start(List.of(root), files -> changed());
            Trial trial = trial();
            trial.read();
            serve(trial.prove(versions::find), trial, Duration.ZERO);
        }
    }

    private Trial trial() {
        return new Trial(root, settings.advisor(), new ScenarioProof(root, crew.helper()));
    }

    private void changed() {
        synchronized (attempts) {
            if (active != null) {
                attempt(watch.settling());
            }
        }
    }

    private void attempt(Duration settling) {
        Trial trial = trial();
        try {
            if (!isGoneBackFrom(trial.read())) {
                serve(trial.prove(versions::find), trial, settling);
            }
        } catch (RulesException refused) {
            refuse(trial, settling, refused.problems());
        } catch (CancellationException closed) {
            // Nobody waits for these rules any more.
        } catch (RuntimeException | Error fault) {
            refuse(trial, settling, List.of(ours(fault)));
        }
    }

    /** Rules that somebody went back from do not come again by themselves. */
    private boolean isGoneBackFrom(String digest) {
        LiveStatus now = status;
        return now.state() == LiveStatus.State.ROLLED_BACK && digest.equals(now.attempted());
    }

    private Problem ours(Throwable fault) {
        return Problem.error(
                new Place.Whole(root.toString()),
                "fault",
                "a fault of ours, please report it: " + fault,
                "the last good rules serve on");
    }

    private void serve(Version version, Trial trial, Duration settling) {
        synchronized (swaps) {
            LiveStatus before = status;
            boolean same = active == version;
            versions.activate(version);
            active = version;
            tell(new LiveStatus(
                    LiveStatus.State.SERVING,
                    version.digest(),
                    version.digest(),
                    null,
                    List.of(),
                    same ? before.warnings() : List.of(),
                    Instant.now(),
                    phases(trial, settling)));
            if (!same && settings.warns()) {
                warnings.look(version);
            }
        }
    }

    private void refuse(Trial trial, Duration settling, List<Problem> problems) {
        synchronized (swaps) {
            tell(new LiveStatus(
                    LiveStatus.State.REFUSED,
                    active.digest(),
                    trial.digest(),
                    trial.phase(),
                    problems,
                    status.warnings(),
                    Instant.now(),
                    phases(trial, settling)));
        }
    }

    private static Map<LivePhase, Duration> phases(Trial trial, Duration settling) {
        Map<LivePhase, Duration> phases = new EnumMap<>(trial.phases());
        phases.put(LivePhase.SETTLE, settling);
        return phases;
    }

    private void warned(Version version, List<Problem> found) {
        synchronized (swaps) {
            if (active == version && !found.equals(status.warnings())) {
                tell(status.withWarnings(found));
            }
        }
    }

    private void tell(LiveStatus next) {
        status = next;
        settings.listeners().forEach(listener -> crew.tell(() -> listener.accept(next)));
    }

    /**
     * Goes back to rules that served before. They serve until the folder changes to yet other rules.
     *
     * @param digest of one of {@link #kept}
     * @throws IllegalArgumentException when no rules of that digest are kept
     */
    public void rollBack(String digest) {
        Version version = versions.find(digest)
                .orElseThrow(() -> new IllegalArgumentException("no rules with the digest " + digest + " are kept"));
        synchronized (swaps) {
            LiveStatus before = status;
            versions.activate(version);
            active = version;
            tell(new LiveStatus(
                    LiveStatus.State.ROLLED_BACK,
                    digest,
                    before.attempted(),
                    null,
                    List.of(),
                    List.of(),
                    Instant.now(),
                    Map.of()));
            if (settings.warns()) {
                warnings.look(version);
            }
        }
    }

    /** The rules that can be gone back to, those that serve first. */
    public List<KnowledgeBaseInfo> kept() {
        return versions.all().stream()
                .map(version -> version.advisor().knowledgeBase())
                .toList();
    }

    /** What became of the rules that were saved last. */
    public LiveStatus status() {
        return status;
    }

    /** An advisor that stays with the rules of this moment, for several decisions that must go by the same. */
    public TuningAdvisor current() {
        return active.advisor();
    }

    /** Advice for the facts in a JSON file. */
    public Advice advise(Path file) {
        return current().advise(file);
    }

    /** Advice for facts as JSON text. */
    public Advice advise(String json) {
        return current().advise(json);
    }

    /** Advice for facts as JSON in UTF-8, as {@link TuningAdvisor#advise(String, InputStream)}. */
    public Advice advise(String source, InputStream json) {
        return current().advise(source, json);
    }

    /** Advice for facts as maps, shaped like the JSON. */
    public Advice advise(Map<String, ?> facts) {
        return current().advise(facts);
    }

    /** Stops following the folder; the rules of this moment can still be asked. Rules on trial are given up. */
    @Override
    public void close() {
        if (watch != null) {
            watch.close();
        }
        crew.dismiss();
    }
}
