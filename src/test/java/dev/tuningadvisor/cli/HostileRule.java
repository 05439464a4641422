package dev.tuningadvisor.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A rules file that someone wrote to do harm. Its first line names the code and place of the first problem it has, or
 * {@code nothing} where it only looks as if it did harm; those in the folder {@code verdict} stand in for the verdict.
 *
 * @param name path below the folder of hostile rules
 * @param code null for nothing
 * @param place line and column, as {@code 9:5}; null for nothing
 */
record HostileRule(String name, String code, String place) {

    private static final Path FOLDER = Path.of("src/test/resources/hostile-rules");
    private static final Path SOUND = Path.of("src/test/resources/dev/tuningadvisor/review/umbrella");
    private static final String EXPECTED = "// expected: ";

    static Stream<HostileRule> all() {
        return files(FOLDER).keySet().stream().map(HostileRule::read);
    }

    private static HostileRule read(String name) {
        String expected = text(FOLDER.resolve(name)).lines().findFirst().orElseThrow();
        if (!expected.startsWith(EXPECTED)) {
            throw new AssertionError(name + " does not say what is expected");
        }
        String[] parts = expected.substring(EXPECTED.length()).split(" at ");
        return parts.length == 2 ? new HostileRule(name, parts[0], parts[1]) : new HostileRule(name, null, null);
    }

    /** Name of the file within the rules folder. */
    String file() {
        return name.startsWith("verdict/") ? "verdict.drl" : "hostile.drl";
    }

    /** The folder's sound rules and this file among them. */
    Path writeTo(Path folder) {
        Map<String, String> texts = files(SOUND);
        texts.put(file(), text(FOLDER.resolve(name)));
        texts.forEach((path, text) -> write(folder.resolve(path), text));
        return folder;
    }

    /** Whether it does its harm, or tries to, only when rules fire. */
    boolean runs() {
        return code == null || code.equals("runaway-rules");
    }

    @Override
    public String toString() {
        return name;
    }

    static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> files(Path folder) {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile)
                    .forEach(
                            file -> texts.put(folder.relativize(file).toString().replace('\\', '/'), text(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
