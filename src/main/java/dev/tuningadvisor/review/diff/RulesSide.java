package dev.tuningadvisor.review.diff;

import dev.tuningadvisor.problem.Place;
import dev.tuningadvisor.problem.Problem;
import dev.tuningadvisor.problem.RulesException;
import dev.tuningadvisor.rules.RulesFolder;
import dev.tuningadvisor.scenario.ScenarioReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One side of a comparison: a rules folder, with the texts of its scenarios.
 *
 * @param folder the rules
 * @param scenarios texts of scenario files by path relative to the folder
 */
public record RulesSide(RulesFolder folder, Map<String, String> scenarios) {

    public RulesSide {
        scenarios = Collections.unmodifiableMap(new TreeMap<>(scenarios));
    }

    /**
     * Reads a folder.
     *
     * @throws RulesException when it is no folder, holds no rules, or cannot be read
     */
    public static RulesSide read(Path folder) {
        RulesFolder rules = RulesFolder.read(folder);
        Path scenarios = folder.resolve(ScenarioReader.FOLDER);
        Map<String, String> texts = new TreeMap<>();
        if (Files.isDirectory(scenarios)) {
            try (Stream<Path> files = Files.walk(scenarios, FileVisitOption.FOLLOW_LINKS)) {
                for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                    String path = folder.relativize(file).toString().replace('\\', '/');
                    if (isScenario(path)) {
                        texts.put(path, new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
                    }
                }
            } catch (IOException | UncheckedIOException fault) {
                throw new RulesException(List.of(Problem.error(
                        new Place.Whole(scenarios.toString()),
                        "unreadable",
                        "cannot be read: " + fault.getMessage(),
                        null)));
            }
        }
        return new RulesSide(rules, texts);
    }

    /** Rules whose files were read elsewhere; {@code contents} may hold others, which do not count. */
    static RulesSide of(String name, Map<String, byte[]> contents) {
        Map<String, String> texts = new TreeMap<>();
        contents.forEach((path, bytes) -> {
            if (isScenario(path)) {
                texts.put(path, new String(bytes, StandardCharsets.UTF_8));
            }
        });
        return new RulesSide(RulesFolder.of(name, contents), texts);
    }

    private static boolean isScenario(String path) {
        boolean hidden = Stream.of(path.split("/")).anyMatch(part -> part.startsWith("."));
        return !hidden && path.startsWith(ScenarioReader.FOLDER + "/") && path.endsWith(".json");
    }
}
