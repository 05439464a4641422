package dev.tuningadvisor.rules.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A folder of compiled rules, one file for each digest of rules, engine, Java and program. Entries are classes that will
 * be run, so only what this user alone can write is believed; what is damaged, foreign or cut off is taken for missing.
 * The cache never fails a caller: where it cannot be read or written the rules are compiled.
 */
public final class RuleCache {

    private static final Logger LOG = LoggerFactory.getLogger(RuleCache.class);
    private static final String SUFFIX = ".rules";

    // Some megabytes in all: an editor's last versions of a few knowledge bases.
    private static final int MOST_ENTRIES = 32;

    private final Path folder;

    /** A cache in {@code folder}, which is made when the first entry is kept. */
    public RuleCache(Path folder) {
        this.folder = folder;
    }

    /** The rules kept for that digest of a rules folder. */
    public Optional<CachedRules> find(String digest) {
        Path file = file(digest);
        try {
            if (!Files.isRegularFile(file) || !Privacy.isPrivate(folder) || !Privacy.isPrivate(file)) {
                return Optional.empty();
            }
            return CacheEntry.read(Files.readAllBytes(file));
        } catch (IOException | RuntimeException unreadable) {
            LOG.debug("compiled rules in {} cannot be read and are made again", file, unreadable);
            return Optional.empty();
        }
    }

    /** Keeps the rules for that digest of a rules folder: whole, or not at all. */
    public void keep(String digest, CachedRules rules) {
        try {
            Privacy.createFolder(folder);
            if (!Privacy.isPrivate(folder)) {
                LOG.debug("{} can be written by others, so no compiled rules are kept there", folder);
                return;
            }
            Path whole = Privacy.createFile(folder);
            try {
                Files.write(whole, CacheEntry.write(rules));
                Files.move(whole, file(digest), StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(whole);
            }
            removeOldest();
        } catch (IOException | RuntimeException unwritable) {
            LOG.debug("compiled rules cannot be kept in {}", folder, unwritable);
        }
    }

    private Path file(String digest) {
        return folder.resolve(BuildIdentity.key(digest) + SUFFIX);
    }

    private void removeOldest() throws IOException {
        List<Path> entries;
        try (Stream<Path> files = Files.list(folder)) {
            entries = files.filter(file -> file.toString().endsWith(SUFFIX))
                    .sorted(Comparator.comparingLong(
                                    (Path file) -> file.toFile().lastModified())
                            .reversed())
                    .toList();
        }
        for (Path old : entries.subList(Math.min(MOST_ENTRIES, entries.size()), entries.size())) {
            Files.deleteIfExists(old);
        }
    }
}
