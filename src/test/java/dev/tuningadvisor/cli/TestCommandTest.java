package dev.tuningadvisor.cli;

import static dev.tuningadvisor.cli.CommandRun.HOME;
import static dev.tuningadvisor.cli.CommandRun.advise;
import static dev.tuningadvisor.cli.CommandRun.at;
import static dev.tuningadvisor.cli.CommandRun.resource;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class TestCommandTest {

    private static final Path UMBRELLA = Path.of("src/test/resources/dev/tuningadvisor/cli/umbrella");
    private static final String FAILED_NAME =
            "Rain without known wind calls for an umbrella: wind breaks <it> & \"all\"";

    @TempDir
    private Path folder;

    private Path scenarios;

    @BeforeEach
    void writeRules() throws IOException {
        try (Stream<Path> files = Files.list(UMBRELLA)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        scenarios = folder.resolve("scenarios/walks.json");
        Files.createDirectory(scenarios.getParent());
        Files.writeString(scenarios, resource("walks.scenarios.json"));
    }

    @Test
    void projectScenarios_pass() {
        CommandRun run = advise("test");

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("rules/scenarios/data.json ")
                .containsPattern("\n[0-9]+ scenarios passed in [0-9]+ files\n$");
    }

    @Test
    void changesThatNothingNotices_areShownWithFacts() throws IOException {
        Files.writeString(scenarios, """
                { "scenarios": [ { "name": "wet", "facts": { "weather": { "rainMillimeters": 1 } },
                    "expect": { "recommendation": "UMBRELLA" } } ] }
                """);

        CommandRun run = at(HOME).onTerminal().advise("test", "--mutate", "--rules", folder.toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains(" mutants judged").endsWith("\r\u001b[K");
        assertThat(run.out())
                .contains("nothing notices this change of rule `", "  facts: {")
                .contains(" mutants are noticed: ");
        assertThat(test("--mutate", "--format", "json").out()).contains("\"verdict\" : \"survived\"");
    }

    @Test
    void optionsThatDoNotGoWithMutants_areRefused() {
        assertThat(test("--mutate", "--coverage")).isEqualTo(new CommandRun(2, "", """
                        advise: `--mutate` and `--coverage` do not go together
                          help: run `advise test` twice
                        """));
        assertThat(test("--mutate", "wind")).isEqualTo(new CommandRun(2, "", """
                        advise: `--mutate` tries all scenarios
                          help: leave out what chooses among them
                        """));
    }

    @Test
    void failure_tellsWhatWasExpectedAndWhatConditionsSaw() {
        assertThat(test())
                .isEqualTo(new CommandRun(
                        1,
                        scenarios + "    2 passed, 1 failed\n\n" + scenarios + ":7: failed: "
                                + FAILED_NAME + "\n" + """
                          fires
                            expected: Rain without known wind calls for an umbrella
                            actual:   it stays silent
                              held: weather: rainMillimeters >= 1, and rainMillimeters is 1
                              failed: weather: windy == null || windy == false, and windy is true; needed windy unknown or windy false
                          recommendation
                            expected: UMBRELLA
                            actual:   COAT

                        1 of 3 scenarios failed in 1 file
                        """,
                        ""));
    }

    @Test
    void colors_areShownWhereTheyAreWanted() {
        String rules = folder.toString();

        String colored = at(HOME).onTerminal().advise("test", "--rules", rules).out();

        assertThat(colored).contains("\u001b[31m1 failed\u001b[0m");
        assertThat(colored.replaceAll("\u001b\\[[0-9]*m", "")).isEqualTo(test().out());
        assertThat(at(HOME).onTerminal()
                        .advise("test", "--rules", rules, "--color", "never")
                        .out())
                .isEqualTo(test().out());
    }

    @Test
    void pattern_choosesByNameOrFile() {
        assertThat(test("NOTHING"))
                .isEqualTo(new CommandRun(0, scenarios + "    1 passed\n\n1 scenario passed in 1 file\n", ""));
        assertThat(test("nothing", "one*rain").out()).endsWith("\n2 scenarios passed in 1 file\n");
        assertThat(test("walks.json").out()).endsWith("\n1 of 3 scenarios failed in 1 file\n");
        assertThat(test("scenarios/").code()).isEqualTo(2);
    }

    @Test
    void patternThatMatchesNothing_isRefused() {
        assertThat(test("nothing", "snow")).isEqualTo(new CommandRun(2, "", """
                        advise: no scenario has `snow` in its name or file
                          help: write a word of it; `*` stands for any text
                        """));
    }

    @Test
    void json_holdsEveryResult() throws IOException {
        CommandRun run = test("--format", "json");

        JsonNode json = new ObjectMapper().readTree(run.out());
        assertThat(run.code()).isEqualTo(1);
        assertThat(json.get("scenarios").asInt()).isEqualTo(3);
        assertThat(json.get("passed").asInt()).isEqualTo(2);
        assertThat(json.get("failed").asInt()).isEqualTo(1);
        assertThat(json.at("/results/0").toString())
                .isEqualTo("{\"name\":\"Rain without known wind calls for an umbrella: one millimeter is rain\","
                        + "\"file\":\"" + scenarios
                        + "\",\"pointer\":\"/scenarios/0/variants/0\",\"line\":6,\"passed\":true}");
        assertThat(json.at("/results/1/differences/0").toString())
                .isEqualTo(
                        "{\"what\":\"fires\",\"expected\":\"Rain without known wind calls for an umbrella\","
                                + "\"actual\":\"it stays silent\",\"seen\":["
                                + "\"held: weather: rainMillimeters >= 1, and rainMillimeters is 1\","
                                + "\"failed: weather: windy == null || windy == false, and windy is true; needed windy unknown or windy false\"]}");
    }

    @Test
    void report_isJUnitXml() throws Exception {
        Path report = folder.resolve("made/here/report.xml");

        CommandRun run = test("--report", report.toString());

        assertThat(run).isEqualTo(test());
        Document xml = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(report.toFile());
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(TestCommandTest.class.getResource("junit-report.xsd"))
                .newValidator()
                .validate(new DOMSource(xml));
        Element failed = (Element) xml.getElementsByTagName("testcase").item(1);
        assertThat(failed.getAttribute("name")).isEqualTo(FAILED_NAME);
        assertThat(failed.getAttribute("classname")).isEqualTo("scenarios.walks");
        assertThat(failed.getTextContent().strip())
                .startsWith(scenarios + ":7: failed: " + FAILED_NAME + "\n  fires\n")
                .endsWith("expected: UMBRELLA\n    actual:   COAT");
    }

    @Test
    void reportThatCannotBeWritten_isRefused() throws IOException {
        assertThat(test("--report", folder.toString()))
                .isEqualTo(new CommandRun(
                        2, "", "advise: `" + folder + "`, named by `--report`, is not a file\n  help: name a file\n"));

        String below = scenarios + "/report.xml";
        assertThat(test("--report", below).err()).startsWith("advise: `" + below + "` cannot be written: ");
    }

    @Test
    void problemOfAScenarioFile_isToldAtItsPlace() throws IOException {
        Files.writeString(scenarios, resource("walks.scenarios.json").replace("UMBRELLA", "BRELLA"));

        assertThat(test()).isEqualTo(new CommandRun(2, "", """
                        %1$s#/scenarios/0/variants/0/expect/recommendation: there is no approach `BRELLA`
                          help: did you mean `UMBRELLA`?
                        %1$s#/scenarios/0/variants/1/expect/recommendation: there is no approach `BRELLA`
                          help: did you mean `UMBRELLA`?
                        """.formatted(scenarios)));
    }

    @Test
    void rulesThatCannotBeRead_areToldFirst() throws IOException {
        Path verdict = folder.resolve("verdict.drl");
        Files.writeString(verdict, Files.readString(verdict).replace("windy == true", "windi == true"));

        CommandRun run = test();

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("`Weather` has no field `windi`\n  help: did you mean `windy`?\n");
    }

    @Test
    void rulesWithoutScenarios_areRefused() throws IOException {
        Files.delete(scenarios);
        String fault = "advise: there are no scenarios in `" + scenarios.getParent()
                + "`\n  help: write one; `docs/testing-rules.md` shows how\n";

        assertThat(test()).isEqualTo(new CommandRun(2, "", fault));

        Files.delete(scenarios.getParent());
        assertThat(test()).isEqualTo(new CommandRun(2, "", fault));
        assertThat(at(null).advise("test")).isEqualTo(new CommandRun(2, "", """
                        advise: the rules packed in the program come without their scenarios
                          help: name a rules folder with `--rules`
                        """));
    }

    @Test
    void coverage_tellsEachHoleAndWhy() throws IOException {
        CommandRun run = test("--coverage", "nothing", "one millimeter");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("\n\nCoverage\n  statements    1 of    2   50.0 %\n  rules         3 of    4   75.0 %\n")
                .contains("\nno scenario shows statement wind-1\n")
                .contains("""
                        verdict.drl:11: Rain and wind call for a coat
                          no scenario fires this rule
                          never false: rainMillimeters >= 1
                            no value was at this side; it saw 1
                          never true: windy == true
                            what it reads was never stated
                          never false: windy == true
                            what it reads was never stated
                        """)
                .endsWith("\n2 scenarios passed in 1 file\n");
    }

    @Test
    void coverage_standsInTheJson() throws IOException {
        JsonNode json = new ObjectMapper()
                .readTree(test("--coverage", "--format", "json", "nothing").out());

        assertThat(json.at("/coverage/rules").toString()).isEqualTo("{\"covered\":1,\"all\":4}");
        assertThat(json.at("/coverage/unshownStatements").toString()).isEqualTo("[\"rain-1\",\"wind-1\"]");
        assertThat(json.at("/coverage/holes/0").toString())
                .isEqualTo("{\"rule\":\"Rain without known wind calls for an umbrella\","
                        + "\"condition\":\"rainMillimeters >= 1\",\"side\":\"TRUE\",\"kind\":\"never-stated\","
                        + "\"why\":\"what it reads was never stated\"}");
    }

    @Test
    void coveragePage_marksEveryCondition() throws IOException {
        Path page = folder.resolve("coverage.html");

        CommandRun run = test("--coverage-html", page.toString(), "nothing", "one millimeter");

        assertThat(run.code()).isZero();
        assertThat(Files.readString(page))
                .startsWith("<!DOCTYPE html>\n<html lang=\"en\">")
                .contains(
                        "<h3>Rain and wind call for a coat</h3>\n<p class=\"bad\">✗ no scenario fires it, silent in 2")
                .contains("<code>rainMillimeters &gt;= 1</code></th><td><span class=\"good\">✓ seen</span></td>")
                .contains("<td><span class=\"bad\">✗ not seen</span><br>what it reads was never stated</td>")
                .contains("prefers-color-scheme: dark")
                .doesNotContain("<script", "http:", "https:");
    }

    @Test
    void coverageThatIsLessThanDemanded_isWanting() {
        CommandRun run = test("--min-coverage", "50.1", "nothing", "one millimeter");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("advise: less than 50.1 % is covered\n");
        assertThat(test("--min-coverage", "10", "nothing", "one millimeter").code())
                .isZero();
        assertThat(test("--min-coverage", "much")).isEqualTo(new CommandRun(2, "", """
                        advise: `--min-coverage` cannot be `much`
                          help: write a number from 0 to 100, such as 95
                        """));
    }

    @Test
    void watch_runsAgainAtEverySave() {
        Path verdict = folder.resolve("verdict.drl");
        ReadAlong reader = new ReadAlong();
        reader.after(
                "1 of 3 scenarios failed in 1 file\n", () -> edit(scenarios, "\"windy\": true", "\"windy\": false"));
        reader.after("saved\n", () -> {});
        reader.after("3 scenarios passed in 1 file\n", () -> edit(verdict, "windy == true", "windi == true"));
        reader.after("saved\n", () -> edit(verdict, "windi == true", "windy == true"));
        reader.after("3 scenarios passed in 1 file\n", () -> {});

        CommandRun run = at(HOME).advise(reader, "test", "--watch", "--rules", folder.toString());

        assertThat(run.code()).isZero();
        assertThat(run.err())
                .isEqualTo(verdict + ":14:36: `Weather` has no field `windi`\n  help: did you mean `windy`?\n");
        String passed = scenarios + "    3 passed\n\n3 scenarios passed in 1 file\n";
        assertThat(reader.text())
                .startsWith("watching " + folder + "\n" + scenarios + "    2 passed, 1 failed\n")
                .endsWith("saved\n" + passed + "saved\nsaved\n" + passed);
    }

    @Test
    void watchForPrograms_isRefused() {
        assertThat(test("--watch", "--format", "json")).isEqualTo(new CommandRun(2, "", """
                        advise: `--watch` is for people, `--format json` for programs
                          help: leave one of them out
                        """));
    }

    private static void edit(Path file, String old, String replacement) {
        try {
            String text = Files.readString(file);
            assertThat(text).containsOnlyOnce(old);
            Path beside =
                    Files.writeString(file.resolveSibling("." + file.getFileName()), text.replace(old, replacement));
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private CommandRun test(String... args) {
        String[] all = Stream.concat(Stream.of("test", "--rules", folder.toString()), Stream.of(args))
                .toArray(String[]::new);
        return advise(all);
    }
}
