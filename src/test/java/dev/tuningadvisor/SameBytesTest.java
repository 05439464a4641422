package dev.tuningadvisor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tuningadvisor.conformity.Projects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Same facts and rules give the same bytes, whatever does not matter. */
class SameBytesTest {

    private static final List<Map<String, Map<String, Object>>> PROJECTS = Projects.draw(42, 200);

    private static final Pattern WHERE =
            Pattern.compile("\"file\"\\s*:\\s*\"[^\"]*\",?|\"line\"\\s*:\\s*\\d+,?|\"digest\"\\s*:\\s*\"[^\"]*\",?");

    @Test
    void orderOfKeys_changesNothing() {
        Random random = new Random(1);
        for (Map<String, Map<String, Object>> facts : PROJECTS) {
            Map<String, Map<String, Object>> shuffled = new LinkedHashMap<>();
            shuffled(facts, random).forEach((key, fields) -> shuffled.put(key, shuffled(fields, random)));

            assertThat(ProjectRules.advisor().advise(shuffled).toJson())
                    .isEqualTo(ProjectRules.advisor().advise(facts).toJson());
        }
    }

    @Test
    void manyThreads_answerAsOneDoes() throws Exception {
        List<String> alone = PROJECTS.stream()
                .map(facts -> ProjectRules.advisor().advise(facts).toJson())
                .toList();
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            List<Future<String>> together = new ArrayList<>();
            for (int round = 0; round < 5; round++) {
                PROJECTS.forEach(facts -> together.add(
                        pool.submit(() -> ProjectRules.advisor().advise(facts).toJson())));
            }

            for (int i = 0; i < together.size(); i++) {
                assertThat(together.get(i).get()).isEqualTo(alone.get(i % PROJECTS.size()));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void filesRenamedAndRulesMoved_changeOnlyWhereRulesStand(@TempDir Path folder) throws IOException {
        moveRules(ProjectRules.FOLDER, folder);

        try (TuningAdvisor moved = TuningAdvisor.open(folder)) {
            for (Map<String, Map<String, Object>> facts : PROJECTS) {
                assertThat(withoutPlaces(moved.advise(facts).toJson()))
                        .isEqualTo(withoutPlaces(
                                ProjectRules.advisor().advise(facts).toJson()));
            }
        }
    }

    private static <V> Map<String, V> shuffled(Map<String, V> map, Random random) {
        List<String> keys = new ArrayList<>(map.keySet());
        Collections.shuffle(keys, random);
        Map<String, V> shuffled = new LinkedHashMap<>();
        keys.forEach(key -> shuffled.put(key, map.get(key)));
        return shuffled;
    }

    /** Guidance files swap their names, and the last rule of each moves to the next file. */
    private static void moveRules(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        List<Path> guidance;
        try (Stream<Path> files = Files.list(to.resolve("guidance"))) {
            guidance = files.sorted().toList();
        }
        StringBuilder moving = new StringBuilder("package tuningadvice;\n\n");
        for (int i = 0; i < guidance.size(); i++) {
            String text = Files.readString(guidance.get(i));
            int last = text.lastIndexOf("\nrule ");
            Files.delete(guidance.get(i));
            moving.append(text.substring(last));
            Files.writeString(to.resolve("guidance/moved-" + (guidance.size() - i) + ".drl"), text.substring(0, last));
        }
        Files.writeString(to.resolve("guidance/a-last-rules.drl"), moving);
    }

    private static String withoutPlaces(String json) {
        return WHERE.matcher(json).replaceAll(Matcher.quoteReplacement("-"));
    }
}
