package dev.tuningadvisor.cli;

import dev.tuningadvisor.TuningAdvisor;
import dev.tuningadvisor.explain.Explainer;
import dev.tuningadvisor.explain.render.ExplainText;
import dev.tuningadvisor.facts.Facts;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
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

    /** What was found out, in either form. */
    record Explanation(Supplier<String> json, Function<ExplainText, String> text) {}

    /** Adds the options that only this command has. */
    void addOptions(CommandSpec spec) {
        // Most have none.
    }

    /** Finds out. */
    abstract Explanation explain(ParseResult line, Explainer explainer, Facts facts);

    /** Says at once what is wrong with the command line, before rules are read. */
    void check(ParseResult line) {
        // Most take nothing that can be wrong.
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.common("advise " + name, purpose);
        spec.usageMessage().customSynopsis("advise " + name + " [OPTION]... FACTS");
        spec.addPositional(FactsSource.parameter());
        addOptions(spec);
        spec.addOption(Options.valued("text|json", "for people (the default) or for programs", FORMAT));
        spec.addOption(Options.rules());
        spec.addOption(Options.cache());
        spec.addOption(Options.color());
        Options.addLast(spec);
        return spec;
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
            Explanation explanation = explain(line, advisor.explain(), FactsSource.read(source, advisor, around));
            ExplainText text = colored ? ExplainText.plain().withColors() : ExplainText.plain();
            answer.write(
                    json ? explanation.json().get() + "\n" : explanation.text().apply(text));
            return ExitCode.DONE;
        }
    }
}
