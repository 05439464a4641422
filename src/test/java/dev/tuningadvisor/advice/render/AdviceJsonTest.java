package dev.tuningadvisor.advice.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.tuningadvisor.advice.Advice;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AdviceJsonTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(resource("/dev/tuningadvisor/advice.schema.json"), InputFormat.JSON);

    static Stream<Advice> advices() {
        return Stream.of(SampleAdvices.SOURDOUGH, SampleAdvices.NOTHING, SampleAdvices.HOSTILE);
    }

    @Test
    void advice_with_everything_has_the_expected_document() {
        assertThat(SampleAdvices.SOURDOUGH.toJson() + "\n").isEqualTo(resource("sourdough.json"));
    }

    @ParameterizedTest
    @MethodSource("advices")
    void every_advice_fits_the_schema(Advice advice) {
        assertThat(violations(advice.toJson())).isEmpty();
        assertThat(violations(AdviceJson.oneLine().withSource("-").write(advice)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("advices")
    void one_line_holds_the_same_document_as_many(Advice advice) throws JsonProcessingException {
        String oneLine = AdviceJson.oneLine().write(advice);

        assertThat(oneLine).doesNotContain("\n");
        assertThat(MAPPER.readTree(oneLine)).isEqualTo(MAPPER.readTree(advice.toJson()));
    }

    @Test
    void characters_that_command_a_terminal_are_escaped() throws JsonProcessingException {
        String document = SampleAdvices.HOSTILE.toJson();

        assertThat(document)
                .contains("Red \\u001B[31malert\\u0007, \\u202egnp.exe, clear\\u009b2J\\nand a new line")
                .isEqualTo(VisibleText.of(document));
        assertThat(MAPPER.readTree(document).get("summary").asText()).isEqualTo(SampleAdvices.HOSTILE.summary());
    }

    @Test
    void source_comes_first() {
        String document = AdviceJson.oneLine().withSource("bread.json").write(SampleAdvices.NOTHING);

        assertThat(document).startsWith("{\"source\":\"bread.json\",\"schema\":1,\"recommendation\":\"ASK_MORE\",");
    }

    @Test
    void schema_refuses_a_field_it_does_not_know() throws JsonProcessingException {
        ObjectNode document = (ObjectNode) MAPPER.readTree(SampleAdvices.SOURDOUGH.toJson());
        document.put("confidence", 0.9);

        assertThat(violations(document.toString())).hasSize(1);
    }

    @Test
    void schema_misses_each_field_that_is_not_there() throws JsonProcessingException {
        JsonNode document = MAPPER.readTree(SampleAdvices.SOURDOUGH.toJson());

        document.fieldNames().forEachRemaining(name -> {
            ObjectNode without = document.deepCopy();
            without.remove(name);
            assertThat(violations(without.toString())).as(name).isNotEmpty();
        });
    }

    private static List<Error> violations(String document) {
        return SCHEMA.validate(document, InputFormat.JSON);
    }

    private static String resource(String name) {
        try (InputStream in = AdviceJsonTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
