package dev.tuningadvisor.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.tuningadvisor.facts.Facts;
import dev.tuningadvisor.rules.KnowledgeBase;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How each form of condition cuts the field it reads, near or far. */
class CutsTest {

    private static final KnowledgeBase BASE = KnowledgeBase.load(CutsRules.folder());
    private static final DecisionSpace SPACE = DecisionSpace.of(BASE);

    @Test
    void comparedNumber_isCutWhereAComparisonTurns() {
        assertThat(labels("simple.compared")).containsExactly("unknown", "0..10", "11..20", "21..50");
        assertThat(labels("simple.unbounded")).containsExactly("unknown", "<= 4", "5..6", "7", ">= 8");
    }

    @Test
    void listedNumbersInARow_areOneClass() {
        assertThat(labels("simple.listed")).containsExactly("unknown", "1", "2..4", "5..8", "9", ">= 10");
    }

    @Test
    void texts_areCutByThoseThatRulesName() {
        assertThat(labels("simple.name")).containsExactly("unknown", "a or b", "c", "another text");
    }

    @Test
    void fieldAskedOnlyWhetherItIsKnown_hasOneKnownClass() {
        assertThat(labels("simple.onlyKnown")).containsExactly("unknown", "any number");
    }

    @Test
    void fieldThatNoRuleReads_hasOneClass() {
        assertThat(labels("simple.unread")).containsExactly("any");
    }

    @Test
    void carriedValue_isCutByConditionsOnWhatCarriesIt() {
        assertThat(labels("carried.amount")).containsExactly("unknown", "<= 99", ">= 100");
        assertThat(labels("carried.grade")).containsExactly("unknown", "POOR or FAIR", "GOOD", "FINE");
    }

    @Test
    void joinedValue_isCutByEachConstantItCanMeet() {
        assertThat(labels("carried.joined")).containsExactly("unknown", "POOR or GOOD", "FAIR", "FINE");
    }

    @Test
    void valueThatIsOnlySpokenOf_isNotCut() {
        assertThat(labels("carried.spoken")).containsExactly("unknown", "any number");
        assertThat(SPACE.field("carried.spoken").covered()).isTrue();
    }

    @Test
    void numberAgainstAPropertyOfAStatedConstant_isCutByAllOfThem() {
        assertThat(labels("against.worthy")).containsExactly("unknown", "<= 0", "1", "2", "3", ">= 4");
        assertThat(labels("against.grade")).containsExactly("unknown", "POOR", "FAIR", "GOOD", "FINE");
    }

    @Test
    void valueThatIsRecommended_isToldApart() {
        assertThat(labels("chosen.approach")).containsExactly("unknown", "LEFT", "RIGHT");
    }

    @Test
    void numbersComparedWithEachOtherOrComputed_areNotCovered() {
        assertThat(SPACE.isExact()).isFalse();
        assertThat(SPACE.notCovered())
                .extracting(NotCovered::rule, NotCovered::text)
                .containsExactlyInAnyOrder(
                        tuple("Two stated numbers", "right > $left"), tuple("The double is read", "amount > 10"));
        assertThat(SPACE.fields())
                .filteredOn(field -> !field.covered())
                .extracting(field -> field.field().path())
                .containsExactly("against.left", "against.right", "against.summed");
        assertThat(labels("against.left")).containsExactly("unknown", "<= 2", ">= 3");
    }

    @Test
    void signature_tellsValuesOfWhatIsNotCovered() {
        Facts two = SPACE.with(SPACE.nothing(), "against.summed", 2);
        Facts three = SPACE.with(SPACE.nothing(), "against.summed", 3);
        Facts spoken = SPACE.with(SPACE.nothing(), "carried.spoken", 2);
        Facts otherwise = SPACE.with(SPACE.nothing(), "carried.spoken", 3);

        assertThat(SPACE.signature(two)).isNotEqualTo(SPACE.signature(three));
        assertThat(SPACE.signature(spoken)).isEqualTo(SPACE.signature(otherwise));
    }

    @Test
    void conclusionsThatCarryValues_areListed() {
        assertThat(SPACE.shown())
                .extracting(Shown::rule, Shown::conclusionField)
                .containsExactlyInAnyOrder(
                        tuple("A grade is carried, and an amount", "grade"),
                        tuple("A grade is carried, and an amount", "amount"),
                        tuple("A value is only spoken of", "text"),
                        tuple("A number is doubled", "amount"),
                        tuple("Another grade is carried", "grade"),
                        tuple("What is chosen is recommended", "approach"));
    }

    private static List<String> labels(String path) {
        return SPACE.field(path).classes().stream().map(ValueClass::label).toList();
    }
}
