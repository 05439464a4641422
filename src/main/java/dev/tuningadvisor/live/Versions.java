package dev.tuningadvisor.live;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The last versions that served, the active one first. What falls out is left to the garbage collector. */
final class Versions {

    private final int most;
    private final Deque<Version> versions = new ArrayDeque<>();

    Versions(int most) {
        this.most = most;
    }

    synchronized void activate(Version version) {
        versions.removeIf(other -> other.digest().equals(version.digest()));
        versions.addFirst(version);
        if (versions.size() > most) {
            versions.removeLast();
        }
    }

    synchronized Version active() {
        return versions.getFirst();
    }

    synchronized Optional<Version> find(String digest) {
        return versions.stream()
                .filter(version -> version.digest().equals(digest))
                .findFirst();
    }

    synchronized List<Version> all() {
        return List.copyOf(versions);
    }
}
