package dev.tuningadvisor.rules.cache;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tuningadvisor.rules.RuleSource;
import dev.tuningadvisor.rules.compile.CompiledRules;
import dev.tuningadvisor.rules.gate.Gate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleCacheTest {

    private static final String DIGEST = "sha256:00";

    private static final CachedRules RULES = new CachedRules(
            Gate.read(List.of(new RuleSource(
                            "vocabulary.drl", "package small;\ndeclare Data\n    labels : Integer\nend\n")))
                    .files(),
            new CompiledRules(Map.of("small.Data", new byte[] {1, 2, 3}), List.of("small.Rules")));

    @TempDir
    private Path above;

    private Path folder;

    @BeforeEach
    void nameFolder() {
        folder = above.resolve("cache");
    }

    @Test
    void whatIsKept_isFoundByItsDigestOnly() {
        RuleCache cache = new RuleCache(folder);

        cache.keep(DIGEST, RULES);

        assertThat(cache.find(DIGEST)).hasValueSatisfying(found -> {
            assertThat(found.files()).isEqualTo(RULES.files());
            assertThat(found.compiled().models()).isEqualTo(RULES.compiled().models());
            assertThat(found.compiled().classes().get("small.Data")).containsExactly(1, 2, 3);
        });
        assertThat(cache.find("sha256:01")).isEmpty();
    }

    @Test
    void folderAndEntry_areForThisUserOnly() throws IOException {
        new RuleCache(folder).keep(DIGEST, RULES);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(entry())))
                .isEqualTo("rw-------");
    }

    @Test
    void damagedEntry_isMissing() throws IOException {
        RuleCache cache = new RuleCache(folder);
        cache.keep(DIGEST, RULES);
        byte[] whole = Files.readAllBytes(entry());

        for (int i = 0; i < whole.length; i += 7) {
            byte[] damaged = whole.clone();
            damaged[i] ^= 1;
            Files.write(entry(), damaged);

            assertThat(cache.find(DIGEST)).isEmpty();
        }
    }

    @Test
    void cutOffEntry_isMissing() throws IOException {
        RuleCache cache = new RuleCache(folder);
        cache.keep(DIGEST, RULES);
        byte[] whole = Files.readAllBytes(entry());

        for (int length : new int[] {0, 5, 39, 40, 41, whole.length - 1}) {
            Files.write(entry(), Arrays.copyOf(whole, length));

            assertThat(cache.find(DIGEST)).isEmpty();
        }
    }

    @Test
    void entryThatOthersCanWrite_isMissing() throws IOException {
        RuleCache cache = new RuleCache(folder);
        cache.keep(DIGEST, RULES);

        Files.setPosixFilePermissions(entry(), PosixFilePermissions.fromString("rw-rw-rw-"));

        assertThat(cache.find(DIGEST)).isEmpty();
    }

    @Test
    void folderThatOthersCanWrite_isNotUsed() throws IOException {
        RuleCache cache = new RuleCache(folder);
        cache.keep(DIGEST, RULES);

        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
        cache.keep("sha256:01", RULES);

        assertThat(cache.find(DIGEST)).isEmpty();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void folderThatCannotBeMade_failsNobody() throws IOException {
        Files.writeString(folder, "a file");
        RuleCache cache = new RuleCache(folder);

        cache.keep(DIGEST, RULES);

        assertThat(cache.find(DIGEST)).isEmpty();
    }

    @Test
    void oldEntries_makeRoom() throws IOException {
        RuleCache cache = new RuleCache(folder);

        for (int i = 0; i < 40; i++) {
            cache.keep("sha256:" + i, RULES);
        }

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(32);
        }
    }

    private Path entry() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findFirst().orElseThrow();
        }
    }
}
