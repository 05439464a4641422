package dev.tuningadvisor.rules.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tuningadvisor.ProjectRules;
import dev.tuningadvisor.rules.RuleSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProjectRulesLayoutTest {

    private static final int COLUMNS = 120;

    @ParameterizedTest
    @MethodSource("files")
    void projectRules_haveTheLayout(Path file) throws IOException {
        String text = Files.readString(file);

        assertThat(RuleFormatter.format(new RuleSource(file.toString(), text)))
                .as("`advise fmt` lays it out")
                .isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("files")
    void projectRules_fitTheirColumns(Path file) throws IOException {
        assertThat(Files.readAllLines(file))
                .allSatisfy(line ->
                        assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(COLUMNS));
    }

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(ProjectRules.FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".drl"))
                    .sorted()
                    .toList();
        }
    }
}
