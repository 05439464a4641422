package dev.tuningadvisor.facts;

import dev.tuningadvisor.rules.Vocabulary;
import dev.tuningadvisor.rules.Vocabulary.Field;
import dev.tuningadvisor.rules.Vocabulary.Kind;
import dev.tuningadvisor.rules.Vocabulary.Type;
import java.util.List;
import java.util.stream.IntStream;

/** A small vocabulary with every kind of field. */
final class SampleVocabulary {

    static final Vocabulary VOCABULARY = new Vocabulary(List.of(
            new Type("Project", "project", List.of(text("project", "name"), text("project", "domain"))),
            new Type(
                    "Data",
                    "data",
                    List.of(
                            integer("data", "labeledExamples", 0L, null, "labeled input-output pairs"),
                            constant("data", "labelQuality", "Quality", List.of("LOW", "MIXED", "HIGH")),
                            flag("data", "taskSpecific"))),
            new Type(
                    "Operation",
                    "operation",
                    List.of(
                            constant(
                                    "operation",
                                    "responseTime",
                                    "ResponseTime",
                                    List.of("BATCH", "INTERACTIVE", "REAL_TIME")),
                            constant("operation", "adaptation", "Adaptation", List.of("AT_REQUEST", "DAYS")),
                            constant("operation", "country", "Country", countries()),
                            integer("operation", "share", 0L, 100L, "%"),
                            integer("operation", "balance", null, null, null)))));

    static final FactsReader READER = new FactsReader(VOCABULARY);

    private SampleVocabulary() {}

    private static List<String> countries() {
        return IntStream.range(0, 200).mapToObj(number -> "COUNTRY_" + number).toList();
    }

    private static Field integer(String key, String name, Long min, Long max, String unit) {
        return field(key, name, Kind.INTEGER, null, List.of(), unit, min, max);
    }

    private static Field constant(String key, String name, String enumName, List<String> values) {
        return field(key, name, Kind.ENUM, enumName, values, null, null, null);
    }

    private static Field flag(String key, String name) {
        return field(key, name, Kind.BOOLEAN, null, List.of(), null, null, null);
    }

    private static Field text(String key, String name) {
        return field(key, name, Kind.TEXT, null, List.of(), null, null, null);
    }

    private static Field field(
            String key, String name, Kind kind, String enumName, List<String> values, String unit, Long min, Long max) {
        String type = Character.toUpperCase(key.charAt(0)) + key.substring(1);
        String question = kind == Kind.TEXT ? null : "What is the " + name + "?";
        return new Field(type, name, key + "." + name, kind, enumName, values, question, unit, min, max);
    }
}
