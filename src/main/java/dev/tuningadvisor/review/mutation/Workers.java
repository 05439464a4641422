package dev.tuningadvisor.review.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Does the parts of a work on all processors. */
final class Workers implements AutoCloseable {

    private final ExecutorService service =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), task -> {
                Thread thread = new Thread(task, "mutation");
                thread.setDaemon(true);
                return thread;
            });

    /** Does {@code work} for parts of that size, and waits for all; what one throws is thrown. */
    <T> void each(List<T> items, int size, Consumer<List<T>> work) {
        List<Future<?>> parts = new ArrayList<>();
        for (int from = 0; from < items.size(); from += size) {
            List<T> part = items.subList(from, Math.min(items.size(), from + size));
            parts.add(service.submit(() -> work.accept(part)));
        }
        try {
            for (Future<?> part : parts) {
                part.get();
            }
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while mutants were judged", stopped);
        }
    }

    @Override
    public void close() {
        service.shutdownNow();
    }
}
