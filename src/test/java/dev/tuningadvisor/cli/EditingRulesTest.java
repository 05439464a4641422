package dev.tuningadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code docs/editing-rules.md}, done as it says: comments in it that do not show tell what to do with the blocks behind
 * them, and the commands print what stands below them.
 */
class EditingRulesTest {

    private static final Pattern WRITE = Pattern.compile("<!-- write (\\S+) -->\n```\\w+\n(.*?)```", Pattern.DOTALL);
    private static final Pattern INSERT =
            Pattern.compile("<!-- insert into (\\S+) (below|above) (\\S+) -->\n```\\w+\n(.*?)```", Pattern.DOTALL);
    private static final Pattern REPLACE = Pattern.compile("<!-- replace ([^\n]+) by ([^\n]+) in (\\S+) -->");
    private static final Pattern STEP = Pattern.compile(
            String.join("|", WRITE.pattern(), INSERT.pattern(), REPLACE.pattern(), ShownCommand.BLOCK.pattern()),
            Pattern.DOTALL);

    @TempDir
    private Path folder;

    @Test
    void page_holdsStepByStep() throws IOException {
        List<String> steps = STEP.matcher(Files.readString(Path.of("docs/editing-rules.md")))
                .results()
                .map(MatchResult::group)
                .toList();

        assertThat(steps).hasSizeGreaterThan(10);
        for (String step : steps) {
            take(step);
        }
    }

    private void take(String step) throws IOException {
        var write = WRITE.matcher(step);
        var insert = INSERT.matcher(step);
        var replace = REPLACE.matcher(step);
        var command = ShownCommand.BLOCK.matcher(step);
        if (write.matches()) {
            Files.writeString(folder.resolve(write.group(1)), write.group(2));
        } else if (insert.matches()) {
            boolean below = insert.group(2).equals("below");
            String line = "(?m)^.*" + Pattern.quote(insert.group(3)) + ".*\n";
            edit(insert.group(1), line, below ? "$0" : "", insert.group(4), below ? "" : "$0");
        } else if (replace.matches()) {
            edit(replace.group(3), Pattern.quote(replace.group(1)), "", replace.group(2), "");
        } else if (command.matches()) {
            new ShownCommand(command.group(1), command.group(2))
                    .assertPrints(this::file, printed -> printed.replace(folder + "/", ""));
        }
    }

    private String file(String word) {
        return word.equals("my-rules") || word.equals("project.json")
                ? folder.resolve(word).toString()
                : word;
    }

    /** Replaces the last place where {@code pattern} matches. */
    private void edit(String name, String pattern, String... replacement) throws IOException {
        Path file = folder.resolve(name);
        String text = Files.readString(file);
        MatchResult last = Pattern.compile(pattern)
                .matcher(text)
                .results()
                .reduce((first, second) -> second)
                .orElseThrow(() -> new AssertionError(name + " has no " + pattern));
        String inserted = String.join("", replacement).replace("$0", last.group());
        Files.writeString(file, text.substring(0, last.start()) + inserted + text.substring(last.end()));
    }
}
