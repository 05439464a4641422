package dev.tuningadvisor.cli;

import dev.tuningadvisor.TuningAdvisor;
import dev.tuningadvisor.problem.Nearest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code advise FACTS…}: the advice itself. */
final class AdviseCommand implements Command {

    private static final String FORMAT = "--format";
    private static final String TRACE = "--trace";
    private static final String NO_OUTLOOK = "--no-outlook";

    private static final String USAGE = "Usage: advise [OPTION]... FACTS...\n       advise COMMAND [OPTION]...";

    private static final List<String> FORMATS = List.of("text", "json");

    @Override
    public CommandSpec spec() {
        CommandSpec spec =
                Options.common("advise", "Gives explained advice: facts about a project in, what to do and why out.");
        spec.usageMessage().customSynopsis("advise [OPTION]... FACTS...", "       advise COMMAND [OPTION]...");
        spec.addPositional(PositionalParamSpec.builder()
                .index("0..*")
                .arity("0..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel("FACTS...")
                .hideParamSyntax(true)
                .description("a JSON file that states the facts; `-` reads standard input")
                .build());
        spec.addOption(Options.valued("text|json", "for people (the default) or for programs", FORMAT));
        spec.addOption(Options.flag("add every step to the text (the JSON always has them)", TRACE)
                .build());
        spec.addOption(Options.flag("leave out what may still become of the advice (the JSON never has it)", NO_OUTLOOK)
                .build());
        spec.addOption(Options.rules());
        spec.addOption(Options.cache());
        spec.addOption(Options.color());
        Options.addLast(spec);
        spec.usageMessage().footer(footer());
        return spec;
    }

    private static String[] footer() {
        StringBuilder text = new StringBuilder("\nCommands:\n");
        for (String command : Commands.described()) {
            text.append(command).append('\n');
        }
        text.append("""

                Examples:
                  advise project.json                  what to do, and why
                  advise --trace project.json          with every step that led there
                  advise --format json project.json    one JSON document, for programs
                  advise --format json *.json          one document a line, each with its source
                  generate-facts | advise -            facts from standard input
                  advise --rules my-rules project.json with rules of your own

                Exit codes:
                  0  done
                  1  some of several files could not be read; the others are advised on
                  2  wrong command line, or facts or rules that cannot be read
                  3  a fault of the program
                """);
        return text.toString().split("\n", -1);
    }

    @Override
    public int run(ParseResult line, Surroundings around, Answer answer) throws IOException {
        AdviceForm form = new AdviceForm(
                Options.choice(line, FORMAT, FORMATS).equals("json"),
                Options.given(line, TRACE),
                Options.colored(line, around),
                !Options.given(line, NO_OUTLOOK));
        List<String> sources = line.matchedPositionalValue(0, List.of());
        check(sources);
        try (TuningAdvisor advisor = RulesChoice.of(line, around).open()) {
            return new AdviceRun(advisor, form, around, answer).over(sources);
        }
    }

    private static void check(List<String> sources) {
        if (sources.isEmpty()) {
            throw new UsageException(
                    "no facts file is named",
                    "name a JSON file, or `-` for standard input; `advise --help` shows examples\n" + USAGE);
        }
        if (Collections.frequency(sources, "-") > 1) {
            throw new UsageException("`-` is named twice", "standard input can be read once");
        }
        for (String source : sources) {
            if (source.isEmpty()) {
                throw new UsageException(
                        "the name of a facts file is empty", "name a JSON file, or `-` for standard input");
            }
            commandThatWasMeant(source);
        }
    }

    /** Says so when a word is a command in the wrong place, or nearly one, and no file of that name is there. */
    private static void commandThatWasMeant(String source) {
        if (!source.chars().allMatch(c -> c >= 'a' && c <= 'z' || c == '-') || Files.exists(Path.of(source))) {
            return;
        }
        if (Commands.words().contains(source)) {
            throw new UsageException(
                    "`" + source + "` is a command and comes first", "write `advise " + source + " …`");
        }
        if (source.equals("help")) {
            throw new UsageException("`help` is neither a file nor a command", "write `advise --help`");
        }
        Nearest.find(source, Commands.words()).ifPresent(nearest -> {
            throw new UsageException(
                    "`" + source + "` is neither a file nor a command", "did you mean `advise " + nearest + "`?");
        });
    }
}
