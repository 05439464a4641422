package dev.tuningadvisor.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program goes by the rules that it is given. */
class ForeignCommandLineTest {

    private static final String RULES = ForeignRules.FOLDER.toString();

    @Test
    void rulesOfAnotherSubject_areAdvisedBy() {
        CommandLine text = CommandLine.advise("--rules", RULES, "--no-outlook", ForeignRules.FRIDGE.toString());
        CommandLine json =
                CommandLine.advise("--rules", RULES, "--format", "json", "--trace", ForeignRules.FRIDGE.toString());

        assertThat(text.err()).isEmpty();
        assertThat(text.code()).isZero();
        assertThat(text.out())
                .isEqualTo(ForeignRules.advisor().advise(ForeignRules.FRIDGE).toText());
        assertThat(json.code()).isZero();
        assertThat(json.out())
                .isEqualTo(ForeignRules.advisor().advise(ForeignRules.FRIDGE).toJson() + "\n");
    }

    @Test
    void outlook_isToldInTheWordsOfTheseRules() {
        assertThat(CommandLine.advise("--rules", RULES, ForeignRules.FRIDGE.toString())
                        .out())
                .contains("""

                        Settled: no answer to an open question changes this.
                        This would become repair if appliance.ageYears were 0 to 3.

                        """);
    }

    @Test
    void schema_isOfTheseFacts() {
        CommandLine schema = CommandLine.advise("schema", "--rules", RULES);

        assertThat(schema.code()).isZero();
        assertThat(schema.out().strip())
                .isEqualTo(ForeignRules.advisor().factsSchema().strip());
    }

    @Test
    void wrongRules_areToldAtTheirPlace(@TempDir Path folder) {
        ForeignRules.copyTo(folder);
        ForeignRules.edit(
                folder.resolve("guidance/cost.drl"), "share == Share.SMALL", "share == Share.SMAL, cost == 3");

        CommandLine run = CommandLine.advise("--rules", folder.toString(), ForeignRules.FRIDGE.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("""
                %1$s/guidance/cost.drl:7:27: `Share` has no constant `SMAL`
                  help: did you mean `SMALL`?
                %1$s/guidance/cost.drl:7:39: `RepairPrice` has no field `cost`
                  help: write `share`
                """.formatted(folder));
    }
}
