package dev.tuningadvisor.review.diff;

import java.util.Objects;

/**
 * A rule, declared type, enum or statement that is not the same on both sides.
 *
 * @param what of which kind it is
 * @param kind what became of it
 * @param name its name, of a renamed one the old
 * @param newName of a renamed one the new name; null for all others
 * @param file the file it stands in, relative to the rules folder: the new one where it is there, else the old
 * @param line its line there, from 1; 0 for a statement
 */
public record RuleChange(What what, Kind kind, String name, String newName, String file, int line) {

    /** Kinds of parts of a knowledge base. */
    public enum What {
        RULE,
        TYPE,
        ENUM,
        STATEMENT
    }

    /** What can become of a part. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED,
        RENAMED
    }

    public RuleChange {
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
    }
}
