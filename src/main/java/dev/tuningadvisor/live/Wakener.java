package dev.tuningadvisor.live;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Waits for the operating system to say that something may have changed. It may miss a change, where there are no
 * events or no more watches to have; it never tells what changed.
 */
final class Wakener implements AutoCloseable {

    private static final WatchEvent.Kind<?>[] KINDS = {
        StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_DELETE, StandardWatchEventKinds.ENTRY_MODIFY
    };

    private static final Set<Path> EVERY_NAME = Set.of();

    private final List<Path> roots;
    private final WatchService service;

    /** By the true path of the folder. */
    private final Map<Path, WatchKey> keys = new HashMap<>();

    /** Of a folder that only holds a root, the names that matter. */
    private final Map<WatchKey, Set<Path>> names = new HashMap<>();

    Wakener(List<Path> roots) {
        this.roots = roots;
        this.service = service();
    }

    /** Null where the system has no more watches to give, or none at all. */
    private static WatchService service() {
        try {
            return FileSystems.getDefault().newWatchService();
        } catch (IOException | UnsupportedOperationException none) {
            return null;
        }
    }

    /** Watches those folders, given by true path, and where the roots stand; leaves those that are no longer reached. */
    void look(Set<Path> folders) {
        if (service == null) {
            return;
        }
        Map<Path, Set<Path>> wanted = beside();
        folders.forEach(folder -> wanted.put(folder, EVERY_NAME));
        keys.entrySet().removeIf(entry -> isLeft(entry.getKey(), entry.getValue(), wanted.keySet()));
        wanted.forEach((folder, only) -> {
            WatchKey key = keys.computeIfAbsent(folder, this::register);
            if (key != null) {
                names.put(key, only);
            }
        });
    }

    private boolean isLeft(Path folder, WatchKey key, Set<Path> wanted) {
        if (wanted.contains(folder) && key.isValid()) {
            return false;
        }
        key.cancel();
        names.remove(key);
        return true;
    }

    /** The folders that the roots stand in, with the names they have there: a root may come, go, or be a swapped link. */
    private Map<Path, Set<Path>> beside() {
        Map<Path, Set<Path>> beside = new HashMap<>();
        for (Path root : roots) {
            Path folder = root.toAbsolutePath().normalize().getParent();
            try {
                if (folder != null && Files.isDirectory(folder)) {
                    beside.computeIfAbsent(folder.toRealPath(), path -> new HashSet<>())
                            .add(root.toAbsolutePath().normalize().getFileName());
                }
            } catch (IOException gone) {
                // Looked for again after the next change, and by the clock.
            }
        }
        return beside;
    }

    /** Null where it cannot be watched. */
    private WatchKey register(Path folder) {
        try {
            return folder.register(service, KINDS);
        } catch (IOException | RuntimeException unwatchable) {
            return null;
        }
    }

    /** Whether something may have changed within that time; returns as soon as it is known. */
    boolean await(long millis) throws InterruptedException {
        if (service == null) {
            Thread.sleep(millis);
            return false;
        }
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        boolean matters = false;
        while (!matters) {
            WatchKey key = poll(Math.max(0, end - System.nanoTime()));
            if (key == null) {
                return false;
            }
            while (key != null) {
                matters |= drain(key);
                key = poll(0);
            }
        }
        return true;
    }

    /** Whether an event of that folder matters; a folder that is gone always does. */
    private boolean drain(WatchKey key) {
        Set<Path> only = names.getOrDefault(key, EVERY_NAME);
        boolean matters = false;
        for (WatchEvent<?> event : key.pollEvents()) {
            // An overflow has no name.
            matters |= only.isEmpty() || event.context() == null || only.contains(event.context());
        }
        return !key.reset() || matters;
    }

    private WatchKey poll(long nanos) throws InterruptedException {
        try {
            return service.poll(nanos, TimeUnit.NANOSECONDS);
        } catch (ClosedWatchServiceException closed) {
            throw new InterruptedException();
        }
    }

    @Override
    public void close() {
        try {
            if (service != null) {
                service.close();
            }
        } catch (IOException unclosable) {
            // The process' end closes it.
        }
    }
}
