package dev.tuningadvisor.cli;

import static dev.tuningadvisor.cli.CommandRun.advise;
import static dev.tuningadvisor.cli.CommandRun.at;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code advise check --format sarif} prints satisfies the JSON Schema of SARIF 2.1.0 that OASIS publishes. */
class SarifTest {

    private static Schema schema;

    @TempDir
    private Path folder;

    @BeforeAll
    static void readSchema() throws IOException {
        // Out of a library that is on the path of tests for it alone.
        try (InputStream in = SarifTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
        }
    }

    @Test
    void errors_satisfyTheSchema() {
        Path rules = HostileRule.all()
                .filter(rule -> rule.name().equals("exit/in-a-named-consequence.drl"))
                .findFirst()
                .orElseThrow()
                .writeTo(folder.resolve("räksmörgås & rules [1] 100%"));

        CommandRun run = advise("check", "--format", "sarif", "--rules", rules.toString());

        assertThat(run.out()).contains("\"not-in-language\"");
        assertSarif(run, 1);
    }

    @Test
    void warningsWithFacts_satisfyTheSchema() throws IOException {
        Path rules = HostileRule.all().findFirst().orElseThrow().writeTo(folder);
        Files.writeString(rules.resolve("hostile.drl"), """
                package umbrella;

                rule "never"
                when
                    Weather( degrees > 10, degrees < 5 )
                then
                    insert( new Caution( "x" ) );
                end
                """);

        CommandRun run = advise("check", "--format", "sarif", "--rules", rules.toString());

        assertThat(run.out()).contains("\"never-holds\"");
        assertSarif(run, 0);
    }

    @Test
    void rulesWithoutProblems_satisfyTheSchema() {
        assertSarif(at(null).advise("check", "--format", "sarif"), 0);
    }

    @Test
    void anotherDocument_doesNot() {
        assertThat(schema.validate("{ \"version\": \"2.1.0\" }", InputFormat.JSON))
                .isNotEmpty();
    }

    private static void assertSarif(CommandRun run, int code) {
        assertThat(run.code()).isEqualTo(code);
        assertThat(schema.validate(run.out(), InputFormat.JSON)).isEmpty();
    }
}
