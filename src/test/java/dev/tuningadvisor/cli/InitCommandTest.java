package dev.tuningadvisor.cli;

import static dev.tuningadvisor.cli.CommandRun.advise;
import static dev.tuningadvisor.cli.CommandRun.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitCommandTest {

    private static final String UMBRELLA = "src/test/resources/dev/tuningadvisor/review/umbrella";

    @TempDir
    private Path folder;

    @Test
    void packedRules_areWrittenOutWithTheirScenarios() {
        Path target = folder.resolve("a/b");

        CommandRun run = at(null).advise("init", target.toString());

        Map<String, String> rules = texts(Path.of("rules"));
        assertThat(run).isEqualTo(new CommandRun(0, told(target, rules), ""));
        assertThat(texts(target)).isEqualTo(rules).containsKey("scenarios/data.json");
        assertThat(advise("check", "--rules", target.toString()).code()).isZero();
    }

    @Test
    void rulesOfAFolder_areWrittenIntoAnEmptyOne() {
        CommandRun run = advise("init", "--rules", UMBRELLA, folder.toString());

        Map<String, String> rules = texts(Path.of(UMBRELLA));
        assertThat(run).isEqualTo(new CommandRun(0, told(folder, rules), ""));
        assertThat(texts(folder)).isEqualTo(rules);
    }

    @Test
    void whatIsNoRulesFile_isLeftBehind() throws IOException {
        Path rules = Files.createDirectories(folder.resolve("rules/scenarios")).getParent();
        Files.writeString(rules.resolve("a.drl"), "not even rules");
        Files.writeString(rules.resolve("notes.txt"), "");
        Files.writeString(rules.resolve("scenarios/.hidden.json"), "");
        Path target = folder.resolve("target");

        advise("init", "--rules", rules.toString(), target.toString());

        assertThat(texts(target)).isEqualTo(Map.of("a.drl", "not even rules"));
    }

    @Test
    void folderThatIsNotEmpty_isRefused() throws IOException {
        Files.writeString(folder.resolve("mine"), "");

        CommandRun run = advise("init", folder.toString());

        assertThat(run).isEqualTo(refused("the folder `" + folder + "` is not empty", "name a new or an empty folder"));
        assertThat(texts(folder)).containsOnlyKeys("mine");
    }

    @Test
    void file_isRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("mine"), "");

        assertThat(advise("init", file.toString()))
                .isEqualTo(refused("`" + file + "` is a file", "name a new or an empty folder"));
    }

    @Test
    void noFolder_isRefused() {
        assertThat(advise("init"))
                .isEqualTo(refused("no folder is named", "name a new one, as in `advise init my-rules`"));
        assertThat(advise("init", "")).isEqualTo(new CommandRun(2, "", "advise: `` cannot be the name of a folder\n"));
    }

    @Test
    void folderThatCannotBeWritten_isToldAndLeftEmpty() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeFalse(Files.isWritable(folder), "this user may write everywhere");

        for (Path target : new Path[] {folder, folder.resolve("new")}) {
            assertThat(advise("init", target.toString()))
                    .isEqualTo(
                            new CommandRun(2, "", "advise: `" + target + "` cannot be written: permission denied\n"));
        }
        assertThat(texts(folder)).isEmpty();
    }

    @Test
    void folderBelowAFile_isToldAndNothingIsLeft() throws IOException {
        Path target = Files.writeString(folder.resolve("file"), "").resolve("new");

        CommandRun run = advise("init", target.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("advise: `" + target + "` cannot be written: ");
        assertThat(texts(folder)).containsOnlyKeys("file");
    }

    private static String told(Path target, Map<String, String> rules) {
        long drl = rules.keySet().stream().filter(path -> path.endsWith(".drl")).count();
        return """
                %s: %d files of rules, %d of scenarios and statements
                Edit them, then see what `advise check --rules %s` says.
                """.formatted(target, drl, rules.size() - drl, target);
    }

    private static CommandRun refused(String fault, String help) {
        return new CommandRun(2, "", "advise: " + fault + "\n  help: " + help + "\n");
    }

    private static Map<String, String> texts(Path folder) {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
