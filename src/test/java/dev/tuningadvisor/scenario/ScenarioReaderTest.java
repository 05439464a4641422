package dev.tuningadvisor.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.entry;

import dev.tuningadvisor.problem.Problem;
import dev.tuningadvisor.problem.RulesException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioReaderTest {

    private static final String LARGE_AND_GOOD = "A large labeled data set of high quality favors fine-tuning";

    private static final ScenarioReader READER = new ScenarioReader(ProjectScenarios.base());

    @TempDir
    Path folder;

    @Test
    void scenario_hasItsNamePlaceFactsAndExpectations() {
        List<Scenario> scenarios = read("""
                {
                  "scenarios": [
                    {
                      "name": "nothing stated",
                      "expect": { "step": 1 }
                    },
                    {
                      "name": "no labels",
                      "facts": { "data": { "labelSupply": "none", "taskSpecific": null } },
                      "expect": {
                        "recommendation": "IN_CONTEXT_LEARNING",
                        "motives": [ ],
                        "nextSteps": [ "diff-data-icl" ]
                      }
                    }
                  ]
                }
                """);

        assertThat(scenarios).hasSize(2);
        Scenario scenario = scenarios.get(1);
        assertThat(scenario.name()).isEqualTo("no labels");
        assertThat(scenario.place()).hasToString("cases.json#/scenarios/1");
        assertThat(scenario.line()).isEqualTo(7);
        assertThat(scenario.facts().values()).containsExactly(entry("data.labelSupply", "NONE"));
        assertThat(scenario.expectations())
                .containsExactly(
                        new Expectation.Recommendation("IN_CONTEXT_LEARNING"),
                        new Expectation.Motives(Set.of()),
                        new Expectation.Remarks(RemarkKind.NEXT_STEPS, List.of("diff-data-icl")));
    }

    @Test
    void everyKeyOfExpect_becomesAnExpectation() {
        List<Scenario> scenarios = read("""
                { "scenarios": [ { "name": "all", "expect": {
                    "recommendation": "COMBINED", "summary": "both", "step": 2, "balance": { "FINE_TUNING": 4 },
                    "fires": [ "Jargon is a motive to fine-tune" ],
                    "silent": [ "A model that is fine-tuned already is kept" ],
                    "arguments": [ "ex-ft" ], "noArguments": [ "faq-3" ], "counted": [ "ex-ft" ],
                    "requirements": { "TIME": "MET" }, "motives": [ "JARGON" ], "questions": [ "task.breadth" ],
                    "provisos": [ "a budget" ], "cautions": [ "faq-2c" ], "nextSteps": [ ] } } ] }
                """);

        assertThat(scenarios.get(0).expectations())
                .containsExactly(
                        new Expectation.Recommendation("COMBINED"),
                        new Expectation.Summary("both"),
                        new Expectation.Step(2),
                        new Expectation.Weight("FINE_TUNING", 4),
                        new Expectation.Fires("Jargon is a motive to fine-tune"),
                        new Expectation.Silent("A model that is fine-tuned already is kept"),
                        new Expectation.HasArgument("ex-ft"),
                        new Expectation.HasNoArgument("faq-3"),
                        new Expectation.Counted(Set.of("ex-ft")),
                        new Expectation.RequirementState("TIME", "MET"),
                        new Expectation.Motives(Set.of("JARGON")),
                        new Expectation.Questions(List.of("task.breadth")),
                        new Expectation.Remarks(RemarkKind.PROVISOS, List.of("a budget")),
                        new Expectation.Remarks(RemarkKind.CAUTIONS, List.of("faq-2c")),
                        new Expectation.Remarks(RemarkKind.NEXT_STEPS, List.of()));
    }

    @Test
    void variants_changeFactsAndExpectationsOfTheirScenario() {
        List<Scenario> scenarios = read("""
                {
                  "scenarios": [
                    {
                      "about": "A large labeled data set of high quality favors fine-tuning",
                      "facts": { "data": { "labelQuality": "HIGH", "labeledExamples": 1000 } },
                      "expect": { "step": 6, "motives": [ ] },
                      "variants": [
                        { "name": "as stated", "expect": { "applies": true } },
                        { "name": "one less", "facts": { "data": { "labeledExamples": 999 } },
                          "expect": { "applies": false, "step": 1 } },
                        { "name": "nothing known of the data", "facts": { "data": null, "task": { "taskCount": 1 } },
                          "expect": { "motives": null } },
                        { "name": "quality not known", "facts": { "data": { "labelQuality": null } } }
                      ]
                    }
                  ]
                }
                """);

        assertThat(scenarios)
                .extracting(Scenario::name)
                .containsExactly(
                        LARGE_AND_GOOD + ": as stated",
                        LARGE_AND_GOOD + ": one less",
                        LARGE_AND_GOOD + ": nothing known of the data",
                        LARGE_AND_GOOD + ": quality not known");
        assertThat(scenarios)
                .extracting(scenario -> scenario.facts().values().toString())
                .containsExactly(
                        "{data.labeledExamples=1000, data.labelQuality=HIGH}",
                        "{data.labeledExamples=999, data.labelQuality=HIGH}",
                        "{task.taskCount=1}",
                        "{data.labeledExamples=1000}");
        assertThat(scenarios.get(1).expectations())
                .containsExactly(
                        new Expectation.Step(1),
                        new Expectation.Motives(Set.of()),
                        new Expectation.Silent(LARGE_AND_GOOD));
        assertThat(scenarios.get(2).expectations()).containsExactly(new Expectation.Step(6));
        assertThat(scenarios.get(3).place()).hasToString("cases.json#/scenarios/0/variants/3");
        assertThat(scenarios.get(3).line()).isEqualTo(13);
    }

    @Test
    void faultsOfOneFile_areReportedTogetherAtTheirPlaces() {
        String problems = problems("""
                {
                  "scenario": [ ],
                  "scenarios": [
                    { "nam": "a", "expect": { "step": 1 } },
                    { "name": "b", "facts": { "data": { "labledExamples": 3, "labelQuality": "hihg" } },
                      "expect": { "step": "1", "recomendation": "COMBINED", "balance": { "FINETUNING": 1 } } },
                    { "name": "c", "about": "Jargon is a motive to finetune", "expect": { "step": 1.5, "step": 2 } },
                    { "name": "d" },
                    { "name": "e", "expect": { "applies": true, "motives": "JARGON", "questions": [ "task.bredth" ] } },
                    { "name": "f", "variants": [ ] },
                    { "name": "g", "expect": { "arguments": [ "ex-tf" ], "requirements": { "TIME": "LATE" } } },
                    7
                  ]
                }
                """);

        assertThat(problems).isEqualTo("""
                cases.json#/scenario: there is no key `scenario` here
                  help: did you mean `scenarios`?
                cases.json#/scenarios/0/nam: there is no key `nam` here
                  help: did you mean `name`?
                cases.json#/scenarios/0: this has no `name`
                  help: say in a sentence what it proves
                cases.json#/scenarios/1/facts/data/labledExamples: `data` has no field `labledExamples`
                  help: did you mean `labeledExamples`?
                cases.json#/scenarios/1/facts/data/labelQuality: `hihg` is not a Quality
                  help: write one of LOW, MIXED, HIGH; did you mean HIGH?
                cases.json#/scenarios/1/expect/recomendation: there is no key `recomendation` here
                  help: did you mean `recommendation`?
                cases.json#/scenarios/1/expect/step: expected a whole number, found the text `1`
                  help: write a whole number, without quotes
                cases.json#/scenarios/1/expect/balance/FINETUNING: there is no approach `FINETUNING`
                  help: did you mean `FINE_TUNING`?
                cases.json#/scenarios/2/expect/step: `step` is stated twice
                  help: keep one of them
                cases.json#/scenarios/2/about: there is no rule `Jargon is a motive to finetune`
                  help: did you mean `Jargon is a motive to fine-tune`?
                cases.json#/scenarios/2/expect/step: expected a whole number, found the number `1.5`
                  help: write a whole number, without quotes
                cases.json#/scenarios/3: this expects nothing
                  help: write in `expect` what the advice must be
                cases.json#/scenarios/4/expect/applies: `applies` speaks of no rule
                  help: name the rule as `about` of the scenario, or write `fires` or `silent`
                cases.json#/scenarios/4/expect/motives: expected an array, found the text `JARGON`
                  help: write [ ] around the list
                cases.json#/scenarios/4/expect/questions/0: there is no fact `task.bredth`
                  help: did you mean `task.breadth`?
                cases.json#/scenarios/5/variants: there are no variants
                  help: write one, or leave out `variants`
                cases.json#/scenarios/6/expect/arguments/0: there is no statement `ex-tf`
                  help: did you mean `ex-ft`?
                cases.json#/scenarios/6/expect/requirements/TIME: there is no state `LATE`
                  help: write one of MET, FAILED, UNKNOWN
                cases.json#/scenarios/7: expected an object, found the number `7`
                  help: write { } around about, name, facts, expect, variants""");
    }

    @Test
    void partsByName_areReadWithTheValuesTheyMustHave() {
        List<Scenario> scenarios = read("""
                { "scenarios": [ { "name": "by name", "variants": [
                  { "name": "a", "expect": {
                    "arguments": { "ex-ft": "STRONG", "when-ft-3": { "direction": "FOR", "consideration": "RESOURCES" } },
                    "requirements": { "TIME": { "state": "MET", "text": "time", "fact": "resources.deadlineDays" } },
                    "motives": { "JARGON": { "approach": "FINE_TUNING", "text": "jargon" } } } },
                  { "name": "b", "expect": { "requirements": [ "TIME", "BUDGET" ] } } ] } ] }
                """);

        assertThat(scenarios.get(0).expectations())
                .containsExactly(
                        new Expectation.Valued(ValuedKind.ARGUMENTS, "ex-ft", Map.of("strength", "STRONG")),
                        new Expectation.Valued(
                                ValuedKind.ARGUMENTS,
                                "when-ft-3",
                                Map.of("direction", "FOR", "consideration", "RESOURCES")),
                        new Expectation.Valued(
                                ValuedKind.REQUIREMENTS,
                                "TIME",
                                Map.of("state", "MET", "text", "time", "fact", "resources.deadlineDays")),
                        new Expectation.Motives(Set.of("JARGON")),
                        new Expectation.Valued(
                                ValuedKind.MOTIVES, "JARGON", Map.of("approach", "FINE_TUNING", "text", "jargon")));
        assertThat(scenarios.get(1).expectations())
                .containsExactly(new Expectation.Requirements(List.of("TIME", "BUDGET")));
    }

    @Test
    void valuesThatNamesCannotHave_areToldAtTheirPlaces() {
        assertThat(problems("""
                { "scenarios": [ { "name": "by name", "expect": {
                    "arguments": { "ex-tf": "STRONG", "ex-ft": "STRNG", "faq-3": { "weight": 3, "direction": "FORE" } },
                    "requirements": { "TIME": { "fact": "task.bredth" } }, "motives": { "MONEY": 3 } } } ] }
                """)).isEqualTo("""
                cases.json#/scenarios/0/expect/arguments/ex-tf: there is no statement `ex-tf`
                  help: did you mean `ex-ft`?
                cases.json#/scenarios/0/expect/arguments/ex-ft: there is no strength `STRNG`
                  help: did you mean `STRONG`?
                cases.json#/scenarios/0/expect/arguments/faq-3/weight: there is no key `weight` here
                  help: write one of approach, direction, strength, consideration
                cases.json#/scenarios/0/expect/arguments/faq-3/direction: there is no direction `FORE`
                  help: did you mean `FOR`?
                cases.json#/scenarios/0/expect/requirements/TIME/fact: there is no fact `task.bredth`
                  help: did you mean `task.breadth`?
                cases.json#/scenarios/0/expect/motives/MONEY: there is no motive `MONEY`
                  help: write one of ACCURACY, CONSISTENCY, JARGON""");
    }

    @Test
    void twoScenariosOfOneName_areToldApart() {
        assertThat(problems("""
                { "scenarios": [ { "name": "a", "expect": { "step": 1 } }, { "name": "a", "expect": { "step": 2 } } ] }
                """)).isEqualTo("""
                cases.json#/scenarios/1: there are two scenarios `a`
                  help: the other stands at cases.json#/scenarios/0: give each a name of its own""");
    }

    @Test
    void textThatIsNotJson_isReportedAlone() {
        assertThat(problems("")).isEqualTo("""
                cases.json: the document is empty
                  help: write { "scenarios": [ ] }""");
        assertThat(problems("{ \"scenarios\": [\n  { \"name\": x } ] }")).isEqualTo("""
                cases.json: line 2, column 13: `x` is no value in JSON
                  help: texts stand in straight double quotes""");
        assertThat(problems("{ \"scenarios\": [ ] } 1")).isEqualTo("""
                cases.json: line 1, column 22: something follows the end of the document
                  help: remove what follows it""");
        assertThat(problems("[".repeat(70)))
                .isEqualTo("cases.json: line 1, column 66: nested or long beyond what a scenario needs");
        assertThat(problems("{ }")).isEqualTo("""
                cases.json: there are no `scenarios`
                  help: write "scenarios": [ ]""");
        assertThat(problems("[ ]")).isEqualTo("""
                cases.json: expected an object, found an array
                  help: write { } around scenarios""");
    }

    @Test
    void folder_isReadWithAllBelowInTheOrderOfPaths() throws IOException {
        Path below = Files.createDirectory(folder.resolve("more"));
        Files.writeString(below.resolve("a.json"), one("third"));
        Files.writeString(folder.resolve("b.json"), one("second"));
        Files.writeString(folder.resolve("a.json"), one("first"));
        Files.writeString(folder.resolve("notes.txt"), "not a scenario");

        List<Scenario> scenarios = READER.read(folder);

        assertThat(scenarios).extracting(Scenario::name).containsExactly("first", "second", "third");
    }

    @Test
    void problemsOfAllFiles_comeAtOnce() throws IOException {
        Files.writeString(folder.resolve("a.json"), "{");
        Files.write(folder.resolve("b.json"), one("ä").getBytes(StandardCharsets.ISO_8859_1));

        RulesException thrown = catchThrowableOfType(RulesException.class, () -> READER.read(folder));

        assertThat(thrown.problems()).extracting(Problem::code).containsExactly("syntax", "wrong-encoding");
    }

    @Test
    void fileThatIsNotThere_isAProblem() {
        Path missing = folder.resolve("none.json");

        RulesException thrown = catchThrowableOfType(RulesException.class, () -> READER.read(missing));

        assertThat(thrown).hasMessage(missing + ": there is no such file or folder");
    }

    private static String one(String name) {
        return "{ \"scenarios\": [ { \"name\": \"" + name + "\", \"expect\": { \"step\": 1 } } ] }";
    }

    private static List<Scenario> read(String json) {
        return READER.read("cases.json", json);
    }

    private static String problems(String json) {
        return catchThrowableOfType(RulesException.class, () -> read(json)).getMessage();
    }
}
