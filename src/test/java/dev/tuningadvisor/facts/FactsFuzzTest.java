package dev.tuningadvisor.facts;

import static dev.tuningadvisor.facts.SampleVocabulary.READER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tuningadvisor.problem.FactsException;
import dev.tuningadvisor.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

class FactsFuzzTest {

    private static final String JSON = """
            {
              "$schema": "x",
              "project": { "name": "a \\u001b \\"chat\\"", "domain": null },
              "data": { "labeledExamples": -1.8e+3, "labelQuality": "High", "taskSpecific": false },
              "operation": { "responseTime": [ "real-time" ] }
            }
            """;

    private static final List<String> ADDED = List.of(
            "", "{", "}", "[", "]", ",", ":", "\"", "'", "\\", "/", "#", "-", "+", ".", "e", "0", "x", " ", "\n", "\r",
            "\t", "\0", "\u0085", "\u00a0", "\u2028", "\ufeff", "true", "NaN", "😀");

    @Property(tries = 3_000, edgeCases = EdgeCasesMode.NONE)
    void damagedDocument_givesFactsOrProblemsThatAreSafeToShow(
            @ForAll @Size(min = 1, max = 4) List<@From("edits") Edit> edits) {
        String damaged = JSON;
        for (Edit edit : edits) {
            damaged = edit.on(damaged);
        }

        List<Problem> problems = problems(damaged.getBytes(StandardCharsets.UTF_8));

        assertThat(problems).allSatisfy(problem -> {
            assertThat(problem.code()).isNotEqualTo(FactsFault.TOO_LARGE.code());
            assertThat(problem.toString().replace("\n  help: ", "").chars()).noneMatch(Character::isISOControl);
        });
    }

    @Property(tries = 3_000)
    void anyBytes_giveFactsOrProblems(@ForAll @Size(max = 12) byte[] bytes) {
        assertThat(problems(bytes)).isNotEmpty();
    }

    @Provide
    Arbitrary<Edit> edits() {
        Arbitrary<Integer> at = Arbitraries.integers().between(0, JSON.length() - 1);
        return Combinators.combine(at, Arbitraries.integers().between(0, 3), Arbitraries.of(ADDED))
                .as(Edit::new);
    }

    /** Replaces {@code removed} characters from {@code at} on. */
    record Edit(int at, int removed, String added) {
        String on(String text) {
            int start = Math.min(at, text.length());
            return text.substring(0, start) + added + text.substring(Math.min(start + removed, text.length()));
        }
    }

    private static List<Problem> problems(byte[] json) {
        try {
            READER.read("fuzz.json", json);
            return List.of();
        } catch (FactsException e) {
            return e.problems();
        }
    }
}
