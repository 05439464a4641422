package dev.tuningadvisor.foreign;

import static dev.tuningadvisor.foreign.ForeignRules.edit;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tuningadvisor.TuningAdvisor;
import dev.tuningadvisor.problem.RulesException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What rules name must be there, and what they read too. */
class ForeignProblemsTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void copy() {
        ForeignRules.copyTo(folder);
    }

    @Test
    void factsThatNothingStates_areRefused() {
        edit(folder.resolve("verdict.drl"), "\"fault.costPercent\", 1", "\"fault.costPercnt\", 1");
        edit(
                folder.resolve("conclusions.drl"),
                "    SPARE_PART( \"spare part\" );\n    word : String\n",
                "    SPARE_PART( \"spare part\", \"sparePart\" );\n    word : String\n    asked : String\n");
        edit(
                folder.resolve("guidance/requirements.drl"),
                "State.FAILED, \"a spare part\", \"fault.sparePart\", 1",
                "State.FAILED, \"a spare part\", Need.SPARE_PART.asked, 1");

        assertThatThrownBy(() -> TuningAdvisor.open(folder))
                .isInstanceOf(RulesException.class)
                .hasMessage("""
                %1$s/guidance/requirements.drl:17:94: nothing in the vocabulary is `sparePart`
                  help: write the type with a small first letter, `.` and the field
                %1$s/verdict.drl:176:27: nothing in the vocabulary is `fault.costPercnt`
                  help: did you mean `fault.costPercent`?""".formatted(folder));
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
}
