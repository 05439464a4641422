package dev.tuningadvisor.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class FolderWatchTest {

    @TempDir
    Path place;

    private Path folder;
    private final BlockingQueue<Set<Path>> told = new LinkedBlockingQueue<>();
    private final List<FolderWatch> watches = new ArrayList<>();

    @BeforeEach
    void fill() throws IOException {
        folder = Files.createDirectory(place.resolve("rules"));
        write("terms.drl", "one");
        write("guidance/faq.drl", "one");
    }

    @AfterEach
    void close() {
        watches.forEach(FolderWatch::close);
    }

    @Test
    void fileWrittenInPlace_isTold() throws Exception {
        watch(folder);

        write("terms.drl", "two");

        assertThat(told.take()).containsExactly(folder.resolve("terms.drl"));
    }

    @Test
    void fileWrittenBesideAndRenamed_isTold() throws Exception {
        watch(folder);

        Path beside = write(".terms.drl.swp", "two");
        Files.move(beside, folder.resolve("terms.drl"), StandardCopyOption.ATOMIC_MOVE);

        assertThat(told.take()).containsExactly(folder.resolve("terms.drl"));
    }

    @Test
    void sameLengthWithTheOldTimeSetBack_isTold() throws Exception {
        FileTime before = Files.getLastModifiedTime(folder.resolve("terms.drl"));
        watch(folder);

        Files.setLastModifiedTime(write("terms.drl", "two"), before);

        assertThat(told.take()).containsExactly(folder.resolve("terms.drl"));
    }

    @Test
    void severalFiles_areToldAsOneChange() throws Exception {
        watch(folder);

        write("terms.drl", "two");
        write("guidance/faq.drl", "two");
        write("guidance/new.drl", "two");
        Files.delete(folder.resolve("guidance/faq.drl"));

        assertThat(takeAll(3))
                .containsExactlyInAnyOrder(
                        folder.resolve("terms.drl"),
                        folder.resolve("guidance/faq.drl"),
                        folder.resolve("guidance/new.drl"));
    }

    @Test
    void newFolder_isWatchedFromThenOn() throws Exception {
        watch(folder);

        write("more/cost.drl", "one");
        assertThat(told.take()).containsExactly(folder.resolve("more/cost.drl"));
        write("more/cost.drl", "two");

        assertThat(told.take()).containsExactly(folder.resolve("more/cost.drl"));
    }

    @Test
    void hiddenAndOtherFiles_areNotTold() throws Exception {
        watch(folder);

        write(".hidden.drl", "two");
        write(".git/index.json", "two");
        write("notes.txt", "two");
        write("terms.drl~", "two");
        write("last.drl", "two");

        assertThat(told.take()).containsExactly(folder.resolve("last.drl"));
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "making links needs a privilege there")
    void swappedDataLinkOfAMountedFolder_isTold() throws Exception {
        Path mount = Files.createDirectory(place.resolve("mount"));
        version(mount, "..2026_01", "one");
        Files.createSymbolicLink(mount.resolve("..data"), Path.of("..2026_01"));
        Files.createSymbolicLink(mount.resolve("terms.drl"), Path.of("..data/terms.drl"));
        Files.createSymbolicLink(mount.resolve("guidance"), Path.of("..data/guidance"));
        watch(mount);

        for (String next : List.of("..2026_02", "..2026_03")) {
            version(mount, next, next);
            Files.createSymbolicLink(mount.resolve("..data_tmp"), Path.of(next));
            Files.move(mount.resolve("..data_tmp"), mount.resolve("..data"), StandardCopyOption.ATOMIC_MOVE);

            assertThat(takeAll(2))
                    .containsExactlyInAnyOrder(mount.resolve("terms.drl"), mount.resolve("guidance/faq.drl"));
        }
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "making links needs a privilege there")
    void rootThatIsASwappedLink_isTold() throws Exception {
        Path next = Files.createDirectory(place.resolve("next"));
        Files.writeString(next.resolve("terms.drl"), "two");
        Path current = Files.createSymbolicLink(place.resolve("current"), folder);
        watch(current);

        Files.move(
                Files.createSymbolicLink(place.resolve("tmp"), next),
                current,
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);

        assertThat(takeAll(2))
                .containsExactlyInAnyOrder(current.resolve("terms.drl"), current.resolve("guidance/faq.drl"));
        Files.writeString(next.resolve("terms.drl"), "three");
        assertThat(told.take()).containsExactly(current.resolve("terms.drl"));
    }

    @Test
    void rootRemovedAndBack_isToldBothTimes() throws Exception {
        watch(folder);

        Files.move(folder, place.resolve("away"));
        assertThat(told.take())
                .containsExactlyInAnyOrder(folder, folder.resolve("terms.drl"), folder.resolve("guidance/faq.drl"));
        Files.move(place.resolve("away"), folder);
        assertThat(told.take()).contains(folder.resolve("terms.drl"));
        write("terms.drl", "two");

        assertThat(told.take()).containsExactly(folder.resolve("terms.drl"));
    }

    @Test
    void singleFile_isWatchedWhateverItsName() throws Exception {
        Path facts = write("facts.txt", "{}");
        watch(facts);

        write("beside.txt", "{}");
        write("facts.txt", "{ }");

        assertThat(told.take()).containsExactly(facts);
    }

    @Test
    void rootThatIsNotThereYet_isToldWhenItComes() throws Exception {
        Path later = place.resolve("not/yet");
        watch(later);

        Files.createDirectories(later);
        Files.writeString(later.resolve("terms.drl"), "one");

        assertThat(takeAll(2)).containsExactlyInAnyOrder(later, later.resolve("terms.drl"));
    }

    @Test
    void changeWhileOneIsTold_isToldAfterwards() throws Exception {
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch first = new CountDownLatch(1);
        watches.add(FolderWatch.start(List.of(folder), files -> {
            told.add(files);
            first.countDown();
            awaitQuietly(written);
        }));

        write("terms.drl", "two");
        first.await();
        write("guidance/faq.drl", "two");
        written.countDown();

        assertThat(told.take()).containsExactly(folder.resolve("terms.drl"));
        assertThat(told.take()).containsExactly(folder.resolve("guidance/faq.drl"));
    }

    @Test
    void listenerThatThrows_isToldTheNextChange() throws Exception {
        BlockingQueue<Throwable> faults = new LinkedBlockingQueue<>();
        Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> faults.add(fault));
        try {
            watches.add(FolderWatch.start(List.of(folder), files -> {
                told.add(files);
                throw new IllegalStateException("a fault of the listener");
            }));

            write("terms.drl", "two");
            assertThat(faults.take()).hasMessage("a fault of the listener");
            write("terms.drl", "three");

            assertThat(faults.take()).hasMessage("a fault of the listener");
            assertThat(told).hasSize(2);
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(before);
        }
    }

    @Test
    void closed_hasNoThreadLeft() {
        FolderWatch watch = FolderWatch.start(List.of(folder), told::add);

        watch.close();
        watch.close();

        assertThat(Thread.getAllStackTraces().keySet())
                .filteredOn(thread -> thread.getName().equals("folder-watch"))
                .isEmpty();
    }

    private void watch(Path... roots) {
        watches.add(FolderWatch.start(List.of(roots), told::add));
    }

    /** The next changes until that many files were told. */
    private Set<Path> takeAll(int files) throws InterruptedException {
        Set<Path> all = new HashSet<>();
        while (all.size() < files) {
            all.addAll(told.take());
        }
        return all;
    }

    private Path write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static void version(Path mount, String name, String text) throws IOException {
        Path guidance = Files.createDirectories(mount.resolve(name).resolve("guidance"));
        Files.writeString(mount.resolve(name).resolve("terms.drl"), text);
        Files.writeString(guidance.resolve("faq.drl"), text);
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }
}
