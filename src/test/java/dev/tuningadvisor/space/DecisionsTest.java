package dev.tuningadvisor.space;

import static dev.tuningadvisor.space.ProjectSpace.SPACE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tuningadvisor.facts.Facts;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DecisionsTest {

    @Test
    void factsOfTheSameClasses_fireOneSession() {
        Decisions decisions = new Decisions(SPACE, ProjectSpace.SESSION);
        Facts twelve = SPACE.with(SPACE.nothing(), "data.labeledExamples", 12);
        Facts eighty = SPACE.with(SPACE.nothing(), "data.labeledExamples", 80);

        Outcome first = decisions.decide(twelve);
        Outcome second = decisions.decide(eighty);

        assertThat(second).isSameAs(first);
        assertThat(first.recommendation()).isEqualTo("IN_CONTEXT_LEARNING");
        assertThat(first.requirements()).containsEntry("LABELED_DATA", "FAILED");
        assertThat(decisions.sessionsFired()).isEqualTo(1);
    }

    @Test
    void moreThanIsRemembered_pushesTheLeastRecentlyUsedOut() {
        Decisions decisions = new Decisions(SPACE, ProjectSpace.SESSION, 2);
        Facts none = SPACE.nothing();
        Facts few = SPACE.with(none, "data.labeledExamples", 5);
        Facts many = SPACE.with(none, "data.labeledExamples", 5_000);

        List.of(none, few, none, many, none, few).forEach(decisions::decide);

        assertThat(decisions.sessionsFired()).isEqualTo(4);
    }

    @Test
    void manyThreads_getTheOutcomesOfOne() {
        RandomFacts random = new RandomFacts(SPACE, new Random(3));
        List<Facts> projects =
                IntStream.range(0, 60).mapToObj(i -> random.next(i)).toList();
        List<Outcome> alone =
                projects.stream().map(ProjectSpace.decisions()::decide).toList();
        Decisions shared = new Decisions(SPACE, ProjectSpace.SESSION, 10);

        List<Outcome> together = IntStream.range(0, 240)
                .parallel()
                .mapToObj(i -> shared.decide(projects.get(i % 60)))
                .toList();

        for (int i = 0; i < together.size(); i++) {
            assertThat(together.get(i)).isEqualTo(alone.get(i % 60));
        }
    }
}
