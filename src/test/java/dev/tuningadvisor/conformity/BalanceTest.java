package dev.tuningadvisor.conformity;

import static dev.tuningadvisor.conformity.Approach.FINE_TUNING;
import static dev.tuningadvisor.conformity.Approach.IN_CONTEXT_LEARNING;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BalanceTest {

    @Test
    void argumentList_holdsThirtyFiveOfDistinctNames() {
        assertThat(ArgumentList.ALL)
                .extracting(possible -> possible.argument().statement())
                .hasSize(35)
                .doesNotHaveDuplicates();
    }

    @Test
    void nothingStated_weighsNothingOnBothSides() {
        Balance balance = balance(Map.of());

        assertThat(balance.arguments()).isEmpty();
        assertThat(balance.weights()).containsOnly(entry(FINE_TUNING, 0), entry(IN_CONTEXT_LEARNING, 0));
    }

    @Test
    void argumentsOfOneConsideration_countTheStrongestOnce() {
        // diff-data-ft (AGAINST, 4) and when-icl-2, takeaway-2 (FOR, 3) are on the same side.
        Balance balance = balance(Map.of("data.labeledExamples", 3));

        assertThat(balance.weights()).containsEntry(IN_CONTEXT_LEARNING, 4);
        assertThat(statements(balance)).containsExactly("diff-data-ft", "when-icl-2", "takeaway-2");
        assertThat(counted(balance)).containsExactly("diff-data-ft");
    }

    @Test
    void equalArgumentsOfOneConsideration_countTheFirstStatement() {
        Balance balance = balance(Map.of("accuracy.need", "PEAK", "task.breadth", "NARROW"));

        assertThat(statements(balance))
                .containsExactly("def-ft-5", "diff-perf-icl-3", "when-ft-2", "takeaway-1", "takeaway-2c");
        assertThat(counted(balance)).containsExactly("diff-perf-icl-3", "when-ft-2");
        assertThat(balance.weights()).containsEntry(FINE_TUNING, 4);
    }

    @Test
    void argumentsOfDifferentConsiderations_addUp() {
        Balance balance = balance(Map.of("resources.deadlineDays", 6, "resources.costSensitivity", "HIGH"));

        assertThat(counted(balance)).containsExactly("diff-comp-ft-2", "faq-3");
        assertThat(balance.weights()).containsEntry(IN_CONTEXT_LEARNING, 4 + 2);
    }

    @Test
    void bothSidesOfOneConsideration_countEachTheirOwn() {
        Balance balance = balance(Map.of("model.domainKnowledge", "WELL_KNOWN", "task.breadth", "NARROW"));

        assertThat(counted(balance)).containsExactly("def-ft-5", "def-icl-2");
        assertThat(balance.weights()).containsOnly(entry(FINE_TUNING, 1), entry(IN_CONTEXT_LEARNING, 1));
    }

    @Test
    void argumentAgainstOneApproach_countsForTheOther() {
        Balance balance = balance(Map.of("model.domainKnowledge", "UNSEEN"));

        assertThat(statements(balance)).containsExactly("diff-train-icl-2");
        assertThat(balance.weights()).containsEntry(FINE_TUNING, 1);
        assertThat(balance.hasArgumentFor()).isFalse();
    }

    @Test
    void statementsThatAgree_shareOneArgument() {
        Map<String, List<String>> sharedBy = balance(Map.of(
                        "data.labeledExamples", 0,
                        "resources.trainingBudget", "LOW",
                        "operation.adaptation", "MINUTES",
                        "model.domainKnowledge", "WELL_KNOWN"))
                .arguments()
                .stream()
                .filter(argument -> !argument.sharedBy().isEmpty())
                .collect(Collectors.toMap(Argument::statement, Argument::sharedBy));

        assertThat(sharedBy)
                .containsOnly(
                        entry("def-ft-4", List.of("diff-train-ft")),
                        entry("def-icl-2", List.of("diff-train-icl-2")),
                        entry("diff-data-ft", List.of("def-ft-3", "takeaway-1c")),
                        entry("diff-comp-icl", List.of("diff-train-icl-1")),
                        entry("when-icl-1", List.of("takeaway-2")),
                        entry("takeaway-2", List.of("diff-data-icl")));
    }

    @Test
    void argumentsThatAnEarlierOrStrongerAlwaysAccompanies_neverCount() {
        Set<String> everCounted = Projects.draw(7, 5_000).stream()
                .flatMap(project -> counted(Balance.of(new Terms(new StatedFacts(project)))))
                .collect(Collectors.toSet());

        assertThat(ArgumentList.ALL)
                .extracting(possible -> possible.argument().statement())
                .filteredOn(statement -> !everCounted.contains(statement))
                .containsExactly("diff-comp-icl", "when-icl-2", "takeaway-1c", "takeaway-2", "faq-2");
    }

    private static Balance balance(Map<String, Object> facts) {
        return Balance.of(new Terms(new StatedFacts(ProjectFacts.of(facts))));
    }

    private static Stream<String> statements(Balance balance) {
        return balance.arguments().stream().map(Argument::statement);
    }

    private static Stream<String> counted(Balance balance) {
        return balance.arguments().stream().filter(Argument::counted).map(Argument::statement);
    }
}
