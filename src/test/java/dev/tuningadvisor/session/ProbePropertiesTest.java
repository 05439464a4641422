package dev.tuningadvisor.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tuningadvisor.ProjectRules;
import dev.tuningadvisor.rules.KnowledgeBase;
import dev.tuningadvisor.rules.RulesFolder;
import dev.tuningadvisor.rules.cache.RuleCache;
import dev.tuningadvisor.rules.parse.Element;
import dev.tuningadvisor.rules.parse.RuleDeclaration;
import dev.tuningadvisor.space.DecisionSpace;
import dev.tuningadvisor.space.RandomFacts;
import dev.tuningadvisor.space.RandomRules;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** What the probe says holds is what the engine fires on. */
class ProbePropertiesTest {

    private static final class Bases {
        private static final KnowledgeBase PROJECT = load(ProjectRules.FOLDER);
        private static final KnowledgeBase FOREIGN =
                load(Path.of("src/test/resources/knowledge-bases/repair-or-replace"));

        private static final DecisionSpace PROJECT_SPACE = DecisionSpace.of(PROJECT);
        private static final DecisionSpace FOREIGN_SPACE = DecisionSpace.of(FOREIGN);

        private static KnowledgeBase load(Path folder) {
            return KnowledgeBase.load(RulesFolder.read(folder), new RuleCache(ProjectRules.SETTINGS.cache()));
        }
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void projectRules_fireWhereTheProbeSaysTheyHold(@ForAll Random random) {
        assertAgrees(Bases.PROJECT, new RandomFacts(Bases.PROJECT_SPACE, random), random);
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void rulesOnAnotherSubject_fireWhereTheProbeSaysTheyHold(@ForAll Random random) {
        assertAgrees(Bases.FOREIGN, new RandomFacts(Bases.FOREIGN_SPACE, random), random);
    }

    @Property(tries = 6, shrinking = ShrinkingMode.OFF)
    void randomRules_fireWhereTheProbeSaysTheyHold(@ForAll long seed) {
        KnowledgeBase base = KnowledgeBase.load(RandomRules.folder(seed));
        Random random = new Random(seed);
        RandomFacts facts = new RandomFacts(DecisionSpace.of(base), random);
        for (int i = 0; i < 60; i++) {
            assertAgrees(base, facts, random);
        }
    }

    private static void assertAgrees(KnowledgeBase base, RandomFacts facts, Random random) {
        try (EngineRun run = EngineRun.of(base, facts.next(5 + random.nextInt(96)))) {
            assertEachFiringMatched(base, run);
            assertEachRuleFiredAsItHolds(base, run);
            run.assertConditionsAreTheEngines();
        }
    }

    /** Just before it fired a rule held. */
    private static void assertEachFiringMatched(KnowledgeBase base, EngineRun run) {
        for (int step = 0; step < run.firings().size(); step++) {
            RuleDeclaration rule = base.rules().get(run.firings().get(step).rule());
            ProbedRule probed = Prober.after(run.stated(), run.firings().subList(0, step), base)
                    .probe(rule);

            assertThat(probed.matches()).as("%s in %s", rule.name(), run).isPositive();
            assertThat(probed.elements())
                    .as("%s in %s", rule.name(), run)
                    .allMatch(element -> element.truth() == Probe.Truth.TRUE);
        }
    }

    /** When all is done a rule that holds has fired, and one that nothing can end has fired for each match. */
    private static void assertEachRuleFiredAsItHolds(KnowledgeBase base, EngineRun run) {
        Prober prober = Prober.after(run.stated(), run.firings(), base);
        for (RuleDeclaration rule : base.rules().values()) {
            ProbedRule probed = prober.probe(rule);

            assertThat(probed.elements())
                    .as("%s in %s", rule.name(), run)
                    .noneMatch(element -> element.truth() == Probe.Truth.UNDECIDED);
            if (isPositive(rule, base)) {
                assertThat(probed.matches())
                        .as("%s in %s", rule.name(), run)
                        .isEqualTo(probed.steps().size());
            } else {
                assertThat(probed.matches())
                        .as("%s in %s", rule.name(), run)
                        .isLessThanOrEqualTo(probed.steps().size());
            }
        }
    }

    private static boolean isPositive(RuleDeclaration rule, KnowledgeBase base) {
        List<String> stated =
                base.vocabulary().types().stream().map(type -> type.name()).toList();
        return rule.when().stream()
                .allMatch(element -> element instanceof Element.Pattern
                        || element.patterns().stream().allMatch(pattern -> stated.contains(pattern.type())));
    }
}
