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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every message, read whole. A case in {@code refusals.txt} replaces or adds one file of the folder about tea (a {@code +}
 * on a line of its own adds to the file), and names what is then wrong with the folder.
 */
class RefusalsTest {

    private static List<Case> cases;

    private record Case(String name, String expected, List<Problem> found) {}

    @BeforeAll
    static void readAll() throws IOException {
        cases = Arrays.stream(Files.readString(Folders.RESOURCES.resolve("refusals.txt"))
                        .split("(?m)^## "))
                .filter(part -> !part.isBlank())
                .map(RefusalsTest::read)
                .toList();
    }

    private static Case read(String part) {
        String[] lines = part.split("\n", 3);
        String[] body = lines[2].split("--- problems\n");
        Map<String, String> texts = Folders.texts(Folders.TEA);
        texts.merge(
                lines[1].substring("=== ".length()),
                body[0],
                (old, text) -> text.startsWith("+\n") ? old + text.substring(2) : text);
        return new Case(
                lines[0],
                body[1].stripTrailing(),
                Gate.read(Folders.sources(texts)).problems());
    }

    @TestFactory
    Stream<DynamicTest> refusedRules_areReportedWithPlaceFaultAndHelp() {
        return cases.stream()
                .map(refused -> DynamicTest.dynamicTest(
                        refused.name(),
                        () -> assertThat(Problem.render(refused.found())).isEqualTo(refused.expected())));
    }

    @Test
    void codes_areEachProvokedByACase() {
        Set<String> provoked = cases.stream()
                .flatMap(refused -> refused.found().stream())
                .map(Problem::code)
                .collect(Collectors.toSet());

        // What is too large has tests of its own.
        assertThat(Arrays.stream(RuleCode.values()).map(RuleCode::code).filter(code -> !provoked.contains(code)))
                .containsExactly(RuleCode.TOO_LARGE.code());
    }
}
