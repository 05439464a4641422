package dev.tuningadvisor.cli;

import dev.tuningadvisor.rules.RulesCopy;
import java.io.IOException;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code advise init DIR}: writes the rules out into a folder, to be edited there. */
final class InitCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.common(
                "advise init",
                "Writes the rules out into a folder of your own, with their statements and scenarios, to be edited "
                        + "there.");
        spec.usageMessage().customSynopsis("advise init [OPTION]... DIR");
        spec.addPositional(PositionalParamSpec.builder()
                .index("0")
                .arity("0..1")
                .type(String.class)
                .paramLabel("DIR")
                .hideParamSyntax(true)
                .description("a new folder, or an empty one")
                .build());
        spec.addOption(Options.rules());
        Options.addLast(spec);
        return spec;
    }

    @Override
    public int run(ParseResult line, Surroundings around, Answer answer) throws IOException {
        String name = line.matchedPositionalValue(0, null);
        if (name == null) {
            throw new UsageException("no folder is named", "name a new one, as in `advise init my-rules`");
        }
        NewFolder folder = NewFolder.named(name);
        RulesChoice rules = RulesChoice.of(line, around);
        Map<String, byte[]> contents =
                (rules.folder() == null ? RulesCopy.packed() : RulesCopy.of(rules.folder())).contents();
        folder.fill(contents);
        answer.write("%s: %d files of rules, %d of scenarios and statements%n"
                .formatted(name, count(contents, ".drl"), count(contents, ".json")));
        answer.write("Edit them, then see what `advise check --rules " + name + "` says.\n");
        return ExitCode.DONE;
    }

    private static long count(Map<String, byte[]> contents, String end) {
        return contents.keySet().stream().filter(path -> path.endsWith(end)).count();
    }
}
