package dev.tuningadvisor.foreign;

import static dev.tuningadvisor.foreign.ForeignRules.edit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tuningadvisor.TuningAdvisor;
import dev.tuningadvisor.problem.RulesException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules are held to the contract of conclusions before they advise anybody. */
class ContractTest {

    @TempDir
    private Path folder;

    private Path conclusions;

    @BeforeEach
    void copy() {
        ForeignRules.copyTo(folder);
        conclusions = folder.resolve("conclusions.drl");
    }

    @Test
    void missingOrWrongFields_areRefused() {
        edit(conclusions, "declare Scope\n    text", "declare Scope\n    words");
        edit(
                conclusions,
                "declare Question\n    fact : String\n    order : int",
                "declare Question\n    fact : String\n    order : double");
        edit(
                conclusions,
                "declare Balance\n    approach : Approach\n    weight : int",
                "declare Balance\n    approach : Approach\n    weight : double");

        assertRefused("""
                %1$s/conclusions.drl:51:14: `weight` of `Balance` cannot be a `double`
                  help: write `int`
                %1$s/conclusions.drl:75:13: `order` of `Question` cannot be a `double`
                  help: write `int`
                %1$s/conclusions.drl:86:9: `Scope` has no field `text`, which the advice is read from
                  help: declare `text : String`""");
    }

    @Test
    void factsThatNothingStates_areRefused() {
        edit(folder.resolve("verdict.drl"), "\"fault.costPercent\", 1", "\"fault.costPercnt\", 1");
        edit(
                conclusions,
                "    SPARE_PART( \"spare part\" );\n    word : String\n",
                "    SPARE_PART( \"spare part\", \"sparePart\" );\n    word : String\n    asked : String\n");
        edit(
                folder.resolve("guidance/requirements.drl"),
                "State.FAILED, \"a spare part\", \"fault.sparePart\", 1",
                "State.FAILED, \"a spare part\", Need.SPARE_PART.asked, 1");

        assertRefused("""
                %1$s/guidance/requirements.drl:17:94: nothing in the vocabulary is `sparePart`
                  help: write type and field, such as `appliance.name`
                %1$s/verdict.drl:176:27: nothing in the vocabulary is `fault.costPercnt`
                  help: did you mean `fault.costPercent`?""");
    }

    @Test
    void rulesThatCanRecommendNothing_areRefused() throws IOException {
        Files.delete(folder.resolve("verdict.drl"));
        edit(conclusions, "declare Recommendation", "declare Recomendation");

        assertRefused("""
                %1$s/conclusions.drl:1:1: nothing declares `Recommendation`, so nothing can be recommended
                  help: declare it with `approach : String` (or an enum), `step : int` and `summary : String`""");
    }

    @Test
    void problemsOfTheContract_standBesideThoseOfStatements() {
        edit(conclusions, "    summary : String\n", "    sumary : String\n");
        edit(
                folder.resolve("verdict.drl"),
                "@cites( { \"ask-first\" } )\n    salience -13",
                "@cites( { \"ask\" } )\n    salience -13");

        assertRefused("""
                %1$s/conclusions.drl:63:9: `Recommendation` has no field `summary`, which the advice is read from
                  help: declare `summary : String`
                %1$s/verdict.drl:112:5: there is no statement `ask` in statements.json
                  help: list it there with its section and claim""");
    }

    @Test
    void typesMayStandInAnyFile_andHaveFurtherFields() throws IOException {
        Files.move(conclusions, folder.resolve("what-follows.drl"));

        try (TuningAdvisor advisor = ForeignRules.open(folder)) {
            assertThat(advisor.advise(ForeignRules.FRIDGE).toText().lines().limit(8))
                    .containsExactlyElementsOf(ForeignRules.advisor()
                            .advise(ForeignRules.FRIDGE)
                            .toText()
                            .lines()
                            .limit(8)
                            .toList());
        }
    }

    @Test
    void conditionThatFails_namesItsRule() throws IOException {
        Files.writeString(folder.resolve("more.drl"), """
                package repairadvice;

                declare Use
                    power : PowerUse
                end

                rule "The power use is what is stated"
                when
                    Appliance( $power : powerUse )
                then
                    insert( new Use( $power ) );
                end

                rule "Power use that is called high calls for a caution"
                when
                    Use( power.word == "high" )
                then
                    insert( new Caution( "Mind the bill." ) );
                end
                """);

        try (TuningAdvisor advisor = ForeignRules.open(folder)) {
            assertThatThrownBy(() -> advisor.advise("{}"))
                    .isInstanceOf(RulesException.class)
                    .hasMessage("""
                            %s/more.drl:14:6: rule `Power use that is called high calls for a caution` fails: a \
                            condition reads a property of what is not known
                              help: conclude only what is known: the rule that binds the fact must ask for it\
                            """.formatted(folder));
        }
    }

    private void assertRefused(String problems) {
        assertThatThrownBy(() -> TuningAdvisor.open(folder))
                .isInstanceOf(RulesException.class)
                .hasMessage(problems.formatted(folder));
    }
}
