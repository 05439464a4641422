package dev.tuningadvisor.cli;

import dev.tuningadvisor.TuningAdvisor;
import dev.tuningadvisor.explain.Explainer;
import dev.tuningadvisor.explain.render.ExplainText;
import dev.tuningadvisor.facts.Facts;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** A command that explains the advice on one project's facts: what they share. */
abstract class ExplanationCommand implements Command {

    private static final String FORMAT = "--format";
    private static final List<String> FORMATS = List.of("text", "json");

    private final String name;
    private final String purpose;

    ExplanationCommand(String name, String purpose) {
        this.name = name;
        this.purpose = purpose;
    }

    /** What is explained, in either form. */
    interface Explanation {
        String json();

        String text(ExplainText text);
    }

    /** Adds the options that only this command has. */
    abstract void addOptions(CommandSpec spec);

    /** Finds out. */
    abstract Explanation explain(ParseResult line, Explainer explainer, Facts facts);

    /** Says at once what is wrong with the command line, before rules are read. */
    abstract void check(ParseResult line);

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.common("advise " + name, purpose);
        spec.usageMessage().customSynopsis("advise " + name + " [OPTION]... FACTS");
        spec.addPositional(facts());
        addOptions(spec);
        spec.addOption(Options.valued("text|json", "for people (the default) or for programs", FORMAT));
        spec.addOption(Options.rules());
        spec.addOption(Options.cache());
        spec.addOption(Options.color());
        Options.addLast(spec);
        return spec;
    }

    static PositionalParamSpec facts() {
        return PositionalParamSpec.builder()
                .index("0")
                .arity("0..1")
                .type(String.class)
                .paramLabel("FACTS")
                .hideParamSyntax(true)
                .description("a JSON file that states the facts; `-` reads standard input")
                .build();
    }

    /** An option that may be given several times. */
    static OptionSpec several(String label, String purpose, String name) {
        return OptionSpec.builder(name)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .arity("1")
                .paramLabel(label)
                .description(purpose)
                .build();
    }

    /** A whole number of at least 1. */
    static int number(ParseResult line, String option, int otherwise) {
        String written = line.matchedOptionValue(option, Integer.toString(otherwise));
        if (!written.matches("[1-9][0-9]{0,5}")) {
            throw new UsageException(
                    "`" + option + "` cannot be `" + written + "`", "write a whole number from 1 to 999999");
        }
        return Integer.parseInt(written);
    }

    @Override
    public int run(ParseResult line, Surroundings around, Answer answer) throws IOException {
        boolean json = Options.choice(line, FORMAT, FORMATS).equals("json");
        boolean colored = Options.colored(line, around);
        String source = line.matchedPositionalValue(0, null);
        if (source == null) {
            throw new UsageException(
                    "no facts file is named",
                    "name a JSON file, or `-` for standard input; `advise " + name + " --help` shows what there is");
        }
        check(line);
        try (TuningAdvisor advisor = RulesChoice.of(line, around).open()) {
            Explanation explanation = explain(line, advisor.explain(), read(source, advisor, around));
            ExplainText text = colored ? ExplainText.plain().withColors() : ExplainText.plain();
            answer.write(json ? explanation.json() + "\n" : explanation.text(text));
            return ExitCode.DONE;
        }
    }

    /** The facts of that file, or of standard input. */
    static Facts read(String source, TuningAdvisor advisor, Surroundings around) {
        if (source.equals("-")) {
            return advisor.facts("standard input", around.in());
        }
        try {
            return advisor.facts(Path.of(source));
        } catch (InvalidPathException e) {
            throw new UsageException("`" + source + "` cannot be the name of a file", null);
        }
    }
}
