package dev.tuningadvisor.facts;

import static dev.tuningadvisor.facts.SampleVocabulary.READER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.tuningadvisor.problem.FactsException;
import dev.tuningadvisor.problem.Problem;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SyntaxFaultTest {

    private static final String CLOSE = "close every `{`, `[` and `\"`";
    private static final String UNKNOWN = "write null when it is unknown";
    private static final String QUOTES = "names and texts stand in straight double quotes";
    private static final String DIGITS = "write digits, such as 1800";

    static Stream<Arguments> values() {
        return Stream.of(
                at(7, "{\"a\": tru}", "`tru` is no value in JSON", "texts stand in straight double quotes"),
                at(7, "{\"a\": True}", "`True` is no value in JSON", "write true"),
                at(7, "{\"a\": None}", "`None` is no value in JSON", UNKNOWN),
                at(7, "{\"a\": NaN}", "`NaN` is no value in JSON", UNKNOWN),
                at(7, "{\"a\": -Infinity}", "`-Infinity` is no value in JSON", UNKNOWN),
                at(7, "{\"a\": high}", "`high` is no value in JSON", "texts stand in straight double quotes"),
                at(7, "{\"a\": 007}", "`007` is no number in JSON", DIGITS),
                at(7, "{\"a\": 1.\n}", "`1.` is no number in JSON", DIGITS),
                at(7, "{\"a\": NaN\n}", "`NaN` is no value in JSON", UNKNOWN),
                at(7, "{\"a\": .5}", "`.5` is no number in JSON", DIGITS),
                at(7, "{\"a\": +1}", "`+1` is no number in JSON", DIGITS),
                at(7, "{\"a\": 1.}", "`1.` is no number in JSON", DIGITS),
                at(7, "{\"a\": 12x}", "`12x` is no number in JSON", DIGITS),
                at(7, "{\"a\": 'x'}", "`'` is no quote in JSON", QUOTES),
                at(7, "{\"a\": \u201cx\u201d}", "`\u201c` is no quote in JSON", QUOTES),
                at(7, "{\"a\": }", "expected a value, found `}`", UNKNOWN),
                at(7, "{\"a\": \u00a01}", "expected a value, found `\\u00a0`", UNKNOWN),
                at(7, "{\"a\": \u0000}", "there is a control character (U+0000)", "write it as `\\u0000` in a text"));
    }

    static Stream<Arguments> structure() {
        return Stream.of(
                at(8, "{\"a\": 1", "the document ends before it is complete", CLOSE),
                at(9, "{\"a\": \"b", "the document ends before it is complete", CLOSE),
                at(2, "{", "the document ends before it is complete", CLOSE),
                at(9, "{\"a\": 1,}", "nothing follows the comma before `}`", "remove the comma"),
                at(10, "{\"a\": [1,]}", "nothing follows the comma before `]`", "remove the comma"),
                at(9, "{\"a\": 1 \"b\": 2}", "expected `,` or `}`, found `\"`", "put a comma before it"),
                at(8, "{\"a\": 1\"b\": 2}", "expected `,` or `}`, found `\"`", "put a comma before it"),
                at(10, "{\"a\": [1 2]}", "expected `,` or `]`, found `2`", null),
                at(8, "{\"a\":1,,\"b\":2}", "expected a name in double quotes, found `,`", null),
                at(2, "{,}", "expected a name in double quotes, or `}`, found `,`", null),
                at(6, "{\"a\" 1}", "expected `:`, found `1`", null),
                at(5, "{\"a\"=1}", "expected `:`, found `=`", null),
                at(1, "}", "expected an object, found `}`", null),
                at(2, "{a: 1}", "the name `a` has no quotes", "names stand in straight double quotes"),
                at(2, "{true: 1}", "the name `true` has no quotes", "names stand in straight double quotes"),
                at(2, "{'a': 1}", "`'` is no quote in JSON", QUOTES),
                at(3, "{ /* x */ }", "JSON has no comments", "remove it"),
                at(10, "{\"a\": 1, // x\n}", "JSON has no comments", "remove it"),
                at(1, "# facts\n{}", "JSON has no comments", "remove it"));
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                at(
                        9,
                        "{\"a\": \"x\ny\"}",
                        "a text ends with its line",
                        "close it with `\"`, or write a line break as `\\n`"),
                at(9, "{\"a\": \"x\ty\"}", "there is a control character (U+0009)", "write it as `\\t` in a text"),
                at(9, "{\"a\": \"\\q\"}", "JSON has no escape `\\q`", "write `\\\\` for a backslash in a text"),
                at(12, "{\"a\": \"\\u12g4\"}", "`\\u` takes four hexadecimal digits", null),
                at(
                        10,
                        "{\"a\": \"b\"c\"}",
                        "expected `,` or `}`, found `c`",
                        "write a double quote within a text as `\\\"`"));
    }

    @ParameterizedTest
    @MethodSource({"values", "structure", "texts"})
    void syntaxError_isNamedWithItsPlaceAndIsTheOnlyProblem(String json, String message) {
        String afterAFault = "{\"fault\": 1, \"x\":\n" + json;

        FactsException alone = read(json);
        FactsException second = read(afterAFault);

        assertThat(alone).hasMessage(message);
        assertThat(alone.problems()).extracting(Problem::code).containsExactly("syntax");
        assertThat(second.problems()).extracting(Problem::code).containsExactly("syntax");
    }

    @Test
    void place_countsLinesAndColumns() {
        String json = "{\r\n  \"data\": {\r\n    \"taskSpecific\": true\r\n    \"labeledExamples\": 1\r\n  }\r\n}";

        FactsException exception = read(json);

        assertThat(exception)
                .hasMessage(
                        "chat.json: line 4, column 5: expected `,` or `}`, found `\"`\n  help: put a comma before it");
    }

    static Stream<Arguments> trailing() {
        return Stream.of(
                arguments("{} x", 4),
                arguments("{}}", 3),
                arguments("{}{}", 3),
                arguments("{}\n\n// x", 1),
                arguments("{\"fault\": 1} null", 14),
                arguments("[] []", 4));
    }

    @ParameterizedTest
    @MethodSource
    void trailing(String json, int column) {
        FactsException exception = read(json);

        assertThat(exception.problems()).extracting(Problem::code).containsExactly("trailing-text");
        assertThat(exception)
                .hasMessage("chat.json: line %d, column %d: something follows the end of the document%n"
                                .formatted(json.lines().count(), column)
                        + "  help: a facts document is one JSON object: remove what follows it");
    }

    private static FactsException read(String json) {
        return catchThrowableOfType(FactsException.class, () -> READER.read("chat.json", json));
    }

    private static Arguments at(int column, String json, String fault, String help) {
        String message = "chat.json: line 1, column " + column + ": " + fault;
        return arguments(json, help == null ? message : message + "\n  help: " + help);
    }
}
