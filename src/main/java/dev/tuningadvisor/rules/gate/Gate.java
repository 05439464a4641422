package dev.tuningadvisor.rules.gate;

import dev.tuningadvisor.problem.Problem;
import dev.tuningadvisor.rules.RuleSource;
import dev.tuningadvisor.rules.parse.ParseResult;
import dev.tuningadvisor.rules.parse.RuleCode;
import dev.tuningadvisor.rules.parse.RuleFile;
import dev.tuningadvisor.rules.parse.RuleParser;
import dev.tuningadvisor.rules.parse.Span;
import java.util.List;
import java.util.Objects;

/** Nothing is compiled that did not pass here: rules files are untrusted. */
public final class Gate {

    /** Rules of a whole folder: compiling 3,000 of the simplest took 110 s on a busy machine and 800 MB. */
    static final int RULES = 2_000;

    /** Files of a whole folder. */
    static final int FILES = 1_000;

    private Gate() {}

    /**
     * Reads and checks all files of a rules folder. Where one of them cannot be read the others are not held against
     * what it may declare: names are checked, types are not.
     */
    public static GateResult read(List<RuleSource> sources) {
        Findings findings = new Findings();
        if (sources.size() > FILES) {
            tooLarge(findings, sources.get(0).path(), sources.size() + " files", "at most " + FILES);
            return new GateResult(List.of(), findings.sorted());
        }
        List<ParseResult> parsed = sources.stream().map(RuleParser::parse).toList();
        List<RuleFile> files =
                parsed.stream().map(ParseResult::file).filter(Objects::nonNull).toList();
        BareConstants constants = new BareConstants(files);
        parsed.forEach(result -> findings.addAll(
                result.problems().stream().map(constants::helped).toList()));
        boolean distinct = new NameCheck(findings).check(files);
        if (distinct && files.size() == sources.size()) {
            checkMeaning(files, findings);
        }
        return new GateResult(files, findings.sorted());
    }

    /** Everything that is wrong with these files, which are a whole rules folder, sorted by file, line and column. */
    public static List<Problem> check(List<RuleFile> files) {
        Findings findings = new Findings();
        if (new NameCheck(findings).check(files)) {
            checkMeaning(files, findings);
        }
        return findings.sorted();
    }

    private static void checkMeaning(List<RuleFile> files, Findings findings) {
        int rules = files.stream().mapToInt(file -> file.rules().size()).sum();
        if (rules > RULES) {
            tooLarge(findings, files.get(0).path(), rules + " rules", "at most " + RULES);
            return;
        }
        Catalog catalog = new Catalog(files);
        DeclarationCheck declarations = new DeclarationCheck(catalog, findings);
        for (RuleFile file : files) {
            declarations.check(file);
            RuleCheck check = new RuleCheck(catalog, findings, file);
            file.rules().forEach(check::check);
        }
        if (findings.sorted().isEmpty()) {
            new MatchCheck(catalog, findings, files).check();
        }
    }

    private static void tooLarge(Findings findings, String path, String found, String allowed) {
        findings.add(
                RuleCode.TOO_LARGE,
                new Span(path, 1, 1, 0, 0, 0),
                "the rules folder has " + found,
                "it has " + allowed + ": part it into several knowledge bases");
    }
}
