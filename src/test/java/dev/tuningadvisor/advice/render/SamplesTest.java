package dev.tuningadvisor.advice.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.tuningadvisor.TuningAdvisor;
import dev.tuningadvisor.advice.Advice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SamplesTest {

    private static final TuningAdvisor ADVISOR = TuningAdvisor.open(Path.of("rules"));

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("facts-samples"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void advice_on_a_sample_fits_the_schema_and_the_page(Path sample) throws IOException {
        Advice advice = ADVISOR.advise(sample);

        assertThat(schema().validate(advice.toJson(), InputFormat.JSON)).isEmpty();
        assertThat(AdviceText.plain().withTrace().write(advice).lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    private static Schema schema() throws IOException {
        String text = Files.readString(Path.of("src/main/resources/dev/tuningadvisor/advice.schema.json"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text, InputFormat.JSON);
    }
}
