package dev.tuningadvisor;

import dev.tuningadvisor.session.Limits;
import java.nio.file.Path;
import java.util.Objects;

/**
 * How an advisor is opened. Immutable; begin with {@link #DEFAULT}.
 *
 * @param limits where a decision is given up
 * @param cache folder that keeps compiled rules between processes; null keeps nothing. It is made private to this user
 *     when it does not exist; one that others can write is not used
 */
public record Settings(Limits limits, Path cache) {

    /** {@link Limits#DEFAULT}, and nothing kept on disk. */
    public static final Settings DEFAULT = new Settings(Limits.DEFAULT, null);

    public Settings {
        Objects.requireNonNull(limits, "limits");
    }

    public Settings withLimits(Limits other) {
        return new Settings(other, cache);
    }

    public Settings withCache(Path folder) {
        return new Settings(limits, folder);
    }
}
