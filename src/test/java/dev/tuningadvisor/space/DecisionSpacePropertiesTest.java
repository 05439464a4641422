package dev.tuningadvisor.space;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tuningadvisor.ProjectRules;
import dev.tuningadvisor.facts.Facts;
import dev.tuningadvisor.rules.KnowledgeBase;
import dev.tuningadvisor.rules.RulesFolder;
import dev.tuningadvisor.rules.Vocabulary;
import dev.tuningadvisor.rules.cache.RuleCache;
import dev.tuningadvisor.session.Limits;
import dev.tuningadvisor.session.RuleSession;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

class DecisionSpacePropertiesTest {

    private static final class Foreign {
        private static final Bench BENCH = Bench.of(KnowledgeBase.load(
                RulesFolder.read(Path.of("src/test/resources/knowledge-bases/repair-or-replace")),
                new RuleCache(ProjectRules.SETTINGS.cache())));
    }

    /** A knowledge base's space and a way to decide that remembers nothing. */
    private record Bench(DecisionSpace space, Decisions decisions) {

        static Bench of(KnowledgeBase base) {
            DecisionSpace space = DecisionSpace.of(base);
            return new Bench(space, new Decisions(space, new RuleSession(base, Limits.DEFAULT), 0));
        }

        void assertAlikeIsDecidedAlike(Random random, int percent) {
            RandomFacts facts = new RandomFacts(space, random);
            Facts first = facts.next(percent);
            Facts second = facts.alike(first);

            assertThat(space.signature(second)).isEqualTo(space.signature(first));
            assertThat(decisions.decide(second)).as("%s and %s", first, second).isEqualTo(decisions.decide(first));
        }

        void assertReachHolds(Random random, int percent) {
            RandomFacts facts = new RandomFacts(space, random);
            Facts stated = facts.next(percent);
            Possibilities possible = space.given(stated);
            Reach reach = space.reach(possible);
            Set<String> open = paths(possible.open().stream().map(FieldClasses::field));
            Set<String> irrelevant = new LinkedHashSet<>(open);
            irrelevant.removeAll(paths(reach.relevantFields().stream()));

            Facts answered = put(facts.next(60), open, stated);
            Outcome outcome = decisions.decide(answered);
            Outcome otherwise = decisions.decide(put(facts.next(60), irrelevant, answered));

            assertThat(outcome.isDecided()).isTrue();
            assertThat(reach.mayFire()).as("%s", answered).containsAll(outcome.rules());
            assertThat(outcome.rules()).as("%s", answered).containsAll(reach.firesForCertain());
            assertThat(reach.recommendations()).contains(option(outcome));
            assertThat(option(otherwise))
                    .as("%s but for %s", answered, irrelevant)
                    .isEqualTo(option(outcome));
        }

        private Facts put(Facts from, Set<String> paths, Facts to) {
            Facts put = to;
            for (String path : paths) {
                put = space.with(put, path, from.values().get(path));
            }
            return put;
        }

        private static Set<String> paths(Stream<Vocabulary.Field> fields) {
            return fields.map(Vocabulary.Field::path).collect(Collectors.toCollection(LinkedHashSet::new));
        }

        private static Reach.Option option(Outcome outcome) {
            return new Reach.Option(outcome.recommendation(), outcome.step());
        }
    }

    @Property(tries = 1500, shrinking = ShrinkingMode.OFF)
    void factsOfTheSameClasses_fireTheSameProjectRules(@ForAll Random random) {
        Bench bench = new Bench(ProjectSpace.SPACE, ProjectSpace.decisions());

        bench.assertAlikeIsDecidedAlike(random, 5 + random.nextInt(96));
    }

    @Property(tries = 10, shrinking = ShrinkingMode.OFF)
    void randomRules_fireAsTheirSpaceTells(@ForAll long seed) {
        Bench bench = Bench.of(KnowledgeBase.load(RandomRules.folder(seed)));

        for (int i = 0; i < 200; i++) {
            bench.assertAlikeIsDecidedAlike(new Random(seed + i), 40 + i % 61);
            bench.assertReachHolds(new Random(seed - i), i % 101);
        }
    }

    @Property(tries = 500, shrinking = ShrinkingMode.OFF)
    void rulesOnAnotherSubject_fireAsTheirSpaceTells(@ForAll Random random) {
        Bench bench = Foreign.BENCH;

        bench.assertAlikeIsDecidedAlike(random, 5 + random.nextInt(96));
        bench.assertReachHolds(random, random.nextInt(101));
    }

    @Property(tries = 500, shrinking = ShrinkingMode.OFF)
    void whatProjectRulesCanStillDo_isForetold(@ForAll Random random) {
        Bench bench = new Bench(ProjectSpace.SPACE, ProjectSpace.decisions());

        bench.assertReachHolds(random, random.nextInt(101));
    }
}
