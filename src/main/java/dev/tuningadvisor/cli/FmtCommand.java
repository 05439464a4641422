package dev.tuningadvisor.cli;

import dev.tuningadvisor.rules.RulesFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code advise fmt}: gives rules files their one layout. */
final class FmtCommand implements Command {

    private static final String CHECK = "--check";
    private static final String STANDARD_INPUT = "-";

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.common(
                "advise fmt",
                "Gives rules files their one layout and prints which ones changed. Only white space changes; comments "
                        + "and what the rules say stay.");
        spec.usageMessage().customSynopsis("advise fmt [OPTION]... [FILE...]");
        spec.addPositional(PositionalParamSpec.builder()
                .index("0..*")
                .arity("0..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel("FILE...")
                .hideParamSyntax(true)
                .description("a rules file; else all files of the rules folder; `-` lays out standard input to "
                        + "standard output")
                .build());
        spec.addOption(
                Options.flag("change nothing; print where each file first differs, and exit 1 if one does", CHECK)
                        .build());
        spec.addOption(Options.rules());
        Options.addLast(spec);
        return spec;
    }

    @Override
    public int run(ParseResult line, Surroundings around, Answer answer) throws IOException {
        List<String> names = line.matchedPositionalValue(0, List.of());
        FmtRun run = new FmtRun(Options.given(line, CHECK), around, answer);
        if (!names.contains(STANDARD_INPUT)) {
            return run.over(names.isEmpty() ? filesOfFolder(line, around) : named(names, line));
        }
        if (names.size() > 1) {
            throw new UsageException("`-` stands beside other files", "lay out standard input by itself");
        }
        return run.overInput();
    }

    private static List<String> named(List<String> names, ParseResult line) {
        if (line.hasMatchedOption(Options.RULES)) {
            throw new UsageException(
                    "both files and `" + Options.RULES + "` are named", "name the folder or some of its files");
        }
        return names;
    }

    private static List<String> filesOfFolder(ParseResult line, Surroundings around) {
        Path folder = RulesChoice.of(line, around).folder();
        if (folder == null) {
            throw new UsageException(
                    "the rules packed in the program cannot be changed",
                    "name files, or a rules folder with `" + Options.RULES + "`");
        }
        return RulesFolder.read(folder).contents().keySet().stream()
                .filter(path -> path.endsWith(".drl"))
                .map(path -> folder.resolve(path).toString())
                .toList();
    }
}
