package dev.tuningadvisor.cli;

import static dev.tuningadvisor.cli.CommandRun.advise;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.tuningadvisor.foreign.CommandLine;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Rules that want to run a process, reach a file, the network, a class, end the program or exhaust it. None runs anything:
 * each is refused or stopped, and where it stands is told.
 */
class HostileRulesTest {

    private static final Path CANARY = Path.of("target/hostile-canary");
    private static final String FACTS = "{ \"weather\": { \"windy\": true } }";

    @TempDir
    private Path folder;

    @BeforeEach
    @AfterEach
    void canary_isSilent() {
        assertThat(System.getProperty("hostile.canary")).isNull();
        assertThat(CANARY).doesNotExist();
    }

    static Stream<HostileRule> rules() {
        return HostileRule.all();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void hostileRules_areRefusedOrStoppedWithAPlace(HostileRule rule) {
        Path rules = rule.writeTo(folder.resolve("rules"));
        HostileRule.write(folder.resolve("facts.json"), FACTS);

        CommandRun run =
                advise("--rules", rules.toString(), folder.resolve("facts.json").toString());

        if (rule.code() == null) {
            assertThat(run.code()).isZero();
        } else {
            assertThat(run.out()).isEmpty();
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).startsWith(rules + "/" + rule.file() + ":" + rule.place() + ": ");
            assertThat(run.err().lines()).allMatch(line -> line.startsWith(rules + "/") || line.startsWith("  help: "));
        }
    }

    static Stream<HostileRule> refusedRules() {
        return HostileRule.all().filter(rule -> !rule.runs());
    }

    @ParameterizedTest
    @MethodSource("refusedRules")
    void check_namesCodeAndPlace(HostileRule rule) {
        Path rules = rule.writeTo(folder.resolve("rules"));

        CommandRun run = advise("check", "--rules", rules.toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines().findFirst().orElseThrow())
                .startsWith(rules + "/" + rule.file() + ":" + rule.place() + ": ")
                .endsWith(" [" + rule.code() + "]");
    }

    static Stream<HostileRule> someRules() {
        Set<String> some =
                Set.of("exit/in-a-conclusion.drl", "class-loading/static-import.drl", "limits/text-that-doubles.drl");
        return HostileRule.all().filter(rule -> some.contains(rule.name()));
    }

    @ParameterizedTest
    @MethodSource("someRules")
    void process_endsAsItShould(HostileRule rule) {
        Path rules = rule.writeTo(folder.resolve("rules"));
        HostileRule.write(folder.resolve("facts.json"), FACTS);

        CommandLine advice = CommandLine.advise(
                "--rules", rules.toString(), folder.resolve("facts.json").toString());
        CommandLine check = CommandLine.advise("check", "--rules", rules.toString());

        assertThat(advice.code()).isEqualTo(rule.code() == null ? 0 : 2);
        assertThat(check.code()).isEqualTo(rule.runs() ? 0 : 1);
        if (rule.code() != null) {
            String place = rules + "/" + rule.file() + ":" + rule.place() + ": ";
            assertThat(advice.err()).startsWith(place);
            assertThat(check.out()).contains(place);
        }
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("rules")
    void everyProcess_endsAsItShould(HostileRule rule) {
        process_endsAsItShould(rule);
    }

    static Stream<Arguments> bombs() {
        String rule = "rule \"%d\" when Weather() then insert( new Caution( \"x\" ) ); end\n";
        return Stream.of(
                arguments(
                        "a million rules",
                        "package umbrella;\n" + rule.repeat(1_000_000),
                        "makes the rules larger than 16 MB"),
                arguments("many rules", "package umbrella;\n" + rule.repeat(100_000), ":1:1: the file has "),
                arguments("a line of 100 MB", "x".repeat(100_000_000), "makes the rules larger than 16 MB"),
                arguments("a line of 15 MB", "x".repeat(15_000_000), ":1:1: the file has 15000000 characters"),
                arguments(
                        "a long word",
                        "package " + "x".repeat(900_000),
                        ":1:9: here are 900000 characters without a space"),
                arguments(
                        "deep brackets",
                        "package umbrella;\n" + "( ".repeat(400_000),
                        ":1:1: this statement has 400003 words and signs"),
                arguments(
                        "deep comments",
                        "package umbrella;\n" + "/* ".repeat(300_000),
                        ":2:1: the comment is not closed"),
                arguments(
                        "many constants",
                        "package umbrella;\ndeclare enum Flock\n" + "A, ".repeat(300_000) + "B;\nend\n",
                        ":2:1: this statement has "),
                arguments(
                        "many problems",
                        "package umbrella;\n" + "rule \"x\" when A( == ) then end\n".repeat(4_000),
                        ":2:"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bombs")
    void bombs_areRefusedUnread(String name, String text, String expected) {
        Path rules = HostileRule.all().findFirst().orElseThrow().writeTo(folder);
        HostileRule.write(rules.resolve("hostile.drl"), text);

        CommandRun run = advise("check", "--rules", rules.toString());

        // What cannot be read at all is no finding about rules.
        assertThat(run.code()).isEqualTo(run.out().isEmpty() ? 2 : 1);
        String told = run.out() + run.err();
        assertThat(told).hasSizeLessThan(30_000);
        assertThat(told.lines().findFirst().orElseThrow())
                .startsWith(rules + "/hostile.drl")
                .contains(expected);
    }
}
