package dev.tuningadvisor.cli;

import dev.tuningadvisor.TuningAdvisor;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code advise schema}: the JSON Schema of the facts that the rules understand, or of the advice. */
final class SchemaCommand implements Command {

    private static final String ADVICE = "--advice";

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.common(
                "advise schema",
                "Prints the JSON Schema (2020-12) of the facts that the rules understand, with the questions a person "
                        + "is asked and the units of numbers.");
        spec.addOption(Options.flag("print the schema of the advice (`--format json`) instead", ADVICE)
                .build());
        spec.addOption(Options.rules());
        spec.addOption(Options.cache());
        Options.addLast(spec);
        return spec;
    }

    @Override
    public int run(ParseResult line, Surroundings around, Answer answer) throws IOException {
        answer.write(Options.given(line, ADVICE) ? adviceSchema() : factsSchema(RulesChoice.of(line, around)));
        return ExitCode.DONE;
    }

    private static String factsSchema(RulesChoice rules) {
        try (TuningAdvisor advisor = rules.open()) {
            String schema = advisor.factsSchema();
            return schema.endsWith("\n") ? schema : schema + "\n";
        }
    }

    private static String adviceSchema() throws IOException {
        try (InputStream schema = TuningAdvisor.class.getResourceAsStream("advice.schema.json")) {
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
