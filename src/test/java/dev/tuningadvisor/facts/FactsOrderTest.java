package dev.tuningadvisor.facts;

import static dev.tuningadvisor.facts.SampleVocabulary.READER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class FactsOrderTest {

    private static final Map<String, Map<String, Object>> STATED = Map.of(
            "project", Map.of("name", "\"chat\"", "domain", "\"law\""),
            "data", Map.of("labeledExamples", 1800, "labelQuality", "\"high\"", "taskSpecific", true),
            "operation",
                    Map.of(
                            "responseTime",
                            "\"real-time\"",
                            "country",
                            "\"COUNTRY_7\"",
                            "share",
                            10,
                            "balance",
                            "null"));

    private static final List<String> PATHS = List.of(
            "project.name",
            "project.domain",
            "data.labeledExamples",
            "data.labelQuality",
            "data.taskSpecific",
            "operation.responseTime",
            "operation.country",
            "operation.share");

    @Property(tries = 200)
    void keysInAnyOrder_giveEqualFacts(@ForAll Random random) {
        Map<String, String> types = new LinkedHashMap<>();
        STATED.forEach((key, fields) -> types.put(key, shuffled(fields, random)));
        String json = shuffled(types, random);

        Facts facts = READER.read("chat.json", json);

        assertThat(facts).isEqualTo(READER.read("chat.json", shuffled(types, new Random(0))));
        assertThat(facts.values().keySet()).containsExactlyElementsOf(PATHS);
    }

    private static String shuffled(Map<String, ?> members, Random random) {
        List<String> names = new ArrayList<>(members.keySet());
        Collections.sort(names);
        Collections.shuffle(names, random);
        return names.stream()
                .map(name -> "\"" + name + "\": " + members.get(name))
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
