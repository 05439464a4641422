package dev.tuningadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchCommandTest {

    private static final Path FOREIGN = Path.of("src/test/resources/knowledge-bases");

    @TempDir
    Path place;

    private Path rules;
    private Path facts;
    private final ReadAlong reader = new ReadAlong();

    @BeforeEach
    void copy() throws IOException {
        rules = place.resolve("rules");
        facts = Files.copy(FOREIGN.resolve("kitchen-fridge.json"), place.resolve("fridge.json"));
        Path original = FOREIGN.resolve("repair-or-replace");
        try (Stream<Path> files = Files.walk(original)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = rules.resolve(original.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    @Test
    void savedFactsAndRules_areAdvisedOnAgain() {
        reader.after("fridge.json: ", () -> edit(facts, "\"costPercent\": 30", "\"costPercent\": 20"));
        reader.after(
                "facts saved\n", () -> edit(rules.resolve("terms.drl"), "Fault( costPercent <", "Fault( costPercnt <"));
        reader.after("help: ", () -> edit(rules.resolve("terms.drl"), "Fault( costPercnt <", "Fault( costPercent <"));
        reader.after("mended", () -> edit(rules.resolve("guidance/cost.drl"), "// The guide", "// Of the guide"));
        reader.after("nothing moved\n", () -> {});

        CommandRun run = watch();

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(reader.text().replaceAll(", \\d+ ms", ", 9 ms"))
                .isEqualTo("""
                watching RULES
                  FACTS: replace (repair 1, replace 4)
                facts saved
                  FACTS: summary: Replace it, because what speaks for a new one (4) outweighs what speaks for the \
                repair (3).
                  FACTS: balance of repair: 1 -> 3
                  FACTS: argument gained: cheap-repair, clear, for repair, counts 2 [cheap-repair]
                rules not in force: they have problems
                  RULES/terms.drl:29:12: `Fault` has no field `costPercnt`
                    help: did you mean `costPercent`?
                mended: the rules in force are those of before
                new rules in force, 9 ms after the save
                  FACTS: nothing moved
                """.replace("RULES", rules.toString()).replace("FACTS", facts.toString()));
    }

    @Test
    void rulesWithProblemsAtTheStart_areWaitedFor() {
        edit(rules.resolve("terms.drl"), "Fault( costPercent <", "Fault( costPercnt <");
        reader.after("help: ", () -> edit(rules.resolve("terms.drl"), "Fault( costPercnt <", "Fault( costPercent <"));
        reader.after("fridge.json: ", () -> {});

        CommandRun run = watch();

        assertThat(run.code()).isZero();
        assertThat(reader.text()).startsWith("""
                no advice before these rules are mended
                  RULES/terms.drl:29:12: `Fault` has no field `costPercnt`
                    help: did you mean `costPercent`?
                watching RULES
                """.replace("RULES", rules.toString()));
    }

    @Test
    void factsThatCannotBeRead_areToldAndWatched() throws IOException {
        Files.writeString(facts, "{ \"fault\": { \"costPercent\": \"much\" } }");
        reader.after("fridge.json#", () -> write(facts, "{}"));
        reader.after("fridge.json: ", () -> {});

        assertThat(watch().code()).isZero();

        assertThat(reader.text())
                .contains("  " + facts + "#/fault/costPercent: ")
                .contains("facts saved\n  " + facts + ": ");
    }

    @Test
    void noFacts_isRefused() {
        CommandRun run = CommandRun.advise("watch");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("advise: no facts file is named\n  help: name one or more JSON files\n");
    }

    @Test
    void standardInput_isRefused() {
        assertThat(CommandRun.advise("watch", "-").err())
                .isEqualTo("advise: standard input cannot be watched\n  help: name a JSON file\n");
    }

    @Test
    void packedRules_areRefused() {
        assertThat(CommandRun.at(null).advise("watch", "facts.json").err())
                .isEqualTo("advise: the rules packed in the program do not change\n"
                        + "  help: name a rules folder with `--rules`\n");
    }

    private CommandRun watch() {
        return CommandRun.at(CommandRun.HOME).advise(reader, "watch", "--rules", rules.toString(), facts.toString());
    }

    private static void edit(Path file, String old, String replacement) {
        try {
            String text = Files.readString(file);
            assertThat(text).containsOnlyOnce(old);
            write(file, text.replace(old, replacement));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Path beside = Files.writeString(file.resolveSibling("." + file.getFileName()), text);
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
