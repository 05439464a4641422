package dev.tuningadvisor.foreign;

import static dev.tuningadvisor.foreign.ForeignRules.edit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tuningadvisor.TuningAdvisor;
import dev.tuningadvisor.advice.Argument;
import dev.tuningadvisor.problem.RulesException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Among equal weights the argument whose statement comes first in {@code statements.json} counts. */
class EqualWeightsTest {

    // In three considerations two arguments weigh the same: own-hands and cheap-repair, old and same-part, and frugal,
    // which speaks against the other side, and material.
    private static final String TIES = """
            {
              "appliance": { "kind": "FRIDGE", "ageYears": 11, "powerUse": "LOW" },
              "fault": { "costPercent": 20, "samePart": true },
              "household": { "canMend": true }
            }""";

    @TempDir
    private Path folder;

    @Test
    void equalWeights_countTheFirstInTheGuidance() {
        assertThat(counted(ForeignRules.advisor())).containsExactly("own-hands", "old", "frugal");
    }

    @Test
    void equalWeights_doNotDependOnHowTheCountingRuleIsWritten() {
        ForeignRules.copyTo(folder);
        // One element more, and the engine offers what a rule matches the other way round.
        edit(folder.resolve("verdict.drl"), "    not Counted( side ==", "    not Balance()\n    not Counted( side ==");

        try (TuningAdvisor advisor = ForeignRules.open(folder)) {
            assertThat(counted(advisor)).containsExactly("own-hands", "old", "frugal");
        }
    }

    @Test
    void equalWeights_followStatementsThatMove() {
        ForeignRules.copyTo(folder);
        Path statements = folder.resolve("statements.json");
        edit(statements, "\"id\": \"own-hands\"", "\"id\": \"moving\"");
        edit(statements, "\"id\": \"cheap-repair\"", "\"id\": \"own-hands\"");
        edit(statements, "\"id\": \"moving\"", "\"id\": \"cheap-repair\"");

        try (TuningAdvisor advisor = ForeignRules.open(folder)) {
            assertThat(counted(advisor)).containsExactly("cheap-repair", "old", "frugal");
        }
    }

    @Test
    void statementThatIsNone_isRefusedAtItsPlace() {
        ForeignRules.copyTo(folder);
        edit(
                folder.resolve("guidance/cost.drl"),
                "Consideration.MONEY, \"half-price\" )",
                "Consideration.MONEY, \"halfprice\" )");

        assertThatThrownBy(() -> ForeignRules.open(folder))
                .isInstanceOf(RulesException.class)
                .hasMessage("""
                        %s/guidance/cost.drl:17:100: there is no statement `halfprice` in statements.json
                          help: did you mean `half-price`?""".formatted(folder));
    }

    @Test
    void statementNotWrittenAsItsId_isRefused() {
        ForeignRules.copyTo(folder);
        Path cost = folder.resolve("guidance/cost.drl");
        edit(cost, "Consideration.MONEY, \"own-hands\" )", "Consideration.MONEY, \"own\" + \"-hands\" )");
        edit(folder.resolve("vocabulary.drl"), "    name : String\n", "    name : Statement\n");

        assertThatThrownBy(() -> ForeignRules.open(folder))
                .isInstanceOf(RulesException.class)
                .hasMessage("""
                        %1$s/guidance/cost.drl:25:93: `statement` is a `Statement`, `"own" + "-hands"` is a text
                          help: the values stand in the order of the fields: `new Argument( approach, direction, \
                        strength, consideration, statement )`
                        %1$s/vocabulary.drl:28:12: a project states values, not a `Statement`
                          help: write `Integer`, `Boolean`, `String` or an enum""".formatted(folder));
    }

    private static List<String> counted(TuningAdvisor advisor) {
        return advisor.advise(TIES).arguments().stream()
                .filter(Argument::counted)
                .map(Argument::name)
                .toList();
    }
}
