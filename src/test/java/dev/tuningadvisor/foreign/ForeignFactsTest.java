package dev.tuningadvisor.foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.tuningadvisor.problem.FactsException;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** Facts are read against the vocabulary of whatever rules there are. */
class ForeignFactsTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ForeignRules.advisor().factsSchema());

    @Test
    void everyKindOfValue_isReadAndShownBack() {
        assertThat(ForeignRules.advisor().advise(ForeignRules.FRIDGE).facts())
                .containsExactly(
                        entry("appliance.name", "the kitchen fridge"),
                        entry("appliance.kind", "FRIDGE"),
                        entry("appliance.ageYears", 11),
                        entry("appliance.powerUse", "LOW"),
                        entry("appliance.guarantee", false),
                        entry("fault.costPercent", 30),
                        entry("fault.sparePart", "ON_ORDER"),
                        entry("fault.dangerous", true),
                        entry("household.canMend", false),
                        entry("household.patience", "DAYS"));
    }

    @Test
    void constants_areTakenInAnyCase() {
        String json = "{ \"fault\": { \"sparePart\": \"not-made_Any-more\" } }";

        assertThat(ForeignRules.advisor().advise(json).facts())
                .containsExactly(entry("fault.sparePart", "NOT_MADE_ANY_MORE"));
    }

    @Test
    void wrongFacts_areToldWithTheWordsOfThisVocabulary() {
        String json = """
                {
                  "data": { "labeledExamples": 100 },
                  "aplliance": { },
                  "appliance": { "kind": "TOASTER", "ageYears": 61, "guarantee": "yes", "name": 7 },
                  "fault": { "costpercent": 20, "costPercent": -1 }
                }""";

        assertThatThrownBy(() -> ForeignRules.advisor().advise(json))
                .isInstanceOf(FactsException.class)
                .hasMessage("""
                        facts#/data: there is no type `data`
                          help: write one of `appliance`, `fault`, `household`
                        facts#/aplliance: there is no type `aplliance`
                          help: did you mean `appliance`?
                        facts#/appliance/kind: `TOASTER` is not a Kind
                          help: write one of FRIDGE, WASHING_MACHINE, DISHWASHER, SMALL_APPLIANCE
                        facts#/appliance/ageYears: `61` is more than 60
                          help: write a whole number from 0 to 60
                        facts#/appliance/guarantee: expected true or false, found the text `yes`
                          help: write true or false, or null when it is unknown
                        facts#/appliance/name: expected a text, found the number `7`
                          help: write a text in double quotes, or null when it is unknown
                        facts#/fault/costpercent: `fault` has no field `costpercent`
                          help: did you mean `costPercent`?
                        facts#/fault/costPercent: `-1` is less than 0
                          help: write a whole number of 0 or more""");
    }

    @Test
    void schema_takesWhatTheReaderTakes() throws IOException {
        assertThat(SCHEMA.validate(Files.readString(ForeignRules.FRIDGE), InputFormat.JSON))
                .isEmpty();
        assertThat(SCHEMA.validate("{ \"appliance\": { \"ageYears\": 60 } }", InputFormat.JSON))
                .isEmpty();
        assertThat(SCHEMA.validate("{ \"appliance\": { \"ageYears\": 61 } }", InputFormat.JSON))
                .isNotEmpty();
        assertThat(SCHEMA.validate("{ \"data\": { \"labeledExamples\": 100 } }", InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void schema_asksTheQuestionsOfThisVocabulary() {
        assertThat(ForeignRules.advisor().factsSchema())
                .contains("urn:dev.tuningadvisor:facts:repair-or-replace")
                .contains("Does its guarantee still run?")
                .contains("NOT_MADE_ANY_MORE")
                .doesNotContainIgnoringCase("tune")
                .doesNotContain("label");
    }
}
