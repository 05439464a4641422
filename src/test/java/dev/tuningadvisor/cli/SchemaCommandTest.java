package dev.tuningadvisor.cli;

import static dev.tuningadvisor.cli.CommandRun.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tuningadvisor.TuningAdvisor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SchemaCommandTest {

    private static final String RULES = "src/test/resources/dev/tuningadvisor/cli/umbrella";

    @Test
    void schema_of_the_facts_is_that_of_the_rules() {
        String schema = TuningAdvisor.open(Path.of(RULES)).factsSchema();

        CommandRun run = at(null).advise("schema", "--rules", RULES);

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().strip()).isEqualTo(schema.strip());
        assertThat(run.out()).endsWith("}\n");
    }

    @Test
    void schema_of_the_advice_needs_no_rules() throws IOException {
        String schema = Files.readString(Path.of("src/main/resources/dev/tuningadvisor/advice.schema.json"));

        assertThat(at(null).advise("schema", "--advice")).isEqualTo(new CommandRun(0, schema, ""));
    }
}
