package dev.tuningadvisor.cli;

import dev.tuningadvisor.advice.render.VisibleText;
import dev.tuningadvisor.facts.Facts;
import dev.tuningadvisor.facts.FactsReader;
import dev.tuningadvisor.review.diff.DiffReport;
import dev.tuningadvisor.review.diff.GitRules;
import dev.tuningadvisor.review.diff.RulesDiff;
import dev.tuningadvisor.review.diff.RulesSide;
import dev.tuningadvisor.review.render.DiffJson;
import dev.tuningadvisor.review.render.DiffText;
import dev.tuningadvisor.rules.KnowledgeBase;
import dev.tuningadvisor.rules.RulesFolder;
import dev.tuningadvisor.rules.Vocabulary;
import dev.tuningadvisor.rules.cache.RuleCache;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code advise diff OLD NEW}: what a change of rules does to advice. */
final class DiffCommand implements Command {

    private static final String FORMAT = "--format";
    private static final String FACTS = "--facts";
    private static final String GIT = "--git";
    private static final List<String> FORMATS = List.of("text", "markdown", "json");
    private static final String BOTH = "name two rules folders, or revisions with `" + GIT + " OLD..NEW`";

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.common(
                "advise diff",
                "Says how two sets of rules differ, and for which projects that changes the recommendation, the balance "
                        + "or the requirements: over their scenarios, facts of yours, and projects made to reach each "
                        + "rule that can fire. Exits with 1 when advice changes.");
        spec.usageMessage()
                .customSynopsis("advise diff [OPTION]... OLD NEW", "       advise diff [OPTION]... --git OLD..[NEW]");
        spec.addPositional(PositionalParamSpec.builder()
                .index("0..*")
                .arity("0..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel("OLD NEW")
                .hideParamSyntax(true)
                .description("two rules folders")
                .build());
        spec.addOption(Options.valued(
                "OLD..[NEW]",
                "compare two revisions of the rules folder; without NEW, OLD with the files as they are",
                GIT));
        spec.addOption(OptionSpec.builder(FACTS)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel("FILE")
                .description("also compare the advice for these facts; may be given several times")
                .build());
        spec.addOption(
                Options.valued("text|markdown|json", "for people (the default), code hosts or programs", FORMAT));
        spec.addOption(Options.rules());
        spec.addOption(Options.cache());
        Options.addLast(spec);
        return spec;
    }

    @Override
    public int run(ParseResult line, Surroundings around, Answer answer) throws IOException {
        String format = Options.choice(line, FORMAT, FORMATS);
        Path cache = CacheChoice.of(line, around);
        List<RulesSide> sides = line.hasMatchedOption(GIT) ? revisions(line, around) : folders(line);
        DiffReport report = RulesDiff.of(
                sides.get(0), sides.get(1), folder -> load(folder, cache), vocabulary -> samples(line, vocabulary));
        answer.write(
                switch (format) {
                    case "json" -> DiffJson.write(report);
                    case "markdown" -> VisibleText.of(DiffText.markdown().write(report));
                    default -> VisibleText.of(DiffText.plain().write(report));
                });
        return report.advice().isEmpty() ? ExitCode.DONE : ExitCode.WANTING;
    }

    private static KnowledgeBase load(RulesFolder folder, Path cache) {
        return cache == null ? KnowledgeBase.load(folder) : KnowledgeBase.load(folder, new RuleCache(cache));
    }

    private static List<RulesSide> folders(ParseResult line) {
        List<String> names = line.matchedPositionalValue(0, List.of());
        if (names.size() != 2) {
            throw new UsageException(
                    names.isEmpty() ? "nothing to compare is named" : "two folders are compared, not " + names.size(),
                    BOTH);
        }
        List<RulesSide> sides = new ArrayList<>();
        for (String name : names) {
            Path folder = path(name);
            if (!Files.isDirectory(folder)) {
                throw new UsageException("`" + name + "` is not a folder", BOTH);
            }
            sides.add(RulesSide.read(folder));
        }
        return sides;
    }

    private static List<RulesSide> revisions(ParseResult line, Surroundings around) {
        String range = line.matchedOptionValue(GIT, "");
        int dots = range.indexOf("..");
        if (line.hasMatchedPositional(0)) {
            throw new UsageException("both folders and `" + GIT + "` are given", BOTH);
        }
        if (dots <= 0 || range.startsWith("...", dots)) {
            throw new UsageException(
                    "`" + range + "` names no two revisions",
                    "write `" + GIT + " main..feature`, or `" + GIT + " main..` for the files as they are");
        }
        Path folder = RulesChoice.of(line, around).folder();
        if (folder == null) {
            throw new UsageException(
                    "the rules packed in the program have no revisions",
                    "name a rules folder with `" + Options.RULES + "`");
        }
        String now = range.substring(dots + 2);
        RulesSide old = GitRules.read(folder, range.substring(0, dots));
        return List.of(old, now.isEmpty() ? RulesSide.read(folder) : GitRules.read(folder, now));
    }

    /** Facts are read by what the new rules let a project state. */
    private static List<Facts> samples(ParseResult line, Vocabulary vocabulary) {
        List<String> names = line.matchedOptionValue(FACTS, List.of());
        FactsReader reader = new FactsReader(vocabulary);
        return names.stream().map(name -> reader.read(path(name))).toList();
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new UsageException("`" + name + "` cannot be the name of a file or folder", null);
        }
    }
}
