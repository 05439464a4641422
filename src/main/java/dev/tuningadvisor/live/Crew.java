package dev.tuningadvisor.live;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/** The threads of a live advisor beside the one that watches; all of them daemons. */
final class Crew {

    private static final ThreadFactory DAEMONS = new ThreadFactory() {
        private final AtomicInteger count = new AtomicInteger();

        @Override
        public Thread newThread(Runnable work) {
            Thread thread = new Thread(work, "live-rules-" + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        }
    };

    private final ExecutorService teller = Executors.newSingleThreadExecutor(DAEMONS);
    private final ExecutorService checker = Executors.newSingleThreadExecutor(DAEMONS);
    private final ExecutorService helper = Executors.newCachedThreadPool(DAEMONS);

    /** Runs that after what was told before. */
    void tell(Runnable telling) {
        unlessDismissed(teller, telling);
    }

    /** Runs that beside all else, one after the other. */
    void check(Runnable checking) {
        unlessDismissed(checker, checking);
    }

    /** Runs that at once, and on the caller's own thread when the crew is dismissed. */
    Executor helper() {
        return work -> {
            try {
                helper.execute(work);
            } catch (RejectedExecutionException dismissed) {
                work.run();
            }
        };
    }

    private static void unlessDismissed(ExecutorService worker, Runnable work) {
        try {
            worker.execute(work);
        } catch (RejectedExecutionException dismissed) {
            // Nobody listens any more.
        }
    }

    void dismiss() {
        teller.shutdown();
        checker.shutdownNow();
        helper.shutdown();
    }
}
