package dev.tuningadvisor.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tuningadvisor.explain.Benches.Bench;
import dev.tuningadvisor.facts.Facts;
import dev.tuningadvisor.space.DecisionSpace;
import dev.tuningadvisor.space.FieldClasses;
import dev.tuningadvisor.space.Outcome;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** What is said of open questions holds for every combination of answers. */
class FirmnessPropertiesTest {

    private static final BigInteger MOST = BigInteger.valueOf(3_000);

    @Property(tries = 3, shrinking = ShrinkingMode.OFF)
    void randomRules_claimsAreThoseOfBruteForce(@ForAll long seed) {
        Bench bench = Benches.random(seed % 100_000);

        for (int i = 0; i < 12; i++) {
            assertClaimsHold(bench, someOpen(bench, new Random(seed + i)));
        }
    }

    @Property(tries = 12, shrinking = ShrinkingMode.OFF)
    void rulesOnAnotherSubject_claimsAreThoseOfBruteForce(@ForAll Random random) {
        assertClaimsHold(Benches.FOREIGN, someOpen(Benches.FOREIGN, random));
    }

    @Property(tries = 12, shrinking = ShrinkingMode.OFF)
    void projectRules_claimsAreThoseOfBruteForce(@ForAll Random random) {
        assertClaimsHold(Benches.PROJECT, someOpen(Benches.PROJECT, random));
    }

    @Property(tries = 10, shrinking = ShrinkingMode.OFF)
    void projectRules_provedClaimsWithstandRandomAnswers(@ForAll Random random) {
        Bench bench = Benches.PROJECT;
        Facts facts = bench.facts(random, 30 + random.nextInt(60));
        Questions questions = bench.explainer().questions(facts);
        Set<String> asked =
                questions.questions().stream().map(OpenQuestion::fact).collect(Collectors.toSet());
        Outcome now = bench.ground().decide(facts);

        for (int i = 0; i < 300; i++) {
            Facts answered = completed(bench, facts, random);
            Outcome outcome = bench.ground().decide(answered);
            assertNotRefuted(questions.firmness(), now, outcome, answered);
            Map<String, Object> idle = new LinkedHashMap<>();
            questions.idle().forEach(path -> idle.put(path, null));
            assertThat(bench.recommendation(bench.ground().with(answered, idle)))
                    .as("%s but for what %s leaves out", answered, asked)
                    .isEqualTo(outcome.recommendation());
        }
    }

    private static Facts completed(Bench bench, Facts facts, Random random) {
        Map<String, Object> answers =
                new LinkedHashMap<>(bench.facts(random, 60).values());
        answers.keySet().removeAll(facts.values().keySet());
        return bench.ground().with(facts, answers);
    }

    /** Random facts with so few open fields that every combination can be tried. */
    private static Facts someOpen(Bench bench, Random random) {
        Map<String, Object> values =
                new LinkedHashMap<>(bench.facts(random, 100).values());
        List<String> paths = new ArrayList<>(values.keySet());
        java.util.Collections.shuffle(paths, random);
        BigInteger size = BigInteger.ONE;
        for (String path : paths) {
            size = size.multiply(
                    DecisionSpace.size(List.of(bench.ground().space().field(path))));
            if (size.compareTo(MOST) > 0) {
                break;
            }
            values.remove(path);
        }
        return new Facts("facts", values);
    }

    private static void assertClaimsHold(Bench bench, Facts facts) {
        Questions questions = bench.explainer().questions(facts);
        Outcome now = bench.ground().decide(facts);
        Set<Set<String>> failing = new HashSet<>();
        List<FieldClasses> open = bench.ground().space().fields().stream()
                .filter(FieldClasses::isRead)
                .filter(field -> !facts.values().containsKey(field.field().path()))
                .toList();
        DecisionSpace.combinations(open).forEach(combination -> {
            Facts answered = bench.ground().space().with(facts, combination);
            Outcome outcome = bench.ground().decide(answered);
            if (!Objects.equals(outcome.recommendation(), now.recommendation())) {
                failing.add(failed(now, outcome));
            }
            Map<String, Object> idle = new LinkedHashMap<>();
            questions.idle().forEach(path -> idle.put(path, null));
            assertThat(bench.recommendation(bench.ground().with(answered, idle)))
                    .isEqualTo(outcome.recommendation());
        });

        Firmness firmness = questions.firmness();
        assertThat(firmness.isProved()).isTrue();
        assertThat(firmness.word()).as("%s", facts).isEqualTo(word(failing));
        if (firmness.word() == Firmness.Word.PROVIDED) {
            Set<String> smallest = failing.stream()
                    .filter(set -> failing.stream().noneMatch(other -> !other.equals(set) && set.containsAll(other)))
                    .flatMap(Set::stream)
                    .collect(Collectors.toSet());
            assertThat(firmness.provisos())
                    .extracting(Firmness.Proviso::name)
                    .containsExactlyInAnyOrderElementsOf(smallest);
        }
        if (firmness.word() == Firmness.Word.OPEN) {
            Outcome otherwise = bench.ground().decide(bench.ground().with(facts, firmness.answers()));
            assertThat(otherwise.recommendation())
                    .isEqualTo(firmness.otherwise())
                    .isNotEqualTo(now.recommendation());
            assertThat(failed(now, otherwise)).isEmpty();
        }
    }

    private static void assertNotRefuted(Firmness firmness, Outcome now, Outcome outcome, Facts answered) {
        boolean other = !now.recommendation().equals(outcome.recommendation());
        if (firmness.isProved() && firmness.word() == Firmness.Word.SETTLED) {
            assertThat(other).as("%s", answered).isFalse();
        }
        if (firmness.isProved() && firmness.word() == Firmness.Word.PROVIDED && other) {
            Set<String> provisos =
                    firmness.provisos().stream().map(Firmness.Proviso::name).collect(Collectors.toSet());
            assertThat(failed(now, outcome)).as("%s", answered).containsAnyElementsOf(provisos);
        }
    }

    private static Firmness.Word word(Set<Set<String>> failing) {
        return failing.isEmpty()
                ? Firmness.Word.SETTLED
                : failing.contains(Set.of()) ? Firmness.Word.OPEN : Firmness.Word.PROVIDED;
    }

    private static Set<String> failed(Outcome now, Outcome outcome) {
        return now.requirements().entrySet().stream()
                .filter(requirement -> requirement.getValue().equals("UNKNOWN"))
                .map(Map.Entry::getKey)
                .filter(name -> "FAILED".equals(outcome.requirements().get(name)))
                .collect(Collectors.toSet());
    }
}
