package dev.tuningadvisor.review.mutation;

import dev.tuningadvisor.facts.Facts;
import dev.tuningadvisor.problem.Problem;
import dev.tuningadvisor.problem.RulesException;
import dev.tuningadvisor.review.check.RulesCheck;
import dev.tuningadvisor.review.check.Witness;
import dev.tuningadvisor.rules.KnowledgeBase;
import dev.tuningadvisor.rules.RulesFolder;
import dev.tuningadvisor.rules.parse.Constraint;
import dev.tuningadvisor.rules.parse.Element;
import dev.tuningadvisor.rules.parse.EnumDeclaration;
import dev.tuningadvisor.rules.parse.Operand;
import dev.tuningadvisor.rules.parse.RuleDeclaration;
import dev.tuningadvisor.scenario.Scenario;
import dev.tuningadvisor.scenario.ScenarioRunner;
import dev.tuningadvisor.session.Limits;
import dev.tuningadvisor.session.RuleSession;
import dev.tuningadvisor.space.DecisionSpace;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Judges changed declarations, each in a compilation of its own: all rules may read them. */
final class DeclarationTrial {

    private static final int TRIED = 3_000;

    private final RulesFolder folder;
    private final KnowledgeBase base;
    private final List<Scenario> scenarios;

    DeclarationTrial(RulesFolder folder, KnowledgeBase base, List<Scenario> scenarios) {
        this.folder = folder;
        this.base = base;
        this.scenarios = scenarios;
    }

    Verdict verdict(Candidate candidate) {
        KnowledgeBase changed;
        try {
            changed = KnowledgeBase.load(changed(candidate));
        } catch (RulesException refused) {
            return new Verdict.Refused(refused.problems().get(0).fault());
        }
        List<Problem> errors = RulesCheck.errors(changed.files());
        if (!errors.isEmpty()) {
            return new Verdict.Refused(errors.get(0).fault());
        }
        ScenarioRunner runner = new ScenarioRunner(changed);
        return scenarios.stream()
                .filter(scenario -> !runner.run(scenario).passed())
                .findFirst()
                .<Verdict>map(scenario -> new Verdict.Caught(scenario.name()))
                .orElseGet(() -> unnoticed(candidate, changed));
    }

    private Verdict unnoticed(Candidate candidate, KnowledgeBase changed) {
        if (!isRead(candidate)) {
            return new Verdict.Equivalent("no rule reads this value");
        }
        RuleSession before = new RuleSession(base, Limits.DEFAULT);
        RuleSession after = new RuleSession(changed, Limits.DEFAULT);
        List<Facts> facts = scenarios.stream().map(Scenario::facts).toList();
        Neighbors neighbors = new Neighbors(DecisionSpace.of(changed));
        return new Verdict.Survived(neighbors
                .of(facts)
                .limit(TRIED)
                .filter(each -> !Told.of(before, each, rule -> rule).equals(Told.of(after, each, rule -> rule)))
                .findFirst()
                .map(Witness::of)
                .orElse(null));
    }

    /** Whether a rule names the constant's property, or a property of that name of what it binds or matches. */
    private boolean isRead(Candidate candidate) {
        int at = candidate.edit().start();
        return base.files().stream()
                .filter(file -> file.path().equals(candidate.path()))
                .flatMap(file -> file.enums().stream())
                .anyMatch(declared -> declared.constants().stream()
                        .anyMatch(constant -> constant.span().start() <= at
                                && at < constant.span().end()
                                && isRead(declared, constant, at)));
    }

    private boolean isRead(EnumDeclaration declared, EnumDeclaration.Constant constant, int at) {
        int place = 0;
        while (constant.values().get(place).span().start() != at) {
            place++;
        }
        String property = declared.fields().get(place).name();
        return base.rules().values().stream()
                .flatMap(DeclarationTrial::operands)
                .anyMatch(operand -> operand instanceof Operand.EnumValue value
                        ? value.type().equals(declared.name())
                                && value.constant().equals(constant.name())
                                && property.equals(value.property())
                        : operand instanceof Operand.Field field && field.path().contains(property)
                                || operand instanceof Operand.Variable variable
                                        && variable.path().contains(property));
    }

    /** Every operand of a rule, those inside of sums included. */
    private static Stream<Operand> operands(RuleDeclaration rule) {
        Stream<Constraint> conditions = rule.when().stream()
                .flatMap(element -> Stream.concat(
                        element.patterns().stream().flatMap(pattern -> pattern.constraints().stream()),
                        element instanceof Element.Accumulate accumulate
                                ? accumulate.results().stream()
                                : Stream.empty()));
        return Stream.concat(
                conditions.flatMap(Constraint::operands),
                rule.then().arguments().stream().flatMap(Operand::leaves));
    }

    private RulesFolder changed(Candidate candidate) {
        Map<String, byte[]> contents = new LinkedHashMap<>(folder.contents());
        String text = new String(contents.get(candidate.path()), StandardCharsets.UTF_8);
        contents.put(candidate.path(), candidate.edit().in(text).getBytes(StandardCharsets.UTF_8));
        return new RulesFolder(folder.name(), contents);
    }
}
