package dev.tuningadvisor.cli;

import dev.tuningadvisor.Settings;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code advise watch FACTS…}: advises again at every save, and shows what moved. */
final class WatchCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.common(
                "advise watch",
                "Advises again at every save of the rules or the facts and shows what moved: the recommendation, the "
                        + "balance, arguments and questions gained and lost. Rules with problems do not come into "
                        + "force: the problems are shown, the last good rules stay. Ctrl-C ends it.");
        spec.usageMessage().customSynopsis("advise watch [OPTION]... FACTS...");
        spec.addPositional(PositionalParamSpec.builder()
                .index("0..*")
                .arity("0..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel("FACTS...")
                .hideParamSyntax(true)
                .description("a JSON file that states the facts of a project")
                .build());
        spec.addOption(Options.rules());
        spec.addOption(Options.cache());
        spec.addOption(Options.color());
        Options.addLast(spec);
        return spec;
    }

    @Override
    public int run(ParseResult line, Surroundings around, Answer answer) throws IOException {
        RulesChoice rules = RulesChoice.of(line, around);
        List<Path> facts = facts(line.matchedPositionalValue(0, List.of()));
        if (rules.folder() == null) {
            throw new UsageException(
                    "the rules packed in the program do not change",
                    "name a rules folder with `" + Options.RULES + "`");
        }
        WatchText text = new WatchText(answer, Options.colored(line, around));
        return new WatchRun(rules.folder(), facts, Settings.DEFAULT.withCache(rules.cache()), text).untilInterrupted();
    }

    private static List<Path> facts(List<String> names) {
        if (names.isEmpty()) {
            throw new UsageException("no facts file is named", "name one or more JSON files");
        }
        List<Path> files = new ArrayList<>();
        for (String name : names) {
            if (name.equals("-")) {
                throw new UsageException("standard input cannot be watched", "name a JSON file");
            }
            try {
                files.add(Path.of(name));
            } catch (InvalidPathException e) {
                throw new UsageException("`" + name + "` cannot be the name of a file", "name a JSON file");
            }
        }
        return files;
    }
}
