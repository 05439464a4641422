package dev.tuningadvisor.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.tuningadvisor.problem.RulesException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScenarioSchemaTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ScenarioSchema.write(ProjectScenarios.base()));

    @Test
    void everyScenarioFile_isValid() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("rules/scenarios"))) {
            for (Path file : files.toList()) {
                assertThat(SCHEMA.validate(Files.readString(file), InputFormat.JSON))
                        .as(file.toString())
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ }",
                "{ 'scenarios': [ { 'facts': { }, 'expect': { 'step': 1 } } ] }",
                "{ 'scenarios': [ { 'name': 'a', 'facts': { 'dat': { } }, 'expect': { 'step': 1 } } ] }",
                "{ 'scenarios': [ { 'name': 'a', 'facts': { 'data': { 'labeledExamples': -1 } },"
                        + " 'expect': { 'step': 1 } } ] }",
                "{ 'scenarios': [ { 'name': 'a', 'facts': { }, 'expect': { 'step': '1' } } ] }",
                "{ 'scenarios': [ { 'name': 'a', 'facts': { }, 'expect': { 'steps': 1 } } ] }",
                "{ 'scenarios': [ { 'name': 'a', 'facts': { }, 'expect': { 'recommendation': 'TUNING' } } ] }",
                "{ 'scenarios': [ { 'name': 'a', 'facts': { }, 'expect': { 'fires': [ 'no such rule' ] } } ] }",
                "{ 'scenarios': [ { 'name': 'a', 'facts': { }, 'expect': { 'balance': { 'TUNING': 1 } } } ] }",
                "{ 'scenarios': [ { 'name': 'a', 'facts': { }, 'expect': { 'requirements': { 'TIME': 'OK' } } } ] }",
                "{ 'scenarios': [ { 'name': 'a', 'expect': { 'requirements': { 'TIME': { 'fact': 'x.y' } } } } ] }",
                "{ 'scenarios': [ { 'name': 'a', 'expect': { 'arguments': { 'ex-ft': 'STRNG' } } } ] }",
                "{ 'scenarios': [ { 'name': 'a', 'expect': { 'arguments': { 'ex-tf': 'STRONG' } } } ] }",
                "{ 'scenarios': [ { 'name': 'a', 'expect': { 'arguments': { 'ex-ft': { 'weight': 3 } } } } ] }",
                "{ 'scenarios': [ { 'name': 'a', 'expect': { 'motives': { 'JARGON': { 'text': 3 } } } } ] }",
                "{ 'scenarios': [ { 'name': 'a', 'facts': { }, 'expect': { 'questions': [ 'data.x' ] } } ] }",
                "{ 'scenarios': [ { 'name': 'a', 'expect': { 'step': 1 }, 'variants': [ ] } ] }",
                "{ 'scenarios': [ { 'about': 'no such rule', 'expect': { 'step': 1 } } ] }"
            })
    void mistake_isRefusedByReaderAndSchema(String quoted) {
        String json = quoted.replace('\'', '"');

        assertThat(SCHEMA.validate(json, InputFormat.JSON)).isNotEmpty();
        assertThatThrownBy(() -> new ScenarioReader(ProjectScenarios.base()).read("cases.json", json))
                .isInstanceOf(RulesException.class);
    }
}
