package dev.tuningadvisor.explain.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tuningadvisor.ProjectRules;
import dev.tuningadvisor.facts.Facts;
import dev.tuningadvisor.rules.KnowledgeBase;
import dev.tuningadvisor.rules.RulesFolder;
import dev.tuningadvisor.rules.cache.RuleCache;
import dev.tuningadvisor.rules.parse.Constraint;
import dev.tuningadvisor.rules.parse.Element;
import dev.tuningadvisor.session.Limits;
import dev.tuningadvisor.session.Needed;
import dev.tuningadvisor.session.Probe.Truth;
import dev.tuningadvisor.session.ProbedCondition;
import dev.tuningadvisor.session.ProbedElement;
import dev.tuningadvisor.session.ProbedPattern;
import dev.tuningadvisor.session.ProbedRule;
import dev.tuningadvisor.session.RuleSession;
import dev.tuningadvisor.space.DecisionSpace;
import dev.tuningadvisor.space.ProjectSpace;
import dev.tuningadvisor.space.RandomFacts;
import dev.tuningadvisor.space.RandomRules;
import java.nio.file.Path;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** The value that a failed condition is said to need makes it hold. */
class NeededPropertiesTest {

    private static final class Foreign {
        private static final Bench BENCH = Bench.of(KnowledgeBase.load(
                RulesFolder.read(Path.of("src/test/resources/knowledge-bases/repair-or-replace")),
                new RuleCache(ProjectRules.SETTINGS.cache())));
    }

    private record Bench(DecisionSpace space, RuleSession session) {

        static Bench of(KnowledgeBase base) {
            return new Bench(DecisionSpace.of(base), new RuleSession(base, Limits.DEFAULT));
        }

        /** How many needed values were set. */
        int check(Facts facts) {
            int set = 0;
            for (ProbedRule rule : session.probe(facts).rules()) {
                for (int i = 0; i < rule.elements().size(); i++) {
                    ProbedElement element = rule.elements().get(i);
                    if (element.element() instanceof Element.Pattern
                            && element.patterns().get(0).isStated()) {
                        set += check(facts, rule, i, element.patterns().get(0));
                    }
                }
            }
            return set;
        }

        private int check(Facts facts, ProbedRule rule, int element, ProbedPattern pattern) {
            int set = 0;
            for (int i = 0; i < pattern.conditions().size(); i++) {
                for (Needed needed : Checks.needed(pattern.conditions().get(i))) {
                    if ((needed.nearest() != null || needed.isUnknown())
                            && isAlone(pattern.conditions().get(i))
                            && !isOfItself(pattern.conditions().get(i).constraint(), pattern, rule)) {
                        Facts changed = space.with(facts, pattern.key() + "." + needed.field(), needed.nearest());
                        ProbedCondition again = session.probe(changed)
                                .rule(rule.rule().name())
                                .elements()
                                .get(element)
                                .patterns()
                                .get(0)
                                .conditions()
                                .get(i);
                        assertThat(again.truth())
                                .as("%s: %s with %s in %s", rule.rule().name(), again.text(), needed, facts.values())
                                .isEqualTo(Truth.TRUE);
                        set++;
                    }
                }
            }
            return set;
        }

        /** Whether it compares a field with the same field, bound above: then no value of it makes a difference. */
        private static boolean isOfItself(Constraint constraint, ProbedPattern pattern, ProbedRule rule) {
            return rule.rule().when().stream()
                    .flatMap(element -> element.patterns().stream())
                    .filter(other -> other.type().equals(pattern.pattern().type()))
                    .flatMap(other -> other.constraints().stream())
                    .filter(Constraint.Binding.class::isInstance)
                    .map(binding -> ((Constraint.Binding) binding).binding())
                    .anyMatch(constraint.text()::contains);
        }

        /** Whether each part of the condition that fails could make all of it hold. */
        private static boolean isAlone(ProbedCondition condition) {
            return condition.parts().stream().noneMatch(part -> part.constraint() instanceof Constraint.AllOf);
        }
    }

    @Property(tries = 15, shrinking = ShrinkingMode.OFF)
    void projectRules_holdOnWhatTheyNeed(@ForAll Random random) {
        Bench bench = new Bench(ProjectSpace.SPACE, ProjectSpace.SESSION);

        assertThat(bench.check(new RandomFacts(ProjectSpace.SPACE, random).next(random.nextInt(101))))
                .isPositive();
    }

    @Property(tries = 15, shrinking = ShrinkingMode.OFF)
    void rulesOnAnotherSubject_holdOnWhatTheyNeed(@ForAll Random random) {
        Bench bench = Foreign.BENCH;

        assertThat(bench.check(new RandomFacts(bench.space(), random).next(random.nextInt(101))))
                .isPositive();
    }

    @Property(tries = 6, shrinking = ShrinkingMode.OFF)
    void randomRules_holdOnWhatTheyNeed(@ForAll long seed) {
        Bench bench = Bench.of(KnowledgeBase.load(RandomRules.folder(seed)));
        RandomFacts facts = new RandomFacts(bench.space(), new Random(seed));

        for (int i = 0; i < 30; i++) {
            bench.check(facts.next(i * 3));
        }
    }
}
