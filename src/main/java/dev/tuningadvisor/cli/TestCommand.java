package dev.tuningadvisor.cli;

import dev.tuningadvisor.rules.KnowledgeBase;
import dev.tuningadvisor.scenario.Scenario;
import dev.tuningadvisor.scenario.ScenarioPattern;
import dev.tuningadvisor.scenario.ScenarioReader;
import dev.tuningadvisor.scenario.coverage.CoverageRecorder;
import dev.tuningadvisor.scenario.render.CoverageHtml;
import dev.tuningadvisor.scenario.render.JUnitXml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code advise test}: proves the rules by the scenarios beside them. */
final class TestCommand implements Command {

    private static final String FORMAT = "--format";
    private static final String REPORT = "--report";
    private static final String COVERAGE = "--coverage";
    private static final String MIN_COVERAGE = "--min-coverage";
    private static final String COVERAGE_HTML = "--coverage-html";
    private static final String WATCH = "--watch";
    private static final String MUTATE = "--mutate";
    private static final List<String> FORMATS = List.of("text", "json");

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.common(
                "advise test",
                "Runs the scenarios of the rules folder and shows where the advice is not what they expect: what was "
                        + "expected, what came instead, and what each condition of the rule saw. Exits with 1 where one "
                        + "fails.");
        spec.usageMessage().customSynopsis("advise test [OPTION]... [PATTERN...]");
        spec.addPositional(PositionalParamSpec.builder()
                .index("0..*")
                .arity("0..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel("PATTERN...")
                .hideParamSyntax(true)
                .description("run only the scenarios with this in their name or in the name of their file, in "
                        + "capitals or not; `*` stands for any text")
                .build());
        spec.addOption(Options.valued("text|json", "for people (the default) or for programs", FORMAT));
        spec.addOption(Options.valued("FILE", "also write the results as JUnit XML, which build servers read", REPORT));
        spec.addOption(Options.flag(
                        "also show what the scenarios cover: statements, rules, and conditions, each seen true, "
                                + "false and unknown where it can be, and why each hole is one",
                        COVERAGE)
                .build());
        spec.addOption(Options.valued(
                "PERCENT", "as `--coverage`, and exit with 1 where one of the three is covered less", MIN_COVERAGE));
        spec.addOption(Options.valued(
                "FILE", "also write the coverage as one page, every rule with its conditions marked", COVERAGE_HTML));
        spec.addOption(Options.flag("run again at every save of the rules or scenarios, until Ctrl-C", WATCH)
                .build());
        spec.addOption(Options.flag(
                        "instead change the rules one small piece at a time, and show the changes that neither a check "
                                + "nor a scenario notices; takes minutes, and exits with 1 where facts show such a "
                                + "change",
                        MUTATE)
                .build());
        spec.addOption(Options.rules());
        spec.addOption(Options.cache());
        spec.addOption(Options.color());
        Options.addLast(spec);
        return spec;
    }

    @Override
    public int run(ParseResult line, Surroundings around, Answer answer) throws IOException {
        boolean json = Options.choice(line, FORMAT, FORMATS).equals("json");
        RulesChoice rules = RulesChoice.of(line, around);
        if (Options.given(line, MUTATE)) {
            return mutate(line, rules, scenarioFolder(rules), new MutationRun(around, answer));
        }
        if (!Options.given(line, WATCH)) {
            return once(line, around, answer);
        }
        if (json) {
            throw new UsageException(
                    "`" + WATCH + "` is for people, `" + FORMAT + " json` for programs", "leave one of them out");
        }
        least(line);
        required(rules);
        return new TestWatch(rules.folder(), around.err(), answer)
                .untilInterrupted(Options.colored(line, around), () -> once(line, around, answer));
    }

    private static int once(ParseResult line, Surroundings around, Answer answer) throws IOException {
        boolean json = Options.choice(line, FORMAT, FORMATS).equals("json");
        boolean colored = Options.colored(line, around);
        double least = least(line);
        WrittenFile page = WrittenFile.of(line, COVERAGE_HTML);
        WrittenFile report = WrittenFile.of(line, REPORT);
        RulesChoice rules = RulesChoice.of(line, around);
        Path folder = scenarioFolder(rules);
        KnowledgeBase base = rules.load();
        List<Scenario> scenarios = chosen(new ScenarioReader(base).read(folder), line, folder);
        boolean covered = Options.given(line, COVERAGE) || least >= 0 || page != null;
        TestRun tests = new TestRun(base, covered ? new CoverageRecorder(base) : null, answer);
        TestRun.Outcome outcome = json ? tests.asJson(scenarios) : tests.asText(scenarios, colored);
        if (report != null) {
            answer.flush();
            report.write(JUnitXml.write(outcome.run()));
        }
        if (page != null) {
            answer.flush();
            page.write(CoverageHtml.write(base.title(), outcome.coverage()));
        }
        if (outcome.coverage() != null && outcome.coverage().percent() < least) {
            answer.flush();
            around.err().println("advise: less than " + line.matchedOptionValue(MIN_COVERAGE, "") + " % is covered");
            return ExitCode.WANTING;
        }
        return outcome.run().failures().isEmpty() ? ExitCode.DONE : ExitCode.WANTING;
    }

    private static int mutate(ParseResult line, RulesChoice rules, Path scenarios, MutationRun run) throws IOException {
        for (String option : List.of(REPORT, COVERAGE, MIN_COVERAGE, COVERAGE_HTML, WATCH)) {
            if (line.hasMatchedOption(option)) {
                throw new UsageException(
                        "`" + MUTATE + "` and `" + option + "` do not go together", "run `advise test` twice");
            }
        }
        if (line.hasMatchedPositional(0)) {
            throw new UsageException("`" + MUTATE + "` tries all scenarios", "leave out what chooses among them");
        }
        boolean json = Options.choice(line, FORMAT, FORMATS).equals("json");
        return MutationRun.code(json ? run.asJson(rules.folder(), scenarios) : run.asText(rules.folder(), scenarios));
    }

    /** The coverage that is demanded, in percent; -1 when none is. */
    private static double least(ParseResult line) {
        String text = line.matchedOptionValue(MIN_COVERAGE, null);
        if (text == null) {
            return -1;
        }
        if (!text.matches("100|[0-9]{1,2}(\\.[0-9]{1,3})?")) {
            throw new UsageException(
                    "`" + MIN_COVERAGE + "` cannot be `" + text + "`", "write a number from 0 to 100, such as 95");
        }
        return Double.parseDouble(text);
    }

    private static Path required(RulesChoice rules) {
        if (rules.folder() == null) {
            throw new UsageException(
                    "the rules packed in the program come without their scenarios",
                    "name a rules folder with `" + Options.RULES + "`");
        }
        return rules.folder();
    }

    private static Path scenarioFolder(RulesChoice rules) {
        Path folder = required(rules).resolve(ScenarioReader.FOLDER);
        if (!Files.isDirectory(folder)) {
            throw none(folder);
        }
        return folder;
    }

    private static UsageException none(Path folder) {
        return new UsageException(
                "there are no scenarios in `" + folder + "`", "write one; `docs/testing-rules.md` shows how");
    }

    private static List<Scenario> chosen(List<Scenario> all, ParseResult line, Path folder) {
        if (all.isEmpty()) {
            throw none(folder);
        }
        List<String> texts = line.matchedPositionalValue(0, List.of());
        List<ScenarioPattern> patterns =
                texts.stream().map(ScenarioPattern::new).toList();
        for (ScenarioPattern pattern : patterns) {
            if (all.stream().noneMatch(scenario -> pattern.matches(scenario, folder))) {
                throw new UsageException(
                        "no scenario has `" + pattern.text() + "` in its name or file",
                        "write a word of it; `*` stands for any text");
            }
        }
        return all.stream()
                .filter(scenario ->
                        patterns.isEmpty() || patterns.stream().anyMatch(pattern -> pattern.matches(scenario, folder)))
                .toList();
    }
}
