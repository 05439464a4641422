package dev.tuningadvisor.space;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tuningadvisor.facts.Facts;
import dev.tuningadvisor.rules.KnowledgeBase;
import dev.tuningadvisor.rules.RulesFolder;
import dev.tuningadvisor.session.Limits;
import dev.tuningadvisor.session.RuleSession;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

class DecisionSpaceProperties {

    /** A knowledge base's space and a way to decide that remembers nothing. */
    private record Bench(DecisionSpace space, Decisions decisions) {

        static Bench of(RulesFolder folder) {
            KnowledgeBase base = KnowledgeBase.load(folder);
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
    }

    @Property(tries = 1500, shrinking = ShrinkingMode.OFF)
    void factsOfTheSameClasses_fireTheSameProjectRules(@ForAll Random random) {
        Bench bench = new Bench(ProjectSpace.SPACE, ProjectSpace.decisions());

        bench.assertAlikeIsDecidedAlike(random, 5 + random.nextInt(96));
    }

    @Property(tries = 10, shrinking = ShrinkingMode.OFF)
    void factsOfTheSameClasses_fireTheSameRandomRules(@ForAll long seed) {
        Bench bench = Bench.of(RandomRules.folder(seed));

        for (int i = 0; i < 300; i++) {
            bench.assertAlikeIsDecidedAlike(new Random(seed + i), 40 + i % 61);
        }
    }
}
