package dev.tuningadvisor.review.check;

import dev.tuningadvisor.problem.Place;
import dev.tuningadvisor.problem.Problem;
import dev.tuningadvisor.problem.RulesException;
import dev.tuningadvisor.problem.Severity;
import dev.tuningadvisor.rules.CheckedRules;
import dev.tuningadvisor.rules.KnowledgeBase;
import dev.tuningadvisor.rules.RulesFolder;
import dev.tuningadvisor.rules.cache.RuleCache;
import dev.tuningadvisor.rules.gate.Gate;
import dev.tuningadvisor.rules.gate.GateResult;
import dev.tuningadvisor.rules.parse.RuleDeclaration;
import dev.tuningadvisor.rules.parse.RuleFile;
import dev.tuningadvisor.session.Limits;
import dev.tuningadvisor.session.RuleSession;
import dev.tuningadvisor.space.DecisionSpace;
import dev.tuningadvisor.space.Decisions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Checks a rules folder as a whole: what keeps it from being compiled, what the advice would miss, and, where it is free
 * of errors, what its rules mean for projects.
 */
public final class RulesCheck {

    private static final Comparator<Finding> BY_PLACE = Comparator.comparing(
                    (Finding finding) -> name(finding.problem().place()))
            .thenComparing(finding -> line(finding.problem().place()))
            .thenComparing(finding -> column(finding.problem().place()));

    private RulesCheck() {}

    /** Everything that is wrong or odd about the folder; compiles it, which takes seconds. */
    public static CheckReport of(RulesFolder folder) {
        return of(folder, () -> KnowledgeBase.load(folder));
    }

    /** The same, but takes compiled rules from the cache and keeps there what it compiles. */
    public static CheckReport of(RulesFolder folder, RuleCache cache) {
        return of(folder, () -> KnowledgeBase.load(folder, cache));
    }

    /** The same for a folder that was compiled already; {@code base} must be of that folder. */
    public static CheckReport of(RulesFolder folder, KnowledgeBase base) {
        return of(folder, () -> base);
    }

    /** The errors alone of rules that passed the gate; fires no session, so it takes milliseconds. */
    public static List<Problem> errors(RulesFolder folder, CheckedRules rules) {
        return errors(new Declared(rules.files()))
                .map(problem -> placed(folder, new Finding(problem, null)))
                .filter(finding -> finding.problem().severity() == Severity.ERROR)
                .sorted(BY_PLACE)
                .map(Finding::problem)
                .distinct()
                .toList();
    }

    private static CheckReport of(RulesFolder folder, Supplier<KnowledgeBase> loading) {
        List<Finding> findings = new ArrayList<>();
        KnowledgeBase base = null;
        List<RuleFile> files;
        try {
            base = loading.get();
            files = base.files();
        } catch (RulesException refused) {
            refused.problems().forEach(problem -> findings.add(new Finding(problem, null)));
            GateResult read = gate(folder);
            files = read.problems().isEmpty() ? read.files() : List.of();
        }
        Declared declared = new Declared(files);
        errors(declared).forEach(problem -> findings.add(placed(folder, new Finding(problem, null))));
        boolean sound = base != null
                && findings.stream().noneMatch(finding -> finding.problem().severity() == Severity.ERROR);
        int searched = sound ? meaning(folder, base, declared, findings) : 0;
        return report(folder, findings, files, searched);
    }

    /** Adds what sessions show; returns for how many facts they were fired. */
    private static int meaning(RulesFolder folder, KnowledgeBase base, Declared declared, List<Finding> findings) {
        DecisionSpace space = DecisionSpace.of(base);
        Search search = new Search(space, new Decisions(space, new RuleSession(base, Limits.DEFAULT)));
        Map<String, String> keys = new HashMap<>();
        base.vocabulary().types().forEach(type -> keys.put(type.name(), type.key()));
        search.run();
        MeaningCheck meaning = new MeaningCheck(declared, new Stated(base.enums(), space, keys), search);
        OutcomeCheck outcomes = new OutcomeCheck(base, declared, space, search);
        List<Finding> found = new ArrayList<>(meaning.findings());
        found.addAll(new BandCheck(declared, search).findings(meaning.conditions()));
        Stream.concat(outcomes.silent(meaning.conditions(), meaning.impossible()), outcomes.unused())
                .forEach(problem -> found.add(new Finding(problem, null)));
        found.addAll(outcomes.failures());
        found.forEach(finding -> findings.add(placed(folder, finding)));
        return outcomes.searched();
    }

    private static CheckReport report(RulesFolder folder, List<Finding> findings, List<RuleFile> files, int searched) {
        int rules = files.stream().mapToInt(file -> file.rules().size()).sum();
        int ruleFiles = (int) folder.contents().keySet().stream()
                .filter(path -> path.endsWith(".drl"))
                .count();
        return new CheckReport(
                findings.stream().sorted(BY_PLACE).distinct().toList(), rules, ruleFiles, searched, folder);
    }

    private static GateResult gate(RulesFolder folder) {
        try {
            return Gate.read(folder.sources());
        } catch (RulesException unreadable) {
            return new GateResult(List.of(), unreadable.problems());
        }
    }

    /** The errors alone of files that passed the gate, placed as the files are. */
    public static List<Problem> errors(List<RuleFile> files) {
        return errors(new Declared(files))
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
    }

    /** What is wrong with rules that the gate lets through. */
    static Stream<Problem> errors(Declared declared) {
        if (declared.files().isEmpty()) {
            return Stream.empty();
        }
        BalanceCheck balance = new BalanceCheck(declared);
        GrowthCheck growth = new GrowthCheck(declared);
        Stream<Problem> rules = declared.rules().stream().flatMap(rule -> errors(declared, rule, balance, growth));
        return Stream.of(
                        rules,
                        new GuidanceCheck(declared).problems(),
                        new ContractCheck(declared).problems(),
                        new RecursionCheck(declared).problems())
                .flatMap(problems -> problems);
    }

    private static Stream<Problem> errors(
            Declared declared, RuleDeclaration rule, BalanceCheck balance, GrowthCheck growth) {
        return Stream.of(
                        BindingCheck.problems(rule),
                        KnownCheck.problems(declared, rule),
                        balance.problems(rule),
                        growth.problems(rule))
                .flatMap(problems -> problems);
    }

    private static Finding placed(RulesFolder folder, Finding finding) {
        Problem problem = finding.problem();
        if (problem.place() instanceof Place.InFile place && !place.file().startsWith(folder.name() + "/")) {
            Place whole =
                    new Place.InFile(folder.name() + "/" + place.file(), place.line(), place.column(), place.length());
            Problem there = new Problem(whole, problem.code(), problem.severity(), problem.fault(), problem.help());
            return new Finding(there, finding.witness());
        }
        return finding;
    }

    private static String name(Place place) {
        return place instanceof Place.InFile inFile ? inFile.file() : place.toString();
    }

    private static int line(Place place) {
        return place instanceof Place.InFile inFile ? inFile.line() : 0;
    }

    private static int column(Place place) {
        return place instanceof Place.InFile inFile ? inFile.column() : 0;
    }
}
