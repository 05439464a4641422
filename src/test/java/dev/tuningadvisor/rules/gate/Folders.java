package dev.tuningadvisor.rules.gate;

import dev.tuningadvisor.rules.RuleSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Rules folders that tests read: one about tea, which has every form of the language, and the project's own. */
final class Folders {

    static final Path RESOURCES = Path.of("src/test/resources/dev/tuningadvisor/rules/gate");
    static final Path TEA = RESOURCES.resolve("tea");
    static final Path OWN = Path.of("rules");

    private Folders() {}

    static List<RuleSource> sources(Path folder) {
        return sources(texts(folder));
    }

    static List<RuleSource> sources(Map<String, String> texts) {
        return texts.entrySet().stream()
                .map(text -> new RuleSource(text.getKey(), text.getValue()))
                .toList();
    }

    /** Texts of the rules files by path. */
    static Map<String, String> texts(Path folder) {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                if (path.toString().endsWith(".drl")) {
                    texts.put(folder.relativize(path).toString().replace('\\', '/'), Files.readString(path));
                }
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return texts;
    }
}
