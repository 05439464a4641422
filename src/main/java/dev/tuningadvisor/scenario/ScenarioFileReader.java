package dev.tuningadvisor.scenario;

import dev.tuningadvisor.facts.Facts;
import dev.tuningadvisor.facts.FactsReader;
import dev.tuningadvisor.problem.FactsException;
import dev.tuningadvisor.problem.Place;
import dev.tuningadvisor.rules.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one scenario file. Every instance reads once. */
final class ScenarioFileReader {

    private static final String ABOUT = "about";
    private static final String NAME = "name";
    private static final String FACTS = "facts";
    private static final String EXPECT = "expect";
    private static final String VARIANTS = "variants";

    private final Vocabulary vocabulary;
    private final FactsReader factsReader;
    private final KnownNames names;
    private final ScenarioProblems problems;
    private final ValueReader values;
    private final ExpectationReader expectations;
    private final List<Scenario> scenarios = new ArrayList<>();

    /** How many problems there were before the scenario that is being read. */
    private int before;

    ScenarioFileReader(Vocabulary vocabulary, FactsReader factsReader, KnownNames names, ScenarioProblems problems) {
        this.vocabulary = vocabulary;
        this.factsReader = factsReader;
        this.names = names;
        this.problems = problems;
        this.values = new ValueReader(problems);
        this.expectations = new ExpectationReader(names, problems);
    }

    /** What a scenario gives to its variants: each adds to it or overrides it. */
    private record Case(String name, Map<String, Object> facts, Map<String, List<Expectation>> expectations) {}

    /** The scenarios that could be read, in the order of the file; all of them only where there are no problems. */
    List<Scenario> read(String text) {
        new JsonDocument(factsReader, problems).read(text).ifPresent(this::document);
        return scenarios;
    }

    private void document(JsonValue document) {
        values.onlyKeys(document, List.of("scenarios"));
        JsonValue list = document.members().get("scenarios");
        if (list != null) {
            values.list(list, Optional::of).forEach(this::scenario);
        } else if (document.isObject()) {
            problems.add(document, "missing-key", "there are no `scenarios`", "write \"scenarios\": [ ]");
        }
    }

    private void scenario(JsonValue scenario) {
        before = problems.count();
        values.onlyKeys(scenario, List.of(ABOUT, NAME, FACTS, EXPECT, VARIANTS));
        if (!scenario.isObject()) {
            return;
        }
        Map<String, JsonValue> members = scenario.members();
        Optional<String> about =
                Optional.ofNullable(members.get(ABOUT)).flatMap(rule -> values.name(rule, "rule", names.rules()));
        String fallback = members.containsKey(ABOUT) ? about.orElse("") : null;
        Case whole = new Case(
                name(scenario, fallback),
                merged(Map.of(), members.get(FACTS)),
                merged(Map.of(), members.get(EXPECT), about));
        JsonValue variants = members.get(VARIANTS);
        if (variants == null) {
            add(scenario, whole);
        } else if (variants.isArray() && variants.elements().isEmpty()) {
            problems.add(variants, "no-variants", "there are no variants", "write one, or leave out `variants`");
        } else {
            values.list(variants, Optional::of).forEach(variant -> variant(variant, whole, about));
        }
    }

    private void variant(JsonValue variant, Case whole, Optional<String> about) {
        values.onlyKeys(variant, List.of(NAME, FACTS, EXPECT));
        if (variant.isObject()) {
            Map<String, JsonValue> members = variant.members();
            add(
                    variant,
                    new Case(
                            whole.name() + ": " + name(variant, null),
                            merged(whole.facts(), members.get(FACTS)),
                            merged(whole.expectations(), members.get(EXPECT), about)));
        }
    }

    private String name(JsonValue scenario, String fallback) {
        JsonValue name = scenario.members().get(NAME);
        if (name == null && fallback == null) {
            problems.add(scenario, "missing-key", "this has no `name`", "say in a sentence what it proves");
        }
        return name == null ? fallback : values.text(name).orElse("");
    }

    /** {@code given}, changed by the facts of a document: a value overrides, a null unsets. */
    private Map<String, Object> merged(Map<String, Object> given, JsonValue facts) {
        Map<String, Object> merged = new LinkedHashMap<>(given);
        if (facts == null || facts.isNull()) {
            return merged;
        }
        if (!facts.isObject()) {
            values.onlyKeys(
                    facts, vocabulary.types().stream().map(Vocabulary.Type::key).toList());
            return merged;
        }
        facts.members().forEach((type, fields) -> {
            if (fields.isNull()) {
                merged.keySet().removeIf(path -> path.startsWith(type + "."));
            }
            fields.members().forEach((field, value) -> merged.remove(type + "." + field));
        });
        try {
            Map<?, ?> plain = (Map<?, ?>) facts.plain();
            Map<String, Object> document = new LinkedHashMap<>();
            plain.forEach((key, value) -> document.put((String) key, value));
            merged.putAll(factsReader.read(problems.file(), document).values());
        } catch (FactsException wrong) {
            problems.addAll(facts, wrong);
        }
        return merged;
    }

    /** {@code given}, changed key by key. */
    private Map<String, List<Expectation>> merged(
            Map<String, List<Expectation>> given, JsonValue expect, Optional<String> about) {
        Map<String, List<Expectation>> merged = new LinkedHashMap<>(given);
        if (expect != null) {
            merged.putAll(expectations.read(expect, about));
        }
        return merged;
    }

    private void add(JsonValue at, Case read) {
        List<Expectation> expected =
                read.expectations().values().stream().flatMap(List::stream).toList();
        if (expected.isEmpty() && problems.count() == before) {
            problems.add(at, "nothing-expected", "this expects nothing", "write in `expect` what the advice must be");
        }
        Place.InDocument place = new Place.InDocument(problems.file(), at.pointer());
        scenarios.add(new Scenario(read.name(), place, at.line(), facts(place, read.facts()), expected));
    }

    private Facts facts(Place.InDocument place, Map<String, Object> stated) {
        Map<String, Object> ordered = new LinkedHashMap<>();
        vocabulary.fields().stream()
                .filter(field -> stated.containsKey(field.path()))
                .forEach(field -> ordered.put(field.path(), stated.get(field.path())));
        return new Facts(place.toString(), ordered);
    }
}
