package dev.tuningadvisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tuningadvisor.advice.Advice;
import dev.tuningadvisor.advice.TraceStep;
import dev.tuningadvisor.problem.FactsException;
import dev.tuningadvisor.problem.RulesException;
import dev.tuningadvisor.session.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TuningAdvisorTest {

    private static final String VOCABULARY = """
            package small;
            declare Data
                labels : Integer @question( "How many?" ) @min( 0 )
            end
            """;

    private static final String CONCLUSIONS = """
            package small;
            declare Recommendation
                approach : String
                step : int
                summary : String
            end
            declare Count
                number : int
            end
            """;

    @Test
    void everyConclusion_walksBackToFacts() {
        Advice advice = ProjectRules.advisor().advise(Path.of("facts-samples/legal-chatbot.json"));

        assertThat(advice.arguments())
                .isNotEmpty()
                .allSatisfy(argument -> assertThat(argument.because())
                        .isNotEmpty()
                        .allSatisfy(because ->
                                assertThat(advice.facts().get(because.fact())).isEqualTo(because.value())));
        assertThat(advice.decision().because()).extracting("fact").contains("data.labeledExamples", "accuracy.need");
    }

    @Test
    void trace_pointsOnlyToEarlierSteps() {
        Advice advice = ProjectRules.advisor().advise(Path.of("facts-samples/legal-chatbot.json"));

        assertThat(advice.trace())
                .allSatisfy(step -> assertThat(step.matched())
                        .filteredOn(TraceStep.Derived.class::isInstance)
                        .allSatisfy(matched -> assertThat(((TraceStep.Derived) matched).from())
                                .isPositive()
                                .isLessThan(step.step())));
    }

    @Test
    void nullArguments_areNamed() {
        TuningAdvisor advisor = ProjectRules.advisor();
        Map<String, ThrowingCallable> calls = Map.of(
                "folder", () -> TuningAdvisor.open(null),
                "settings", () -> TuningAdvisor.packed(null),
                "file", () -> advisor.advise((Path) null),
                "json", () -> advisor.advise((String) null),
                "source", () -> advisor.advise(null, InputStream.nullInputStream()),
                "facts", () -> advisor.advise((Map<String, ?>) null));

        calls.forEach((name, call) -> assertThatThrownBy(call)
                .isInstanceOf(NullPointerException.class)
                .hasMessage(name));
        assertThatThrownBy(() -> advisor.advise("facts", (InputStream) null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("json");
    }

    @Test
    void unknownFact_isToldAsUnknown() {
        Advice advice = ProjectRules.advisor().advise("{}");

        assertThat(advice.requirements()).first().satisfies(requirement -> {
            assertThat(requirement.state()).isEqualTo("UNKNOWN");
            assertThat(requirement.because()).first().satisfies(because -> {
                assertThat(because.fact()).isEqualTo("data.labeledExamples");
                assertThat(because.value()).isNull();
                assertThat(because.condition()).isEqualTo("labeledExamples == null");
            });
        });
    }

    @Test
    void wrongFacts_nameEveryProblemAndRunNoSession() {
        assertThatThrownBy(() -> ProjectRules.advisor()
                        .advise(Map.of("data", Map.of("labledExamples", 5), "task", Map.of("breadth", "WIDE"))))
                .isInstanceOfSatisfying(
                        FactsException.class,
                        thrown -> assertThat(thrown.problems()).hasSize(2));
    }

    @Test
    void callersContextClassLoader_isNeitherNeededNorChanged() throws InterruptedException {
        AtomicReference<Advice> advice = new AtomicReference<>();
        AtomicReference<ClassLoader> left = new AtomicReference<>(getClass().getClassLoader());
        Thread thread = new Thread(() -> {
            advice.set(ProjectRules.advisor().advise("{}"));
            left.set(Thread.currentThread().getContextClassLoader());
        });
        thread.setContextClassLoader(null);

        thread.start();
        thread.join();

        assertThat(advice.get()).isNotNull();
        assertThat(left.get()).isNull();
    }

    @Test
    void commonPool_mayDecide() {
        assertThat(CompletableFuture.supplyAsync(() -> ProjectRules.advisor().advise("{}"))
                        .join()
                        .recommendation())
                .isEqualTo("MORE_INFORMATION_NEEDED");
    }

    @Test
    void noRecommendation_isAnError(@TempDir Path folder) throws IOException {
        TuningAdvisor advisor = open(folder, "package small;\n", Limits.DEFAULT);

        assertThatThrownBy(() -> advisor.advise("{}"))
                .isInstanceOf(RulesException.class)
                .hasMessage(folder + """
                        : no rule recommends anything for these facts
                          help: end the verdict with a rule that recommends where no other does""");
    }

    @Test
    void severalRecommendations_nameTheirRules(@TempDir Path folder) throws IOException {
        TuningAdvisor advisor = open(folder, """
                package small;
                rule "One"
                when
                    Data( labels > 1 )
                then
                    insert( new Recommendation( "ONE", 1, "One." ) );
                end
                rule "Two"
                when
                    Data( labels > 2 )
                then
                    insert( new Recommendation( "TWO", 2, "Two." ) );
                end
                """, Limits.DEFAULT);

        assertThat(advisor.advise("{ \"data\": { \"labels\": 2 } }").recommendation())
                .isEqualTo("ONE");
        assertThatThrownBy(() -> advisor.advise("{ \"data\": { \"labels\": 3 } }"))
                .isInstanceOf(RulesException.class)
                .hasMessage("""
                        %1$s/verdict.drl:2:1: rule `One` recommends `ONE`, one of 2 recommendations for these facts
                          help: let each step of the verdict ask `not Recommendation()`
                        %1$s/verdict.drl:8:1: rule `Two` recommends `TWO`, one of 2 recommendations for these facts
                          help: let each step of the verdict ask `not Recommendation()`""".formatted(folder));
    }

    @Test
    void runawayRules_areStoppedAndNamed(@TempDir Path folder) throws IOException {
        TuningAdvisor advisor = open(folder, runaway(), new Limits(100, Duration.ofSeconds(10)));

        assertThatThrownBy(() -> advisor.advise("{ \"data\": { \"labels\": 3 } }"))
                .isInstanceOf(RulesException.class)
                .hasMessageContaining("stopped: more than 100 firings, and rule `Count on` fired 101 times")
                .hasMessageContaining("verdict.drl:8:");
    }

    @Test
    void lateRules_areStoppedAndNamed(@TempDir Path folder) throws IOException {
        TuningAdvisor advisor = open(folder, runaway(), new Limits(Integer.MAX_VALUE - 1, Duration.ofMillis(50)));

        assertThatThrownBy(() -> advisor.advise("{ \"data\": { \"labels\": 3 } }"))
                .isInstanceOf(RulesException.class)
                .hasMessageContaining("stopped: more than 50 ms, and rule `Count on` fired ");
    }

    @Test
    void ruleThatThrows_isNamed(@TempDir Path folder) throws IOException {
        TuningAdvisor advisor = open(folder, """
                package small;
                rule "Adds to the unknown"
                when
                    Data( $labels : labels )
                then
                    insert( new Count( $labels + 1 ) );
                end
                """, Limits.DEFAULT);

        assertThatThrownBy(() -> advisor.advise("{}"))
                .isInstanceOf(RulesException.class)
                .hasMessageContaining("verdict.drl:2:")
                .hasMessageContaining("rule `Adds to the unknown` fails: ")
                .hasMessageContaining("help: a conclusion that computes needs facts that are known");
    }

    @Test
    void citationOfAnUnknownStatement_isTold(@TempDir Path folder) {
        assertThatThrownBy(() -> open(folder, """
                        package small;
                        rule "One"
                            @cites( { "when-ft-9" } )
                        when
                            Data( labels > 1 )
                        then
                            insert( new Recommendation( "ONE", 1, "One." ) );
                        end
                        """, Limits.DEFAULT))
                .isInstanceOf(RulesException.class)
                .hasMessage(folder + """
                        /verdict.drl:3:5: there is no statement `when-ft-9` in statements.json
                          help: list it there with its section and claim""");
    }

    @Test
    void conclusionOfTheUnknown_isRefused(@TempDir Path folder) {
        assertThatThrownBy(() -> open(folder, """
                        package small;
                        rule "One"
                        when
                            Data( labels > 1 )
                        then
                            insert( new Recommendation( null, 1, "One." ) );
                        end
                        """, Limits.DEFAULT))
                .isInstanceOf(RulesException.class)
                .hasMessage(folder + """
                        /verdict.drl:6:33: a conclusion says what is known, and `null` is not
                          help: write a value, or conclude nothing where it is unknown""");
    }

    private static String runaway() {
        return """
                package small;
                rule "Begin"
                when
                    Data( labels > 1 )
                then
                    insert( new Count( 1 ) );
                end
                rule "Count on"
                when
                    Count( $number : number )
                then
                    insert( new Count( $number + 1 ) );
                end
                """;
    }

    private static TuningAdvisor open(Path folder, String verdict, Limits limits) throws IOException {
        Files.writeString(folder.resolve("vocabulary.drl"), VOCABULARY);
        Files.writeString(folder.resolve("conclusions.drl"), CONCLUSIONS);
        Files.writeString(folder.resolve("verdict.drl"), verdict);
        Files.writeString(folder.resolve("statements.json"), "[]");
        Files.writeString(
                folder.resolve("knowledge-base.json"),
                "{ \"name\": \"small\", \"version\": \"1\", \"title\": \"Small\" }");
        return TuningAdvisor.open(folder, Settings.DEFAULT.withLimits(limits));
    }
}
