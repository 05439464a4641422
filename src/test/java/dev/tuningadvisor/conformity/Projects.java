package dev.tuningadvisor.conformity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Random projects to compare two evaluators on. They reach all seven steps, touch the edges of all bands, sometimes
 * contradict themselves, and every other one states fewer than six facts.
 */
public final class Projects {

    /** As in "half of the projects state fewer than six facts". */
    static final int FEW_FACTS = 6;

    private Projects() {}

    /**
     * Draws {@code count} projects, the same for the same seed.
     *
     * @return unmodifiable, and each project in the form {@link Policy#evaluate} reads; a type of which nothing is
     *     stated is absent
     */
    public static List<Map<String, Map<String, Object>>> draw(long seed, int count) {
        Random random = new Random(seed);
        return IntStream.range(0, count)
                .mapToObj(index -> project(index % 2 == 0, random))
                .toList();
    }

    private static Map<String, Map<String, Object>> project(boolean sparse, Random random) {
        Leaning leaning = Leaning.ALL.get(random.nextInt(Leaning.ALL.size()));
        int facts = sparse ? random.nextInt(FEW_FACTS) : FEW_FACTS + random.nextInt(Fields.ALL.size() - FEW_FACTS + 1);
        List<Map.Entry<String, List<?>>> fields =
                choose(Math.max(facts, leaning.always().size()), leaning, random);
        Map<String, Object> project = new LinkedHashMap<>();
        for (Map.Entry<String, List<?>> field : fields) {
            project.put(field.getKey(), pick(leaning.valuesOf(field), random));
        }
        return ProjectFacts.of(project);
    }

    /** The fields that are always stated, and random others to make up the number. */
    private static List<Map.Entry<String, List<?>>> choose(int facts, Leaning leaning, Random random) {
        List<Map.Entry<String, List<?>>> shuffled = new ArrayList<>(Fields.ALL);
        Collections.shuffle(shuffled, random);
        // A stable sort: what is always stated comes first, the rest stays shuffled.
        shuffled.sort((one, other) -> Boolean.compare(
                leaning.always().contains(other.getKey()), leaning.always().contains(one.getKey())));
        return shuffled.subList(0, facts);
    }

    private static Object pick(List<?> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }
}
