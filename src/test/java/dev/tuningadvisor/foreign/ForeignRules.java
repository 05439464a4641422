package dev.tuningadvisor.foreign;

import dev.tuningadvisor.ProjectRules;
import dev.tuningadvisor.TuningAdvisor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A knowledge base on another subject, for what must not depend on the subject. Compiled once for all tests. */
final class ForeignRules {

    static final Path FOLDER = Path.of("src/test/resources/knowledge-bases/repair-or-replace");

    /** Facts of one broken fridge. */
    static final Path FRIDGE = Path.of("src/test/resources/knowledge-bases/kitchen-fridge.json");

    /** The types that an advice is read from, whatever the subject. */
    static final List<String> CONTRACT = List.of(
            "Recommendation",
            "Argument",
            "Counted",
            "Balance",
            "Requirement",
            "Motive",
            "Proviso",
            "Question",
            "Caution",
            "NextStep",
            "Scope");

    private static final class Holder {
        private static final TuningAdvisor ADVISOR = open(FOLDER);
    }

    private ForeignRules() {}

    static TuningAdvisor advisor() {
        return Holder.ADVISOR;
    }

    /** Opens a changed copy; what was compiled in an earlier run is taken from there. */
    static TuningAdvisor open(Path folder) {
        return TuningAdvisor.open(folder, ProjectRules.SETTINGS);
    }

    /** Copies the knowledge base, for a test that changes it. */
    static Path copyTo(Path target) {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = target.resolve(FOLDER.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
            return target;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces text that stands in the file once. */
    static void edit(Path file, String old, String replacement) {
        try {
            String text = Files.readString(file);
            if (text.indexOf(old) < 0 || text.indexOf(old) != text.lastIndexOf(old)) {
                throw new AssertionError(file + " does not hold once: " + old);
            }
            Files.writeString(file, text.replace(old, replacement));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
