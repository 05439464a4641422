package dev.tuningadvisor.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.tuningadvisor.advice.Advice;
import dev.tuningadvisor.advice.Argument;
import dev.tuningadvisor.advice.Remark;
import dev.tuningadvisor.advice.TraceStep;
import dev.tuningadvisor.advice.render.AdviceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The same classes advise on another subject, by a verdict of another shape. */
class ForeignAdviceTest {

    private static final List<Advice> ADVICES = RandomFacts.draw(7, 500).stream()
            .map(ForeignRules.advisor()::advise)
            .toList();

    @Test
    void everyStepOfTheVerdict_isReached() {
        Map<Integer, Long> steps = ADVICES.stream()
                .collect(Collectors.groupingBy(advice -> advice.decision().step(), Collectors.counting()));

        assertThat(steps.keySet()).containsExactlyInAnyOrder(1, 2, 3, 4, 5);
        assertThat(steps.values()).allSatisfy(count -> assertThat(count).isGreaterThan(10));
    }

    @Test
    void everyApproach_isRecommended() {
        assertThat(ADVICES)
                .extracting(Advice::recommendation)
                .containsOnly("REPAIR", "REPLACE", "CLAIM", "ASK_PRICE")
                .contains("REPAIR", "REPLACE", "CLAIM", "ASK_PRICE");
    }

    @Test
    void approachesAsideOfTheBalance_areNotInIt() {
        assertThat(ADVICES)
                .extracting(Advice::balance)
                .allSatisfy(balance -> assertThat(balance).containsOnlyKeys("REPAIR", "REPLACE"));
    }

    @Test
    void balance_isTheSumOfWhatCounts() {
        assertThat(ADVICES)
                .allSatisfy(advice -> advice.balance()
                        .forEach((approach, weight) -> assertThat(advice.arguments().stream()
                                        .filter(argument -> approach.equals(argument.side()))
                                        .mapToInt(argument -> argument.weight())
                                        .sum())
                                .isEqualTo(weight)));
    }

    @Test
    void everyConclusion_walksBackToFacts() {
        assertThat(ADVICES)
                .flatExtracting(Advice::arguments)
                .isNotEmpty()
                .allSatisfy(argument -> assertThat(argument.because()).isNotEmpty());
        for (Advice advice : ADVICES) {
            for (Argument argument : advice.arguments()) {
                assertThat(argument.because())
                        .allSatisfy(
                                because -> assertThat(advice.facts()).containsEntry(because.fact(), because.value()));
            }
        }
    }

    @Test
    void trace_namesFilesAndLinesOfTheseRules() throws IOException {
        for (TraceStep step : ForeignRules.advisor().advise(ForeignRules.FRIDGE).trace()) {
            List<String> lines = Files.readAllLines(ForeignRules.FOLDER.resolve(step.file()));

            assertThat(lines.get(step.line() - 1)).isEqualTo("rule \"" + step.rule() + "\"");
        }
    }

    @Test
    void subjectWithoutMotives_hasNone() {
        assertThat(ADVICES).flatExtracting(Advice::motives).isEmpty();
    }

    @Test
    void remarks_areThoseOfTheseRules() {
        Advice advice = ForeignRules.advisor().advise(ForeignRules.FRIDGE);

        assertThat(advice.cautions())
                .extracting(Remark::text)
                .containsExactly("Unplug it, and do not use it before somebody has looked at it.");
        assertThat(advice.nextSteps()).extracting(Remark::text).containsExactly("Have the shop take the old one back.");
        assertThat(advice.scope())
                .isEqualTo("The guide is about one broken part of a household appliance, not about cars or computers.");
    }

    @Test
    void text_readsWellOnThisSubject() throws IOException {
        Advice advice = ForeignRules.advisor().advise(ForeignRules.FRIDGE);

        assertThat(withoutDigest(advice, AdviceText.plain().withTrace().write(advice)))
                .isEqualTo(Files.readString(Path.of("src/test/resources/knowledge-bases/kitchen-fridge.txt")));
    }

    @Test
    void document_fitsTheSchemaOfAdvices() throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(new String(
                        Advice.class
                                .getResourceAsStream("/dev/tuningadvisor/advice.schema.json")
                                .readAllBytes(),
                        StandardCharsets.UTF_8));

        assertThat(ADVICES.subList(0, 50))
                .allSatisfy(advice -> assertThat(schema.validate(advice.toJson(), InputFormat.JSON))
                        .isEmpty());
    }

    @Test
    void orderOfKeys_changesNothing() {
        Random random = new Random(3);
        List<Map<String, Map<String, Object>>> projects = RandomFacts.draw(7, 100);

        for (int i = 0; i < projects.size(); i++) {
            assertThat(ForeignRules.advisor()
                            .advise(RandomFacts.reordered(projects.get(i), random))
                            .toJson())
                    .isEqualTo(ADVICES.get(i).toJson());
        }
    }

    private static String withoutDigest(Advice advice, String text) {
        String shown = advice.knowledgeBase().digest().substring(0, "sha256:".length() + 12);
        return text.replace(shown, "sha256:…");
    }
}
