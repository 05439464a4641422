package dev.tuningadvisor.foreign;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Projects drawn by chance, the same for the same seed: each field is unknown in a third of them. */
final class RandomFacts {

    private static final Map<String, Map<String, List<Object>>> VALUES = Map.of(
            "appliance",
                    Map.of(
                            "kind", List.of("FRIDGE", "WASHING_MACHINE", "SMALL_APPLIANCE"),
                            "ageYears", List.of(0, 3, 4, 9, 10, 60),
                            "powerUse", List.of("HIGH", "USUAL", "LOW"),
                            "guarantee", List.of(true, false, false, false)),
            "fault",
                    Map.of(
                            "costPercent", List.of(0, 24, 25, 50, 51, 200),
                            "sparePart", List.of("IN_STOCK", "ON_ORDER", "ON_ORDER", "NOT_MADE_ANY_MORE"),
                            "samePart", List.of(true, false),
                            "dangerous", List.of(true, false)),
            "household", Map.of("canMend", List.of(true, false), "patience", List.of("DAYS", "WEEKS", "MONTHS")));

    private RandomFacts() {}

    static List<Map<String, Map<String, Object>>> draw(long seed, int count) {
        Random random = new Random(seed);
        List<Map<String, Map<String, Object>>> projects = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            projects.add(draw(random));
        }
        return projects;
    }

    private static Map<String, Map<String, Object>> draw(Random random) {
        Map<String, Map<String, Object>> facts = new LinkedHashMap<>();
        for (String type : shuffled(VALUES.keySet(), new Random(1))) {
            Map<String, Object> fields = new LinkedHashMap<>();
            for (String field : shuffled(VALUES.get(type).keySet(), new Random(1))) {
                List<Object> values = VALUES.get(type).get(field);
                if (random.nextInt(3) > 0) {
                    fields.put(field, values.get(random.nextInt(values.size())));
                }
            }
            facts.put(type, fields);
        }
        return facts;
    }

    /** The same facts with types and fields in another order. */
    static Map<String, Map<String, Object>> reordered(Map<String, Map<String, Object>> facts, Random random) {
        Map<String, Map<String, Object>> reordered = new LinkedHashMap<>();
        for (String type : shuffled(facts.keySet(), random)) {
            Map<String, Object> fields = new LinkedHashMap<>();
            shuffled(facts.get(type).keySet(), random)
                    .forEach(field -> fields.put(field, facts.get(type).get(field)));
            reordered.put(type, fields);
        }
        return reordered;
    }

    private static List<String> shuffled(Set<String> names, Random random) {
        List<String> sorted = new ArrayList<>(names);
        Collections.sort(sorted);
        Collections.shuffle(sorted, random);
        return sorted;
    }
}
