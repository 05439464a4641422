package dev.tuningadvisor.rules.compile;

import java.util.function.Supplier;

/**
 * Calls into the engine with a class loader that can see it. On a thread with a foreign or no context class loader the
 * engine's first call fails, and on some JVMs every later call in that process.
 */
public final class EngineThread {

    private EngineThread() {}

    /** Runs {@code call} with the engine's class loader as context class loader, and restores the caller's. */
    public static <T> T call(Supplier<T> call) {
        Thread thread = Thread.currentThread();
        ClassLoader callers = thread.getContextClassLoader();
        thread.setContextClassLoader(EngineThread.class.getClassLoader());
        try {
            return call.get();
        } finally {
            thread.setContextClassLoader(callers);
        }
    }
}
