package dev.tuningadvisor.review.mutation;

import dev.tuningadvisor.problem.Place;
import dev.tuningadvisor.rules.KnowledgeBase;
import dev.tuningadvisor.rules.parse.EnumDeclaration;
import dev.tuningadvisor.rules.parse.RuleDeclaration;
import dev.tuningadvisor.rules.parse.RuleFile;
import dev.tuningadvisor.rules.parse.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All changes of a knowledge base, in the order of its files. */
final class Candidates {

    private final KnowledgeBase base;
    private final OtherValues values;
    private int made;

    private Candidates(KnowledgeBase base) {
        this.base = base;
        this.values = new OtherValues(base);
    }

    static List<Candidate> of(KnowledgeBase base) {
        Candidates candidates = new Candidates(base);
        return base.files().stream().flatMap(candidates::of).toList();
    }

    private Stream<Candidate> of(RuleFile file) {
        Stream<Candidate> declared = file.enums().stream()
                .flatMap(declaration -> edits(declaration).stream())
                .map(edit -> candidate(file, edit, null));
        Stream<Candidate> ruled = file.rules().stream()
                .flatMap(rule -> edits(rule, file.text()).stream().map(edit -> candidate(file, edit, rule)));
        return Stream.concat(declared, ruled);
    }

    private Set<Edit> edits(RuleDeclaration rule, String text) {
        Set<Edit> edits = new LinkedHashSet<>(ConditionEdits.of(rule, text, values));
        edits.addAll(ConclusionEdits.of(rule, base, text, values));
        return edits;
    }

    private List<Edit> edits(EnumDeclaration declaration) {
        List<Edit> edits = new ArrayList<>();
        declaration.constants().stream()
                .flatMap(constant -> constant.values().stream())
                .forEach(literal -> edits.addAll(values.of(literal, MutantKind.DECLARATION)));
        return edits;
    }

    private Candidate candidate(RuleFile file, Edit edit, RuleDeclaration rule) {
        Span at = edit.at();
        Mutant mutant = new Mutant(
                edit.kind(),
                new Place.InFile(base.origin() + "/" + file.path(), at.line(), at.column(), Math.max(1, at.length())),
                rule == null ? null : rule.name(),
                lines(file.text(), edit.start(), edit.end()),
                lines(
                        edit.in(file.text()),
                        edit.start(),
                        edit.start() + edit.after().length()));
        return new Candidate(made++, mutant, edit, file.path(), rule);
    }

    /** The whole lines that the stretch is on, without blank ones and the indent that they share. */
    private static String lines(String text, int start, int end) {
        int from = text.lastIndexOf('\n', start - 1) + 1;
        int to = text.indexOf('\n', end);
        return text.substring(from, to < 0 ? text.length() : to)
                .lines()
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"))
                .stripIndent()
                .stripTrailing();
    }
}
