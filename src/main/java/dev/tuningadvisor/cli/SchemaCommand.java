package dev.tuningadvisor.cli;

import dev.tuningadvisor.TuningAdvisor;
import dev.tuningadvisor.scenario.ScenarioSchema;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code advise schema}: the JSON Schema of the facts that the rules understand, or of the advice. */
final class SchemaCommand implements Command {

    private static final String ADVICE = "--advice";
    private static final String SCENARIOS = "--scenarios";

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.common(
                "advise schema",
                "Prints the JSON Schema (2020-12) of the facts that the rules understand, with the questions a person "
                        + "is asked and the units of numbers.");
        spec.addOption(Options.flag("print the schema of the advice (`--format json`) instead", ADVICE)
                .build());
        spec.addOption(Options.flag("print the schema of scenario files instead", SCENARIOS)
                .build());
        spec.addOption(Options.rules());
        spec.addOption(Options.cache());
        Options.addLast(spec);
        return spec;
    }

    @Override
    public int run(ParseResult line, Surroundings around, Answer answer) throws IOException {
        if (Options.given(line, ADVICE) && Options.given(line, SCENARIOS)) {
            throw new UsageException("both `" + ADVICE + "` and `" + SCENARIOS + "` are given", "keep one of them");
        }
        if (Options.given(line, SCENARIOS)) {
            answer.write(ScenarioSchema.write(RulesChoice.of(line, around).load()));
        } else {
            answer.write(Options.given(line, ADVICE) ? adviceSchema() : factsSchema(RulesChoice.of(line, around)));
        }
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
