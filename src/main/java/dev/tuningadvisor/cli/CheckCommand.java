package dev.tuningadvisor.cli;

import dev.tuningadvisor.advice.render.VisibleText;
import dev.tuningadvisor.problem.Severity;
import dev.tuningadvisor.review.check.CheckReport;
import dev.tuningadvisor.review.check.RulesCheck;
import dev.tuningadvisor.review.render.CheckJson;
import dev.tuningadvisor.review.render.CheckSarif;
import dev.tuningadvisor.review.render.CheckText;
import dev.tuningadvisor.rules.RulesFolder;
import dev.tuningadvisor.rules.cache.RuleCache;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code advise check}: everything that is wrong or odd about the rules. */
final class CheckCommand implements Command {

    private static final String FORMAT = "--format";
    private static final List<String> FORMATS = List.of("text", "json", "sarif");

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.common(
                "advise check",
                "Says what is wrong or odd about the rules, each with a code that `advise explain` explains; facts "
                        + "that show it stand below. Exits with 1 where there are errors; warnings and notes are no "
                        + "errors.");
        spec.usageMessage().customSynopsis("advise check [OPTION]...");
        spec.addOption(Options.valued(
                "text|json|sarif", "for people (the default), for programs, or for code hosts and editors", FORMAT));
        spec.addOption(Options.rules());
        spec.addOption(Options.cache());
        Options.addLast(spec);
        return spec;
    }

    @Override
    public int run(ParseResult line, Surroundings around, Answer answer) throws IOException {
        String format = Options.choice(line, FORMAT, FORMATS);
        CheckReport report = report(RulesChoice.of(line, around));
        answer.write(
                switch (format) {
                    case "json" -> CheckJson.write(report);
                    case "sarif" -> CheckSarif.write(report);
                    default ->
                        VisibleText.of((around.terminal() ? CheckText.underlined() : CheckText.plain()).write(report));
                });
        return report.count(Severity.ERROR) > 0 ? ExitCode.WANTING : ExitCode.DONE;
    }

    private static CheckReport report(RulesChoice rules) {
        RulesFolder folder = rules.folder() == null ? RulesFolder.packed() : RulesFolder.read(rules.folder());
        return rules.cache() == null ? RulesCheck.of(folder) : RulesCheck.of(folder, new RuleCache(rules.cache()));
    }
}
