package dev.tuningadvisor.cli;

import dev.tuningadvisor.TuningAdvisor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code advise new}: writes a facts file to fill in. */
final class NewCommand implements Command {

    private static final String SCHEMA = "--schema";
    private static final String FORCE = "--force";
    private static final String STANDARD_OUTPUT = "-";
    private static final String SCHEMA_FILE = "facts.schema.json";

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.common(
                "advise new",
                "Writes a facts file to fill in: every field is there, and null, which is unknown. Beside it stands "
                        + "its schema, `" + SCHEMA_FILE + "`, so that an editor shows the questions and what may be "
                        + "answered.");
        spec.usageMessage().customSynopsis("advise new [OPTION]... [FILE]");
        spec.addPositional(PositionalParamSpec.builder()
                .index("0")
                .arity("0..1")
                .type(String.class)
                .paramLabel("FILE")
                .hideParamSyntax(true)
                .description("the file; without it or with `-` the facts go to standard output, without a schema")
                .build());
        spec.addOption(Options.valued("ADDRESS", "where the schema is; none is then written", SCHEMA));
        spec.addOption(Options.flag("overwrite files that are there", FORCE).build());
        spec.addOption(Options.rules());
        spec.addOption(Options.cache());
        Options.addLast(spec);
        return spec;
    }

    @Override
    public int run(ParseResult line, Surroundings around, Answer answer) throws IOException {
        String name = line.matchedPositionalValue(0, STANDARD_OUTPUT);
        String schema = line.matchedOptionValue(SCHEMA, null);
        try (TuningAdvisor advisor = RulesChoice.of(line, around).open()) {
            if (name.equals(STANDARD_OUTPUT)) {
                answer.write(advisor.factsTemplate(schema));
                return ExitCode.DONE;
            }
            List<NewFile> files = files(name, schema, advisor);
            if (!Options.given(line, FORCE)) {
                files.forEach(NewFile::requireNew);
            }
            files.forEach(NewFile::write);
            for (NewFile file : files) {
                answer.write(file.name() + "\n");
            }
        }
        return ExitCode.DONE;
    }

    private static List<NewFile> files(String name, String schema, TuningAdvisor advisor) {
        List<NewFile> files = new ArrayList<>();
        // Editors take an address that does not begin with a dot as relative to the project, not to the file.
        NewFile facts = NewFile.named(name, advisor.factsTemplate(schema == null ? "./" + SCHEMA_FILE : schema));
        if (schema == null) {
            files.add(facts.beside(SCHEMA_FILE, advisor.factsSchema()));
            if (files.get(0).path().equals(facts.path())) {
                throw new UsageException("`" + name + "` is where the schema goes", "give the facts another name");
            }
        }
        files.add(0, facts);
        return files;
    }
}
