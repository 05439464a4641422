package dev.tuningadvisor.live;

import dev.tuningadvisor.Settings;
import dev.tuningadvisor.TuningAdvisor;
import dev.tuningadvisor.problem.Problem;
import dev.tuningadvisor.problem.RulesException;
import dev.tuningadvisor.review.check.RulesCheck;
import dev.tuningadvisor.rules.CheckedRules;
import dev.tuningadvisor.rules.KnowledgeBase;
import dev.tuningadvisor.rules.RulesFolder;
import dev.tuningadvisor.rules.cache.RuleCache;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.function.Supplier;

/** One attempt to make the rules of a folder serve: phase after phase until one refuses them. */
final class Trial {

    /** How often a folder is read that changes while it is read; the watch tells of the last change anyway. */
    private static final int READINGS = 5;

    private final Path root;
    private final Settings settings;
    private final ScenarioProof proof;
    private final Map<LivePhase, Duration> phases = new EnumMap<>(LivePhase.class);
    private LivePhase phase = LivePhase.READ;
    private RulesFolder folder;

    Trial(Path root, Settings settings, ScenarioProof proof) {
        this.root = root;
        this.settings = settings;
        this.proof = proof;
    }

    /**
     * Reads the folder; returns the digest of its rules.
     *
     * @throws RulesException when it cannot be read
     */
    String read() {
        folder = timed(LivePhase.READ, this::atRest);
        return folder.digest();
    }

    /**
     * The version that passed, made of the rules that were read.
     *
     * @param known finds a version by its digest that need not be made again
     * @throws RulesException when a phase refuses the rules
     * @throws CancellationException when the thread was interrupted
     */
    Version prove(Function<String, Optional<Version>> known) {
        Version version = known.apply(folder.digest()).orElseGet(this::made);
        timed(LivePhase.SCENARIOS, () -> refuse(proof.problems(version.base())));
        return version;
    }

    private Version made() {
        CheckedRules rules = timed(LivePhase.PARSE, () -> CheckedRules.read(folder));
        timed(LivePhase.CHECK, () -> refuse(RulesCheck.errors(folder, rules)));
        return timed(LivePhase.COMPILE, () -> {
            KnowledgeBase base =
                    settings.cache() == null ? rules.compile() : rules.compile(new RuleCache(settings.cache()));
            return new Version(folder, base, TuningAdvisor.of(base, settings.limits()));
        });
    }

    /** The folder as it was at one moment: no file changed while it was read. */
    private RulesFolder atRest() {
        RulesFolder read;
        Stamps before;
        int readings = 0;
        do {
            before = Stamps.of(List.of(root));
            read = RulesFolder.read(root);
            readings++;
        } while (readings < READINGS && !Stamps.of(List.of(root)).equals(before));
        return read;
    }

    private static Void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new RulesException(problems);
        }
        return null;
    }

    private <T> T timed(LivePhase next, Supplier<T> work) {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException();
        }
        phase = next;
        long start = System.nanoTime();
        try {
            return work.get();
        } finally {
            phases.put(next, Duration.ofNanos(System.nanoTime() - start));
        }
    }

    /** The phase that was entered last. */
    LivePhase phase() {
        return phase;
    }

    /** Digest of the rules; null when they could not be read. */
    String digest() {
        return folder == null ? null : folder.digest();
    }

    /** How long each phase took so far. */
    Map<LivePhase, Duration> phases() {
        return phases;
    }
}
