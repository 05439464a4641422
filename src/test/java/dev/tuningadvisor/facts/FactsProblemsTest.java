package dev.tuningadvisor.facts;

import static dev.tuningadvisor.facts.SampleVocabulary.READER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.tuningadvisor.problem.FactsException;
import dev.tuningadvisor.problem.Place;
import dev.tuningadvisor.problem.Problem;
import dev.tuningadvisor.problem.Severity;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FactsProblemsTest {

    private static final String COUNTRIES =
            "one of 200 values, such as COUNTRY_0, COUNTRY_1, COUNTRY_2, COUNTRY_3, COUNTRY_4, COUNTRY_5, COUNTRY_6,"
                    + " COUNTRY_7, COUNTRY_8, COUNTRY_9, COUNTRY_10, COUNTRY_11";

    static Stream<Arguments> names() {
        return Stream.of(
                wrong("{'dta': {}}", "#/dta: there is no type `dta`", "did you mean `data`?"),
                wrong("{'Data': {}}", "#/Data: there is no type `Data`", "did you mean `data`?"),
                wrong(
                        "{'colour': {}}",
                        "#/colour: there is no type `colour`",
                        "write one of `project`, `data`, `operation`"),
                wrong(
                        "{'labeledExamples': 5}",
                        "#/labeledExamples: there is no type `labeledExamples`",
                        "`labeledExamples` belongs to `data`"),
                wrong(
                        "{'labledExamples': 5}",
                        "#/labledExamples: there is no type `labledExamples`",
                        "did you mean `labeledExamples` of `data`?"),
                wrong(
                        "{'data.labeledExamples': 5}",
                        "#/data.labeledExamples: there is no type `data.labeledExamples`",
                        "write `labeledExamples` in the object `data`"),
                wrong(
                        "{'a/b~c': 5}",
                        "#/a~1b~0c: there is no type `a/b~c`",
                        "write one of `project`, `data`, `operation`"),
                wrong("{'': 5}", "#/: there is no type ``", "write one of `project`, `data`, `operation`"),
                wrong(
                        "{'data': {'labledExamples': '5'}}",
                        "#/data/labledExamples: `data` has no field `labledExamples`",
                        "did you mean `labeledExamples`?"),
                wrong(
                        "{'data': {'labeled_examples': 5}}",
                        "#/data/labeled_examples: `data` has no field `labeled_examples`",
                        "did you mean `labeledExamples`?"),
                wrong(
                        "{'operation': {'labeledExamples': 5}}",
                        "#/operation/labeledExamples: `operation` has no field `labeledExamples`",
                        "`labeledExamples` belongs to `data`"),
                wrong(
                        "{'operation': {'labelQualty': 'LOW'}}",
                        "#/operation/labelQualty: `operation` has no field `labelQualty`",
                        "did you mean `labelQuality` of `data`?"),
                wrong(
                        "{'project': {'colour': {'name': 1, 'name': 2}}}",
                        "#/project/colour: `project` has no field `colour`",
                        "write one of `name`, `domain`"),
                wrong(
                        "{'project': {'$schema': 'x'}}",
                        "#/project/$schema: `project` has no field `$schema`",
                        "`$schema` stands at the top of a document only"),
                wrong(
                        "{'$schema': null}",
                        "#/$schema: expected the address of a schema, found `null`",
                        "write a text in double quotes, or leave it out"),
                wrong("{'data': {}, 'data': null}", "#/data: `data` is stated twice", "keep one of them"),
                wrong("{'$schema': 'a', '$schema': 'b'}", "#/$schema: `$schema` is stated twice", "keep one of them"),
                wrong(
                        "{'data': {'taskSpecific': null, 'taskSpecific': true}}",
                        "#/data/taskSpecific: `taskSpecific` is stated twice",
                        "keep one of them"));
    }

    static Stream<Arguments> nesting() {
        return Stream.of(
                wrong("[]", ": expected an object, found an array", "write { } around the facts"),
                wrong("'data'", ": expected an object, found the text `data`", "write { } around the facts"),
                wrong("null", ": expected an object, found `null`", "write { } around the facts"),
                wrong(
                        "{'data': 5}",
                        "#/data: expected an object, found the number `5`",
                        "write { } around the fields of `data`"),
                wrong(
                        "{'data': [{'labeledExamples': 5}]}",
                        "#/data: expected an object, found an array",
                        "write { } around the fields of `data`"),
                wrong(
                        "{'data': {'labeledExamples': [5]}}",
                        "#/data/labeledExamples: expected an integer, found an array",
                        "write a whole number (labeled input-output pairs), or null when it is unknown"),
                wrong(
                        "{'data': {'labelQuality': {'value': 'HIGH'}}}",
                        "#/data/labelQuality: expected a Quality, found an object",
                        "write one of LOW, MIXED, HIGH"));
    }

    static Stream<Arguments> numbers() {
        String help = "write a whole number, or null when it is unknown";
        return Stream.of(
                integer("'1800'", "expected an integer, found the text `1800`", "write 1800 without quotes"),
                integer("'01800'", "expected an integer, found the text `01800`", help),
                integer("3.9", "expected an integer, found the number `3.9`", help),
                integer("1e-1", "expected an integer, found the number `1e-1`", help),
                integer("1e-999999999", "expected an integer, found the number `1e-999999999`", help),
                integer("1E-99999999999", "expected an integer, found the number `1E-99999999999`", help),
                integer("true", "expected an integer, found `true`", help),
                integer(
                        "2147483648",
                        "`2147483648` is more than 2147483647",
                        range(Integer.MIN_VALUE, Integer.MAX_VALUE)),
                integer(
                        "-2147483649",
                        "`-2147483649` is less than -2147483648",
                        range(Integer.MIN_VALUE, Integer.MAX_VALUE)),
                integer(
                        "1e999999999",
                        "`1e999999999` is more than 2147483647",
                        range(Integer.MIN_VALUE, Integer.MAX_VALUE)),
                integer(
                        "-1e99999999999",
                        "`-1e99999999999` is less than -2147483648",
                        range(Integer.MIN_VALUE, Integer.MAX_VALUE)),
                integer(
                        "0." + "0".repeat(120),
                        "the number `0." + "0".repeat(58) + "…` has more than 100 characters",
                        help),
                wrong(
                        "{'operation': {'share': 101}}",
                        "#/operation/share: `101` is more than 100",
                        "write a whole number from 0 to 100"),
                wrong(
                        "{'data': {'labeledExamples': -1}}",
                        "#/data/labeledExamples: `-1` is less than 0",
                        "write a whole number of 0 or more"));
    }

    static Stream<Arguments> values() {
        String bool = "write true or false, or null when it is unknown";
        String text = "write a text in double quotes, or null when it is unknown";
        return Stream.of(
                wrong(
                        "{'data': {'labelQuality': 'hihg'}}",
                        "#/data/labelQuality: `hihg` is not a Quality",
                        "write one of LOW, MIXED, HIGH; did you mean HIGH?"),
                wrong(
                        "{'operation': {'adaptation': 'at request'}}",
                        "#/operation/adaptation: `at request` is not an Adaptation",
                        "write one of AT_REQUEST, DAYS; did you mean AT_REQUEST?"),
                wrong(
                        "{'data': {'labelQuality': 'Unknown'}}",
                        "#/data/labelQuality: `Unknown` is not a Quality",
                        "write null when it is unknown, or one of LOW, MIXED, HIGH"),
                wrong(
                        "{'data': {'labelQuality': ''}}",
                        "#/data/labelQuality: `` is not a Quality",
                        "write null when it is unknown, or one of LOW, MIXED, HIGH"),
                wrong(
                        "{'data': {'labelQuality': 3}}",
                        "#/data/labelQuality: expected a Quality, found the number `3`",
                        "write one of LOW, MIXED, HIGH"),
                wrong(
                        "{'operation': {'country': 'contry-17'}}",
                        "#/operation/country: `contry-17` is not a Country",
                        "did you mean `COUNTRY_17`?"),
                wrong(
                        "{'operation': {'country': 'nowhere'}}",
                        "#/operation/country: `nowhere` is not a Country",
                        "write " + COUNTRIES),
                flag("'true'", "expected true or false, found the text `true`", "write true without quotes"),
                flag("'yes'", "expected true or false, found the text `yes`", bool),
                flag("1", "expected true or false, found the number `1`", bool),
                wrong("{'project': {'name': 5}}", "#/project/name: expected a text, found the number `5`", text),
                wrong("{'project': {'name': false}}", "#/project/name: expected a text, found `false`", text),
                wrong(
                        "{'project': {'name': 'half \\ud83d a pair'}}",
                        "#/project/name: the text `half \\ud83d a pair` has half a surrogate pair",
                        "write the character itself, or both halves"),
                wrong(
                        "{'project': {'name': '" + "😀".repeat(10_001) + "'}}",
                        "#/project/name: the text `" + "😀".repeat(60) + "…` has more than 10000 characters",
                        "shorten it"));
    }

    @ParameterizedTest
    @MethodSource({"names", "nesting", "numbers", "values"})
    void fault_isReportedAtItsPointerWithHelp(String json, String message) {
        FactsException exception = catchThrowableOfType(FactsException.class, () -> READER.read("chat.json", json));

        assertThat(exception).hasMessage(message);
        assertThat(exception.problems()).hasSize(1);
    }

    @Test
    void allFaultsOfADocument_areReportedAtOnceInItsOrder() {
        String json = """
                {
                  "data": { "labelQuality": "hihg", "labeledExamples": "1800", "labelQuality": "LOW", "size": 3 },
                  "$schema": 5,
                  "operatoin": { "share": 101 },
                  "operation": { "share": 101, "responseTime": "REAL TIME" }
                }
                """;

        FactsException exception =
                catchThrowableOfType(FactsException.class, () -> READER.read("facts-samples/chat.json", json));

        assertThat(exception).hasMessage("""
                        facts-samples/chat.json#/data/labelQuality: `hihg` is not a Quality
                          help: write one of LOW, MIXED, HIGH; did you mean HIGH?
                        facts-samples/chat.json#/data/labeledExamples: expected an integer, found the text `1800`
                          help: write 1800 without quotes
                        facts-samples/chat.json#/data/labelQuality: `labelQuality` is stated twice
                          help: keep one of them
                        facts-samples/chat.json#/data/size: `data` has no field `size`
                          help: write one of `labeledExamples`, `labelQuality`, `taskSpecific`
                        facts-samples/chat.json#/$schema: expected the address of a schema, found the number `5`
                          help: write a text in double quotes, or leave it out
                        facts-samples/chat.json#/operatoin: there is no type `operatoin`
                          help: did you mean `operation`?
                        facts-samples/chat.json#/operation/share: `101` is more than 100
                          help: write a whole number from 0 to 100
                        facts-samples/chat.json#/operation/responseTime: `REAL TIME` is not a ResponseTime
                          help: write one of BATCH, INTERACTIVE, REAL_TIME; did you mean REAL_TIME?""");
    }

    @Test
    void problem_isDataTooWithItsCode() {
        FactsException exception = catchThrowableOfType(
                FactsException.class, () -> READER.read("chat.json", "{\"data\": {\"labelQuality\": \"hihg\"}}"));

        assertThat(exception.problems())
                .containsExactly(new Problem(
                        new Place.InDocument("chat.json", "/data/labelQuality"),
                        "unknown-value",
                        Severity.ERROR,
                        "`hihg` is not a Quality",
                        "write one of LOW, MIXED, HIGH; did you mean HIGH?"));
    }

    private static Arguments integer(String value, String fault, String help) {
        return wrong("{'operation': {'balance': " + value + "}}", "#/operation/balance: " + fault, help);
    }

    private static Arguments flag(String value, String fault, String help) {
        return wrong("{'data': {'taskSpecific': " + value + "}}", "#/data/taskSpecific: " + fault, help);
    }

    private static String range(int min, int max) {
        return "write a whole number from " + min + " to " + max;
    }

    /** JSON with {@code '} for {@code "}, and the message after the source. */
    private static Arguments wrong(String json, String fault, String help) {
        return arguments(json.replace('\'', '"'), "chat.json" + fault + "\n  help: " + help);
    }
}
