package dev.tuningadvisor.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tuningadvisor.explain.Benches.Bench;
import dev.tuningadvisor.facts.Facts;
import dev.tuningadvisor.facts.FactsReader;
import dev.tuningadvisor.problem.FactsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InterviewTest {

    private static final Bench BENCH = Benches.PROJECT;

    @Test
    void everySampleAskedFromNothing_getsItsRecommendationWithFewerQuestions() throws IOException {
        int asked = 0;
        int askable = 0;
        for (Path sample : samples()) {
            Facts truth = new FactsReader(BENCH.base().vocabulary()).read(sample);
            Interview interview =
                    BENCH.explainer().interview(BENCH.ground().space().nothing());
            while (interview.findQuestion().isPresent()) {
                Object answer = truth.values()
                        .get(interview.findQuestion().orElseThrow().fact());
                if (answer == null) {
                    interview.skip();
                } else {
                    interview.answer(answer);
                }
            }
            asked += interview.asked();
            askable += interview.askable();
            Questions end = interview.questions();
            boolean failed = end.firmness().provisos().stream()
                    .anyMatch(proviso -> "FAILED"
                            .equals(BENCH.ground().decide(truth).requirements().get(proviso.name())));
            if (!failed) {
                assertThat(end.recommendation()).as("%s", sample).isEqualTo(BENCH.recommendation(truth));
            }
        }
        assertThat(asked).isLessThan(askable * 2 / 3);
    }

    @Test
    void wrongAnswer_leavesTheQuestion() {
        Interview interview = BENCH.explainer().interview(BENCH.ground().space().nothing());
        OpenQuestion question = interview.findQuestion().orElseThrow();

        assertThatThrownBy(() -> interview.answer("no number")).isInstanceOf(FactsException.class);

        assertThat(interview.findQuestion()).contains(question);
        assertThat(interview.asked()).isZero();
    }

    @Test
    void back_takesTheLastAnswerOrSkipBack() {
        Interview interview = BENCH.explainer().interview(BENCH.ground().space().nothing());
        OpenQuestion first = interview.findQuestion().orElseThrow();
        interview.answer(25);
        interview.skip();

        assertThat(interview.back()).isTrue();
        assertThat(interview.unanswered()).isEmpty();
        assertThat(interview.facts().values()).isEqualTo(Map.of("data.labeledExamples", 25));
        assertThat(interview.back()).isTrue();
        assertThat(interview.findQuestion()).contains(first);
        assertThat(interview.back()).isFalse();
    }

    private static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("facts-samples"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }
}
