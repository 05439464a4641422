package dev.tuningadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's commands print what the README says; a line with three dots there stands for any lines. */
class ReadmeTest {

    private static final Pattern RULE = Pattern.compile("```drl\n(.*?)```", Pattern.DOTALL);

    @Test
    void commands_printWhatTheReadmeSays(@TempDir Path folder) throws IOException {
        Path mistaken = rulesWithTheMistake(folder);

        List<MatchResult> blocks = ShownCommand.BLOCK
                .matcher(Files.readString(Path.of("README.md")))
                .results()
                .toList();

        assertThat(blocks).isNotEmpty();
        for (MatchResult block : blocks) {
            new ShownCommand(block.group(1), block.group(2))
                    .assertPrints(
                            word -> word.replace("my-rules", mistaken.toString()),
                            printed -> printed.replace(mistaken.toString(), "my-rules"));
        }
    }

    @Test
    void rule_standsInTheRulesAsShown() throws IOException {
        String rules = Files.readString(Path.of("rules/guidance/when-fine-tuning.drl"));

        List<MatchResult> shown =
                RULE.matcher(Files.readString(Path.of("README.md"))).results().toList();

        assertThat(shown).isNotEmpty().allSatisfy(rule -> assertThat(rules).contains(rule.group(1)));
    }

    private static Path rulesWithTheMistake(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("rules"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = folder.resolve(Path.of("rules").relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.writeString(target, Files.readString(file).replace("deadlineDays < ", "deadlineDay < "));
            }
        }
        return folder;
    }
}
