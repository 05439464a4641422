package dev.tuningadvisor.review.mutation;

import dev.tuningadvisor.problem.Problem;
import dev.tuningadvisor.review.check.RulesCheck;
import dev.tuningadvisor.rules.KnowledgeBase;
import dev.tuningadvisor.rules.RuleSource;
import dev.tuningadvisor.rules.gate.Gate;
import dev.tuningadvisor.rules.parse.ParseResult;
import dev.tuningadvisor.rules.parse.RuleDeclaration;
import dev.tuningadvisor.rules.parse.RuleExtents;
import dev.tuningadvisor.rules.parse.RuleFile;
import dev.tuningadvisor.rules.parse.RuleParser;
import dev.tuningadvisor.rules.parse.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Checks a changed rule among the others, without compiling and without reading the others again. */
final class MutantCheck {

    /** What a check says of a mutant. */
    enum Outcome {
        /** It may be compiled. */
        LEGAL,
        /** An error, which an editor would be told. */
        REFUSED,
        /** Not a mutant worth telling: the change broke the form of the rule, not its sense. */
        NO_MUTANT
    }

    /** @param problem null when it is legal */
    record Result(Outcome outcome, Problem problem) {}

    private final KnowledgeBase base;
    private final Map<String, RuleFile> files = new HashMap<>();
    private final List<RuleFile> declarations;
    private final Map<String, Map<String, Span>> extents = new HashMap<>();

    MutantCheck(KnowledgeBase base) {
        this.base = base;
        base.files().forEach(file -> {
            files.put(file.path(), file);
            extents.put(file.path(), RuleExtents.of(file));
        });
        this.declarations = base.files().stream()
                .map(file -> with(file, file.text(), List.of()))
                .toList();
    }

    /** The changed rule's whole text, under that name. */
    String text(Candidate candidate, String name) {
        String text = files.get(candidate.path()).text();
        Edit edit = candidate.edit();
        Span extent = extent(candidate);
        Span title = candidate.rule().span();
        return text.substring(extent.start(), title.start())
                + '"'
                + name
                + '"'
                + text.substring(title.end(), edit.start())
                + edit.after()
                + text.substring(edit.end(), extent.end());
    }

    private Span extent(Candidate candidate) {
        return extents.get(candidate.path()).get(candidate.rule().name());
    }

    Result check(Candidate candidate) {
        RuleFile file = files.get(candidate.path());
        ParseResult parsed = RuleParser.parse(new RuleSource(file.path(), alone(candidate, file)));
        if (!parsed.problems().isEmpty()) {
            return new Result(Outcome.NO_MUTANT, parsed.problems().get(0));
        }
        RuleDeclaration changed = parsed.file().rules().get(0);
        String text = candidate.edit().in(file.text());
        Optional<Problem> refused = Gate.check(
                        Stream.concat(declarations.stream(), Stream.of(withoutDeclarations(file, text, changed)))
                                .toList())
                .stream()
                .findFirst();
        if (refused.isPresent()) {
            boolean dropped = candidate.edit().kind() == MutantKind.DROPPED;
            return new Result(dropped ? Outcome.NO_MUTANT : Outcome.REFUSED, refused.get());
        }
        return RulesCheck.errors(changed(candidate, text, changed)).stream()
                .findFirst()
                .map(problem -> new Result(Outcome.REFUSED, problem))
                .orElse(new Result(Outcome.LEGAL, null));
    }

    /** The changed rule where it stands, and blanks for everything else of the file but its package. */
    private String alone(Candidate candidate, RuleFile file) {
        Span extent = extent(candidate);
        char[] before = file.text().substring(0, extent.start()).toCharArray();
        Span name = file.packageSpan();
        int from = name == null ? 0 : file.text().lastIndexOf("package", name.start());
        int to = name == null ? 0 : name.end();
        for (int i = 0; i < before.length; i++) {
            boolean kept = i >= from && i < to || Character.isWhitespace(before[i]);
            before[i] = kept ? before[i] : ' ';
        }
        Edit edit = candidate.edit();
        return new String(before)
                + file.text().substring(extent.start(), edit.start())
                + edit.after()
                + file.text().substring(edit.end(), extent.end());
    }

    private static RuleFile withoutDeclarations(RuleFile file, String text, RuleDeclaration rule) {
        return new RuleFile(
                file.path(), text, file.packageName(), file.packageSpan(), List.of(), List.of(), List.of(rule));
    }

    private List<RuleFile> changed(Candidate candidate, String text, RuleDeclaration changed) {
        return base.files().stream()
                .map(file -> file.path().equals(candidate.path())
                        ? with(
                                file,
                                text,
                                file.rules().stream()
                                        .map(rule -> rule.name().equals(changed.name()) ? changed : rule)
                                        .toList())
                        : file)
                .toList();
    }

    private static RuleFile with(RuleFile file, String text, List<RuleDeclaration> rules) {
        return new RuleFile(
                file.path(), text, file.packageName(), file.packageSpan(), file.types(), file.enums(), rules);
    }
}
