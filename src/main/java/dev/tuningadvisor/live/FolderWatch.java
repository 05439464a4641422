package dev.tuningadvisor.live;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Tells when files that make up a knowledge base, or facts, have changed. Closing it ends its thread, which is a daemon.
 *
 * <p>The operating system's events only wake it: what counts is whether name, size, times or identity of a file differ
 * from what they were. So it holds for files written beside and renamed, for many files at once, for links that are
 * swapped (as a mounted configuration folder swaps its {@code ..data}), for a folder that goes and comes back, for
 * events that were lost, and for file systems that send none; those are looked at every second.
 */
public final class FolderWatch implements AutoCloseable {

    /** How long nothing may change until a change is told: a save of several files is one change. */
    static final Duration QUIET = Duration.ofMillis(100);

    /** How often files are looked at where no event came. */
    static final Duration INTERVAL = Duration.ofSeconds(1);

    /** Where changes do not come to rest they are told all the same. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** A folder that takes long to look through is not looked through all the time. */
    private static final int SHARE = 20;

    private final List<Path> roots;
    private final Consumer<Set<Path>> changed;
    private final Wakener wakener;
    private final Thread thread;
    private volatile boolean closed;
    private Stamps seen;
    private Duration settling = Duration.ZERO;
    private long pause = INTERVAL.toMillis();

    private FolderWatch(List<Path> roots, Consumer<Set<Path>> changed) {
        this.roots = List.copyOf(roots);
        this.changed = Objects.requireNonNull(changed, "changed");
        this.wakener = new Wakener(this.roots);
        this.seen = Stamps.of(this.roots);
        wakener.look(seen.folders());
        this.thread = new Thread(this::run, "folder-watch");
        thread.setDaemon(true);
    }

    /**
     * Watches from now on.
     *
     * @param roots files, each watched by itself, and folders, of which every {@code .drl} and {@code .json} file counts
     *     but names that start with a dot do not; links are followed. A root need not exist yet
     * @param changed is called with the files that are new, gone or different, on the thread of the watch: changes
     *     meanwhile are told afterwards. What it throws goes to the thread's handler of uncaught exceptions and stops
     *     nothing
     */
    public static FolderWatch start(List<Path> roots, Consumer<Set<Path>> changed) {
        FolderWatch watch = new FolderWatch(roots, changed);
        watch.thread.start();
        return watch;
    }

    private void run() {
        while (!closed) {
            try {
                look();
            } catch (InterruptedException interrupted) {
                // Closed; or a listener left its thread interrupted, which is no reason to stop.
            }
        }
        wakener.close();
    }

    private void look() throws InterruptedException {
        wakener.await(pause);
        long start = System.nanoTime();
        Stamps now = Stamps.of(roots);
        long took = (System.nanoTime() - start) / 1_000_000;
        pause = Math.max(INTERVAL.toMillis(), took * SHARE);
        if (now.equals(seen)) {
            wakener.look(now.folders());
        } else {
            Stamps settled = settled(now);
            settling = Duration.ofNanos(System.nanoTime() - start);
            tell(settled);
        }
    }

    /** The state that holds still for a while, or the last one seen. */
    private Stamps settled(Stamps first) throws InterruptedException {
        Stamps last = first;
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            // A folder that is new is watched before its files are looked at.
            wakener.look(last.folders());
            boolean quiet = !wakener.await(QUIET.toMillis());
            Stamps now = Stamps.of(roots);
            if (quiet && now.equals(last)) {
                return now;
            }
            last = now;
        }
        return last;
    }

    private void tell(Stamps now) {
        Set<Path> different = now.differences(seen);
        seen = now;
        if (different.isEmpty() || closed) {
            return;
        }
        try {
            changed.accept(different);
        } catch (RuntimeException | Error fault) {
            thread.getUncaughtExceptionHandler().uncaughtException(thread, fault);
        }
    }

    /** How long the change that is being told took to come to rest; for the call that tells it. */
    Duration settling() {
        return settling;
    }

    /** Ends the watch; a call that is under way is interrupted and waited for, unless it is that call that closes. */
    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        boolean interrupted = false;
        while (Thread.currentThread() != thread && thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException again) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
