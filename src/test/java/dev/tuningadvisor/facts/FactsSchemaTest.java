package dev.tuningadvisor.facts;

import static dev.tuningadvisor.facts.SampleVocabulary.READER;
import static dev.tuningadvisor.facts.SampleVocabulary.VOCABULARY;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.tuningadvisor.problem.FactsException;
import dev.tuningadvisor.rules.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactsSchemaTest {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static final Schema SCHEMA = REGISTRY.getSchema(FactsSchema.write(VOCABULARY, null, "Facts"));

    @Test
    void schema_isReadableAndNamesQuestionsUnitsAndValues() {
        Vocabulary few = new Vocabulary(
                List.of(VOCABULARY.types().get(1), VOCABULARY.types().get(0)));

        String schema = FactsSchema.write(few, "https://example.org/facts.json", "Facts of a project");

        assertThat(schema).isEqualTo("""
                        {
                          "$schema": "https://json-schema.org/draft/2020-12/schema",
                          "$id": "https://example.org/facts.json",
                          "title": "Facts of a project",
                          "description": "What is absent or null is unknown.",
                          "type": "object",
                          "properties": {
                            "$schema": {
                              "description": "Address of this schema.",
                              "type": "string"
                            },
                            "data": {
                              "type": [ "object", "null" ],
                              "properties": {
                                "labeledExamples": {
                                  "description": "What is the labeledExamples? Unit: labeled input-output pairs",
                                  "type": [ "integer", "null" ],
                                  "minimum": 0,
                                  "maximum": 2147483647
                                },
                                "labelQuality": {
                                  "description": "What is the labelQuality?",
                                  "anyOf": [ {
                                    "enum": [ "LOW", "MIXED", "HIGH", null ]
                                  }, {
                                    "type": "string",
                                    "pattern": "^([Ll][Oo][Ww]|[Mm][Ii][Xx][Ee][Dd]|[Hh][Ii][Gg][Hh])$"
                                  } ]
                                },
                                "taskSpecific": {
                                  "description": "What is the taskSpecific?",
                                  "type": [ "boolean", "null" ]
                                }
                              },
                              "additionalProperties": false
                            },
                            "project": {
                              "type": [ "object", "null" ],
                              "properties": {
                                "name": {
                                  "type": [ "string", "null" ],
                                  "maxLength": 10000
                                },
                                "domain": {
                                  "type": [ "string", "null" ],
                                  "maxLength": 10000
                                }
                              },
                              "additionalProperties": false
                            }
                          },
                          "additionalProperties": false
                        }
                        """);
    }

    @Test
    void schema_isValid() {
        Schema metaSchema = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(metaSchema.validate(FactsSchema.write(VOCABULARY, "facts.json", "Facts"), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LOW",
                "low",
                "Low",
                "REAL_TIME",
                "real-time",
                "Real_time",
                "real time",
                "LOW\n",
                "\nLOW",
                " LOW",
                "LOWER",
                "\u0131nteractive",
                "M\u0130XED",
                "\u017f",
                ""
            })
    void enumValue_isTakenByBothOrByNone(String value) {
        String json = "{\"data\": {\"labelQuality\": %1$s}, \"operation\": {\"responseTime\": %1$s}}"
                .formatted(quoted(value));

        String quality = "{\"data\": {\"labelQuality\": " + quoted(value) + "}}";

        assertThat(schemaTakes(json)).isEqualTo(readerTakes(json));
        assertThat(schemaTakes(quality)).isEqualTo(readerTakes(quality));
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void document_isTakenByBothOrByNone(@ForAll("documents") String json) {
        boolean taken = readerTakes(json);

        Statistics.collect(taken);
        Statistics.coverage(coverage -> {
            coverage.check(true).percentage(percentage -> percentage > 10);
            coverage.check(false).percentage(percentage -> percentage > 10);
        });
        assertThat(schemaTakes(json)).isEqualTo(taken);
    }

    @Provide
    Arbitrary<String> documents() {
        Arbitrary<String> member = Arbitraries.frequencyOf(
                Tuple.of(30, Arbitraries.of(VOCABULARY.types()).flatMap(FactsSchemaTest::type)),
                Tuple.of(1, Arbitraries.of("\"$schema\": \"x\"", "\"$schema\": null", "\"$schema\": {}")),
                Tuple.of(1, name().flatMap(name -> anyValue().map(value -> quoted(name) + ": " + value))));
        return Arbitraries.frequencyOf(Tuple.of(60, object(member)), Tuple.of(1, anyValue()));
    }

    private static Arbitrary<String> type(Vocabulary.Type type) {
        Arbitrary<String> known = Arbitraries.of(type.fields())
                .flatMap(field -> Arbitraries.frequencyOf(Tuple.of(9, likely(field)), Tuple.of(1, anyValue()))
                        .map(value -> quoted(field.name()) + ": " + value));
        Arbitrary<String> unknown =
                Combinators.combine(name(), anyValue()).as((name, value) -> quoted(name) + ": " + value);
        Arbitrary<String> fields = object(Arbitraries.frequencyOf(Tuple.of(30, known), Tuple.of(1, unknown)));
        return Arbitraries.frequencyOf(Tuple.of(20, fields), Tuple.of(1, anyValue()))
                .map(value -> quoted(type.key()) + ": " + value);
    }

    private static Arbitrary<String> likely(Vocabulary.Field field) {
        return switch (field.kind()) {
            case INTEGER -> number();
            case BOOLEAN -> Arbitraries.of("true", "false", "null");
            case TEXT -> Arbitraries.strings().all().ofMaxLength(12).map(FactsSchemaTest::quoted);
            case ENUM ->
                Arbitraries.of(field.values())
                        .flatMap(FactsSchemaTest::spelling)
                        .map(FactsSchemaTest::quoted);
        };
    }

    private static Arbitrary<String> spelling(String constant) {
        return Arbitraries.of(
                constant,
                constant.toLowerCase(),
                constant.replace('_', '-'),
                constant.replace('_', ' '),
                constant + "S");
    }

    private static Arbitrary<String> number() {
        return Arbitraries.oneOf(
                Arbitraries.integers().map(String::valueOf),
                Arbitraries.integers().between(0, 101).map(String::valueOf),
                Arbitraries.of(
                        "-0",
                        "0.0",
                        "1e1",
                        "1E+2",
                        "10e-1",
                        "1.5",
                        "1e-1",
                        "2147483647",
                        "2147483648",
                        "-2147483648",
                        "-2147483649",
                        "2147483647.0",
                        "1e30",
                        "100",
                        "101"));
    }

    private static Arbitrary<String> anyValue() {
        return Arbitraries.oneOf(
                number(),
                Arbitraries.of("null", "true", "\"LOW\"", "\"1\"", "[]", "[1]", "{}", "{\"name\": \"x\"}"),
                name().map(FactsSchemaTest::quoted));
    }

    private static Arbitrary<String> name() {
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.of("name", "data", "labeledExamples", "$schema", "")),
                Tuple.of(3, Arbitraries.strings().all().ofMaxLength(8)));
    }

    /** Of members that differ in name: what a repeated name means no schema can say. */
    private static Arbitrary<String> object(Arbitrary<String> member) {
        return member.list()
                .ofMaxSize(4)
                .uniqueElements(text -> text.substring(0, text.indexOf("\": ")))
                .map(members -> members.stream().collect(Collectors.joining(", ", "{", "}")));
    }

    /** As a JSON string, with halves of surrogate pairs made into letters: no schema can refuse them. */
    private static String quoted(String text) {
        List<String> characters = new ArrayList<>();
        text.codePoints()
                .map(character -> Character.getType(character) == Character.SURROGATE ? 's' : character)
                .forEach(character -> characters.add(
                        character < ' ' || character == '"' || character == '\\'
                                ? "\\u%04x".formatted(character)
                                : Character.toString(character)));
        return characters.stream().collect(Collectors.joining("", "\"", "\""));
    }

    private static boolean schemaTakes(String json) {
        return SCHEMA.validate(json, InputFormat.JSON).isEmpty();
    }

    private static boolean readerTakes(String json) {
        try {
            READER.read("generated", json);
            return true;
        } catch (FactsException refused) {
            return false;
        }
    }
}
