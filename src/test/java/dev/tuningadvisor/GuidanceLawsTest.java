package dev.tuningadvisor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tuningadvisor.advice.Advice;
import dev.tuningadvisor.conformity.Projects;
import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Laws that hold whatever else a project states. */
class GuidanceLawsTest {

    private static final String FINE_TUNING = "FINE_TUNING";
    private static final String IN_CONTEXT_LEARNING = "IN_CONTEXT_LEARNING";

    @Property(tries = 100)
    void moreLabels_neverArgueAgainstFineTuning(
            @ForAll long seed, @ForAll @IntRange(max = 2_000) int labels, @ForAll @IntRange(max = 2_000) int more) {
        Advice before = advise(seed, "data", "labeledExamples", labels);

        Advice after = advise(seed, "data", "labeledExamples", labels + more);

        assertArguesNoMoreAgainstFineTuning(before, after);
    }

    @Property(tries = 100)
    void laterDeadline_neverArguesAgainstFineTuning(
            @ForAll long seed, @ForAll @IntRange(max = 60) int days, @ForAll @IntRange(max = 60) int more) {
        Advice before = advise(seed, "resources", "deadlineDays", days);

        Advice after = advise(seed, "resources", "deadlineDays", days + more);

        assertArguesNoMoreAgainstFineTuning(before, after);
    }

    @Property(tries = 100)
    void nameAndDescription_changeNoAdvice(@ForAll long seed, @ForAll String text) {
        Advice before = advise(seed, "project", "name", "a project");

        Advice after = advise(seed, "project", "name", text.replaceAll("\\p{Cs}", ""));

        assertThat(after.trace()).isEqualTo(before.trace());
    }

    private static void assertArguesNoMoreAgainstFineTuning(Advice before, Advice after) {
        assertThat(after.balance().get(FINE_TUNING))
                .isGreaterThanOrEqualTo(before.balance().get(FINE_TUNING));
        assertThat(after.balance().get(IN_CONTEXT_LEARNING))
                .isLessThanOrEqualTo(before.balance().get(IN_CONTEXT_LEARNING));
    }

    private static Advice advise(long seed, String type, String field, Object value) {
        Map<String, Map<String, Object>> facts =
                new HashMap<>(Projects.draw(seed, 1).get(0));
        facts.put(type, new HashMap<>(facts.getOrDefault(type, Map.of())));
        facts.get(type).put(field, value);
        return ProjectRules.advisor().advise(facts);
    }
}
