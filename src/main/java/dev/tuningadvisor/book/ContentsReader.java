package dev.tuningadvisor.book;

import dev.tuningadvisor.rules.KnowledgeBase;
import dev.tuningadvisor.rules.Statement;
import dev.tuningadvisor.rules.parse.RuleDeclaration;
import dev.tuningadvisor.rules.parse.RuleFile;
import dev.tuningadvisor.scenario.Scenario;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Puts the book together. */
final class ContentsReader {

    private final KnowledgeBase base;
    private final Wording wording;
    private final List<Scenario> scenarios;
    private final Map<String, Contents.RuleEntry> entries = new LinkedHashMap<>();

    private ContentsReader(KnowledgeBase base, Wording wording, List<Scenario> scenarios) {
        this.base = base;
        this.wording = wording;
        this.scenarios = scenarios;
    }

    static Contents read(KnowledgeBase base, Wording wording, List<Scenario> scenarios) {
        ContentsReader reader = new ContentsReader(base, wording, scenarios);
        reader.readRules();
        return new Contents(
                base.title(),
                base.version(),
                base.digest(),
                reader.sections(),
                reader.terms(),
                new WeighedReader(base, wording).read(),
                reader.verdict(),
                new FactsChapter(base, wording).read(),
                base.rules().size(),
                scenarios.size());
    }

    private void readRules() {
        Proofs proofs = new Proofs(base, scenarios, wording.names());
        ConclusionWords conclusions = new ConclusionWords(wording);
        for (RuleFile file : base.files()) {
            for (RuleDeclaration rule : file.rules()) {
                entries.put(
                        rule.name(),
                        new Contents.RuleEntry(
                                rule.name(),
                                wording.anchors().rule(rule.name()),
                                file.path() + ":" + rule.span().line(),
                                ConditionWords.of(rule, wording),
                                conclusions.of(rule),
                                rule.cites().stream().map(wording::statement).toList(),
                                proofs.of(rule.name()),
                                RuleSourceText.of(file, rule)));
            }
        }
    }

    private Stream<RuleDeclaration> rules(Predicate<RuleDeclaration> which) {
        return base.files().stream().flatMap(file -> file.rules().stream()).filter(which);
    }

    private List<Contents.Section> sections() {
        Map<String, List<Contents.Claim>> sections = new LinkedHashMap<>();
        for (Statement statement : base.statements().values()) {
            sections.computeIfAbsent(statement.section(), any -> new ArrayList<>())
                    .add(claim(statement));
        }
        List<Contents.Section> all = new ArrayList<>();
        sections.forEach((name, claims) ->
                all.add(new Contents.Section(name, wording.anchors().section(name), claims)));
        return all;
    }

    private Contents.Claim claim(Statement statement) {
        List<Contents.RuleEntry> here = rules(rule -> statement.id().equals(leading(rule)))
                .map(rule -> entries.get(rule.name()))
                .toList();
        List<Phrase> elsewhere = rules(rule -> rule.cites().contains(statement.id()))
                .filter(rule -> !statement.id().equals(leading(rule)))
                .map(rule -> wording.rule(rule.name()))
                .toList();
        return new Contents.Claim(
                statement.id(),
                wording.anchors().statement(statement.id()),
                statement.claim(),
                statement.concludes(),
                here,
                elsewhere);
    }

    /** The statement under which a rule is told in full; null for rules of the terms and of the verdict. */
    private String leading(RuleDeclaration rule) {
        if (rule.salience() != 0) {
            return null;
        }
        String named = Conclusion.literalText(
                new Conclusion(rule.then(), wording.names()).fields().get("statement"), wording.names());
        return named != null && base.statements().containsKey(named)
                ? named
                : rule.cites().stream()
                        .filter(base.statements()::containsKey)
                        .findFirst()
                        .orElse(null);
    }

    private List<Contents.Group> terms() {
        Map<String, List<RuleDeclaration>> byType = byType(
                rules(rule -> rule.salience() == 0 && leading(rule) == null).toList());
        List<Contents.Group> groups = new ArrayList<>();
        byType.forEach((type, rules) -> groups.add(group(type, "", rules)));
        return groups;
    }

    private List<Contents.Group> verdict() {
        List<RuleDeclaration> inOrder = rules(rule -> rule.salience() != 0)
                .sorted(Comparator.comparingInt(RuleDeclaration::salience).reversed())
                .toList();
        List<Contents.Group> groups = new ArrayList<>();
        byType(inOrder).forEach((type, rules) -> groups.add(group(type, order(rules), rules)));
        return groups;
    }

    private static String order(List<RuleDeclaration> rules) {
        int first = rules.get(0).salience();
        int last = rules.get(rules.size() - 1).salience();
        String salience = first == last ? "salience " + first : "from salience " + first + " to " + last;
        return rules.size() == 1
                ? "One rule, with " + salience + "."
                : rules.size() + " rules, " + (first == last ? "with " : "in this order, ") + salience + ".";
    }

    private static Map<String, List<RuleDeclaration>> byType(List<RuleDeclaration> rules) {
        Map<String, List<RuleDeclaration>> byType = new LinkedHashMap<>();
        rules.forEach(rule -> byType.computeIfAbsent(rule.then().type(), any -> new ArrayList<>())
                .add(rule));
        return byType;
    }

    private Contents.Group group(String type, String note, List<RuleDeclaration> rules) {
        return new Contents.Group(
                Names.title(type),
                Objects.requireNonNull(wording.anchors().type(type), type),
                note,
                rules.stream().map(rule -> entries.get(rule.name())).toList());
    }
}
