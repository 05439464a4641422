package dev.tuningadvisor.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tuningadvisor.explain.Benches.Bench;
import dev.tuningadvisor.facts.Facts;
import dev.tuningadvisor.rules.Vocabulary;
import dev.tuningadvisor.space.FieldClasses;
import dev.tuningadvisor.space.ValueClass;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** Intervals are exact at both ends, and hold what they say throughout. */
class RobustnessPropertiesTest {

    @Property(tries = 3, shrinking = ShrinkingMode.OFF)
    void randomRules_intervalsAreExact(@ForAll long seed) {
        Bench bench = Benches.random(seed % 100_000);

        for (int i = 0; i < 20; i++) {
            assertRangesAreExact(bench, bench.facts(new Random(seed + i), 90), new Random(seed - i));
        }
    }

    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void rulesOnAnotherSubject_intervalsAreExact(@ForAll Random random) {
        assertRangesAreExact(Benches.FOREIGN, Benches.FOREIGN.facts(random, 90), random);
    }

    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void projectRules_intervalsAreExact(@ForAll Random random) {
        assertRangesAreExact(Benches.PROJECT, Benches.PROJECT.facts(random, 90), random);
    }

    private static void assertRangesAreExact(Bench bench, Facts facts, Random random) {
        Robustness robustness = bench.explainer().robustness(facts);
        String now = bench.recommendation(facts);

        assertThat(robustness.recommendation()).isEqualTo(now);
        for (Robustness.NumberRange range : robustness.numbers()) {
            assertRangeIsExact(bench, facts, range, random);
        }
        for (Robustness.Choice choice : robustness.choices()) {
            FieldClasses field = bench.ground().space().field(choice.fact());
            for (ValueClass each : field.known()) {
                boolean kept = java.util.Arrays.asList(choice.keeps().split(" or "))
                        .contains(Labels.of(field, java.util.List.of(each)).split(" or ")[0]);
                assertThat(with(bench, facts, choice.fact(), each.representative())
                                .equals(now))
                        .as("%s of %s in %s", each, choice, facts)
                        .isEqualTo(kept);
            }
        }
    }

    private static void assertRangeIsExact(Bench bench, Facts facts, Robustness.NumberRange range, Random random) {
        Vocabulary.Field field = bench.ground().space().field(range.fact()).field();
        long least = field.min() == null ? Integer.MIN_VALUE : field.min();
        long greatest = field.max() == null ? Integer.MAX_VALUE : field.max();
        String now = bench.recommendation(facts);
        if (range.low() != null) {
            assertThat(with(bench, facts, range.fact(), range.low() - 1))
                    .isEqualTo(range.below())
                    .isNotEqualTo(now);
        }
        if (range.high() != null) {
            assertThat(with(bench, facts, range.fact(), range.high() + 1))
                    .isEqualTo(range.above())
                    .isNotEqualTo(now);
        }
        long low = range.low() == null ? least : range.low();
        long high = range.high() == null ? greatest : range.high();
        assertThat(with(bench, facts, range.fact(), (int) low)).isEqualTo(now);
        assertThat(with(bench, facts, range.fact(), (int) high)).isEqualTo(now);
        for (int i = 0; i < 10; i++) {
            int between = (int) (low + (long) (random.nextDouble() * (Math.min(high, low + 200) - low)));
            assertThat(with(bench, facts, range.fact(), between))
                    .as("%s in %s", between, facts)
                    .isEqualTo(now);
        }
    }

    private static String with(Bench bench, Facts facts, String fact, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>();
        changed.put(fact, value);
        return bench.session().decide(bench.ground().with(facts, changed)).recommendation();
    }
}
