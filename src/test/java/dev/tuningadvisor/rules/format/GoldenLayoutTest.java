package dev.tuningadvisor.rules.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tuningadvisor.rules.RuleSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The layout by example: what is laid out, and what comes of it. */
class GoldenLayoutTest {

    private static final Path FOLDER = Path.of("src/test/resources/format");
    private static final String BEFORE = ".before.drl";
    private static final String AFTER = ".after.drl";

    @ParameterizedTest
    @MethodSource("examples")
    void example_getsItsLayout(String name) throws IOException {
        String before = Files.readString(FOLDER.resolve(name + BEFORE));

        String laidOut = RuleFormatter.format(new RuleSource(name, before));

        assertThat(laidOut).isEqualTo(Files.readString(FOLDER.resolve(name + AFTER)));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void layout_isKept(String name) throws IOException {
        String after = Files.readString(FOLDER.resolve(name + AFTER));

        assertThat(RuleFormatter.format(new RuleSource(name, after))).isEqualTo(after);
    }

    static List<String> examples() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(BEFORE))
                    .map(file -> file.replace(BEFORE, ""))
                    .sorted()
                    .toList();
        }
    }
}
