package dev.tuningadvisor.rules;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tuningadvisor.ProjectRules;
import dev.tuningadvisor.advice.TraceStep;
import dev.tuningadvisor.rules.Vocabulary.Field;
import dev.tuningadvisor.rules.Vocabulary.Kind;
import dev.tuningadvisor.rules.parse.Operand;
import dev.tuningadvisor.rules.parse.RuleDeclaration;
import dev.tuningadvisor.scenario.Expectation;
import dev.tuningadvisor.scenario.ProjectScenarios;
import dev.tuningadvisor.scenario.Scenario;
import dev.tuningadvisor.scenario.ScenarioResult;
import dev.tuningadvisor.testing.ScenarioTests;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rule base tests itself: what it cites, what it asks, and that its scenarios hold it to what it says. */
class RuleBaseTest {

    /** Headings and definitions: statements that conclude nothing. */
    private static final List<String> CONCLUDE_NOTHING =
            List.of("intro-1", "intro-2", "def-ft-1", "diff-intro", "when-ft-0", "when-icl-0");

    /** Rules that fire for every project: a sum may be 0, and every advice has a scope. */
    private static final List<String> FIRE_FOR_EVERY_PROJECT = List.of(
            "What counts for fine-tuning adds up",
            "What counts for in-context learning adds up",
            "Every advice closes with its scope");

    private static final KnowledgeBase BASE = ProjectScenarios.base();

    @TestFactory
    Stream<DynamicNode> everyScenario_passes() {
        return ScenarioTests.of(ProjectRules.FOLDER);
    }

    @Test
    void everyStatement_isCitedByARuleUnlessItConcludesNothing() {
        Set<String> cited = rules().flatMap(rule -> rule.cites().stream()).collect(toSet());

        List<String> uncited = BASE.statements().keySet().stream()
                .filter(id -> !cited.contains(id))
                .toList();

        assertThat(uncited).as("statements that no rule cites").isEqualTo(CONCLUDE_NOTHING);
    }

    @Test
    void everyCitation_isOfAStatementThatExists() {
        List<String> unknown = rules().flatMap(rule -> rule.cites().stream()
                        .filter(id -> !BASE.statements().containsKey(id))
                        .map(id -> rule.citesSpan().place() + ": there is no statement " + id))
                .toList();

        assertThat(unknown).isEmpty();
    }

    @Test
    void everyRule_hasANameOfItsOwn() {
        Set<String> names = new HashSet<>();

        List<String> repeated = rules().filter(rule -> !names.add(rule.name()))
                .map(RuleBaseTest::placed)
                .toList();

        assertThat(repeated).as("rules whose name another has").isEmpty();
    }

    @Test
    void everyRule_isFiredByAScenario() {
        Set<String> fired = new HashSet<>();
        ProjectScenarios.results().forEach(result -> fired.addAll(fired(result)));

        List<String> neverFired = rules().filter(rule -> !fired.contains(rule.name()))
                .map(RuleBaseTest::placed)
                .toList();

        assertThat(neverFired).as("rules that no scenario fires").isEmpty();
    }

    @Test
    void everyRule_isLeftSilentByAScenario() {
        Set<String> alwaysFired = new HashSet<>(BASE.rules().keySet());
        ProjectScenarios.results().forEach(result -> alwaysFired.retainAll(fired(result)));

        List<String> neverSilent = rules().filter(rule -> alwaysFired.contains(rule.name()))
                .filter(rule -> !FIRE_FOR_EVERY_PROJECT.contains(rule.name()))
                .map(RuleBaseTest::placed)
                .toList();

        assertThat(neverSilent).as("rules that no scenario leaves silent").isEmpty();
        assertThat(alwaysFired).containsExactlyInAnyOrderElementsOf(FIRE_FOR_EVERY_PROJECT);
    }

    @Test
    void everyGuidanceRule_isExpectedToApplyToMissAndWithAFactUnknown() {
        Map<String, List<Scenario>> fires = new HashMap<>();
        Map<String, List<Scenario>> silent = new HashMap<>();
        for (ScenarioResult result : ProjectScenarios.results()) {
            for (Expectation expectation : result.scenario().expectations()) {
                if (expectation instanceof Expectation.Fires expected) {
                    fires.computeIfAbsent(expected.rule(), rule -> new ArrayList<>())
                            .add(result.scenario());
                } else if (expectation instanceof Expectation.Silent expected) {
                    silent.computeIfAbsent(expected.rule(), rule -> new ArrayList<>())
                            .add(result.scenario());
                }
            }
        }

        List<String> lacking = rules().filter(rule -> rule.span().file().startsWith("guidance/"))
                .filter(rule -> !isHeld(
                        fires.getOrDefault(rule.name(), List.of()), silent.getOrDefault(rule.name(), List.of())))
                .map(RuleBaseTest::placed)
                .toList();

        assertThat(lacking)
                .as(
                        "rules without a case that applies, one that misses on a stated fact, or one with that fact unknown")
                .isEmpty();
    }

    /**
     * Whether some case fires, some other stays silent, and between a silent and another case a fact becomes unknown
     * while no fact is stated that was not.
     */
    private static boolean isHeld(List<Scenario> fires, List<Scenario> silent) {
        boolean misses = fires.stream()
                .anyMatch(one -> silent.stream().anyMatch(other -> stated(other).containsAll(stated(one))));
        boolean unknown = Stream.concat(fires.stream(), silent.stream())
                .anyMatch(less -> Stream.concat(fires.stream(), silent.stream())
                        .anyMatch(more -> stated(more).size() > stated(less).size()
                                && stated(more).containsAll(stated(less))));
        return misses && unknown;
    }

    @Test
    void everyFactThatIsAsked_isInTheVocabularyWithItsQuestion() {
        List<String> unasked = new ArrayList<>();
        rules().forEach(rule -> findFact(rule).ifPresent(path -> {
            Optional<Field> field = BASE.vocabulary().findField(path);
            if (field.map(Field::question).isEmpty()) {
                unasked.add(placed(rule) + " asks `" + path + "`, "
                        + (field.isEmpty() ? "which is not in the vocabulary" : "which has no @question"));
            }
        }));

        assertThat(unasked).isEmpty();
        assertThat(rules().filter(rule -> findFact(rule).isPresent())).hasSizeGreaterThan(10);
    }

    @Test
    void everyFactThatARuleMayRead_hasAQuestion() {
        List<String> without = BASE.vocabulary().fields().stream()
                .filter(field -> field.kind() != Kind.TEXT && field.question() == null)
                .map(Field::path)
                .toList();

        assertThat(without).as("fields of the vocabulary without @question").isEmpty();
    }

    /** The path in the field {@code fact} of what a rule concludes, where it is written down or a constant's. */
    private static Optional<String> findFact(RuleDeclaration rule) {
        List<String> fields = BASE.types().get(rule.then().type()).fields().stream()
                .map(field -> field.name())
                .toList();
        if (!fields.contains("fact")) {
            return Optional.empty();
        }
        Operand fact = rule.then().arguments().get(fields.indexOf("fact"));
        if (fact instanceof Operand.Literal literal) {
            return Optional.of((String) literal.value());
        }
        return fact instanceof Operand.EnumValue constant
                ? BASE.enums()
                        .get(constant.type())
                        .findValue(constant.constant(), constant.property())
                        .map(String.class::cast)
                : Optional.empty();
    }

    private static Set<String> stated(Scenario scenario) {
        return scenario.facts().values().keySet();
    }

    private static Set<String> fired(ScenarioResult result) {
        return result.advice() == null
                ? Set.of()
                : result.advice().trace().stream().map(TraceStep::rule).collect(toSet());
    }

    private static Stream<RuleDeclaration> rules() {
        return BASE.files().stream().flatMap(file -> file.rules().stream());
    }

    private static String placed(RuleDeclaration rule) {
        return rule.span().place() + ": " + rule.name();
    }
}
