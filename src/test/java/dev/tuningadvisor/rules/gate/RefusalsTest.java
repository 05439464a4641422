package dev.tuningadvisor.rules.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tuningadvisor.problem.Problem;
import dev.tuningadvisor.rules.parse.RuleCode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every message, read whole. A case in {@code refusals.txt} replaces or adds one file of the folder about tea (a {@code +}
 * on a line of its own adds to the file), and names what is then wrong with the folder.
 */
class RefusalsTest {

    private record Case(String name, String file, String text, String problems) {

        List<Problem> found() {
            Map<String, String> texts = Folders.texts(Folders.TEA);
            texts.put(file, text.startsWith("+\n") ? texts.get(file) + text.substring(2) : text);
            return Gate.read(Folders.sources(texts)).problems();
        }
    }

    @TestFactory
    Stream<DynamicTest> refusedRules_areReportedWithPlaceFaultAndHelp() throws IOException {
        return cases().map(refused -> DynamicTest.dynamicTest(
                refused.name(),
                () -> assertThat(Problem.render(refused.found())).isEqualTo(refused.problems())));
    }

    @Test
    void codes_areEachProvokedByACase() throws IOException {
        Set<String> provoked = cases().flatMap(refused -> refused.found().stream())
                .map(Problem::code)
                .collect(Collectors.toSet());

        // What is too large has tests of its own.
        assertThat(Arrays.stream(RuleCode.values()).map(RuleCode::code).filter(code -> !provoked.contains(code)))
                .containsExactly(RuleCode.TOO_LARGE.code());
    }

    private static Stream<Case> cases() throws IOException {
        String all = Files.readString(Folders.RESOURCES.resolve("refusals.txt"));
        return Arrays.stream(all.split("(?m)^## "))
                .filter(part -> !part.isBlank())
                .map(part -> {
                    String[] lines = part.split("\n", 3);
                    String[] body = lines[2].split("--- problems\n");
                    return new Case(lines[0], lines[1].substring("=== ".length()), body[0], body[1].stripTrailing());
                });
    }
}
