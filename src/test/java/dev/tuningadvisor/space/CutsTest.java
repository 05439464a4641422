package dev.tuningadvisor.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.tuningadvisor.facts.Facts;
import dev.tuningadvisor.rules.KnowledgeBase;
import dev.tuningadvisor.rules.RulesFolder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How each form of condition cuts the field it reads, near or far. */
class CutsTest {

    private static final String VOCABULARY = """
            package cuts;

            declare enum Grade
                POOR( 1 ), FAIR( 2 ), GOOD( 3 ), FINE( 4 );
                worth : int
            end

            declare Simple
                compared : Integer @question( "?" ) @min( 0 ) @max( 50 )
                unbounded : Integer @question( "?" )
                listed : Integer @question( "?" ) @min( 1 )
                name : String @question( "?" )
                flag : Boolean @question( "?" )
                onlyKnown : Integer @question( "?" )
                unread : Integer @question( "?" )
            end

            declare Carried
                grade : Grade @question( "?" )
                amount : Integer @question( "?" )
                spoken : Integer @question( "?" )
                joined : Grade @question( "?" )
                valued : Grade @question( "?" )
            end

            declare Against
                left : Integer @question( "?" )
                right : Integer @question( "?" )
                summed : Integer @question( "?" )
                worthy : Integer @question( "?" )
                grade : Grade @question( "?" )
            end

            declare Chosen
                approach : Approach @question( "?" )
            end
            """;

    private static final String RULES = """
            package cuts;

            declare enum Approach
                LEFT( "left" ), RIGHT( "right" );
                word : String
            end

            declare Recommendation
                approach : Approach
                step : int
                summary : String
            end

            declare Caution
                text : String
            end

            declare Graded
                grade : Grade
                amount : Integer
            end

            declare Held
                grade : Grade
            end

            declare Bar
                grade : Grade
                worth : int
            end

            declare Doubled
                amount : Integer
            end

            rule "Numbers"
            when
                Simple( compared > 10, compared <= 20, unbounded < 5 || unbounded == 7, listed in ( 2, 3, 4, 9 ) )
            then
                insert( new Caution( "numbers" ) );
            end

            rule "Texts, flags and the unknown"
            when
                Simple( name in ( "a", "b" ), flag == null || flag == true, onlyKnown == null )
                not Simple( name == "c" )
            then
                insert( new Caution( "others" ) );
            end

            rule "A grade is carried, and an amount"
            when
                Carried( grade in ( Grade.POOR, Grade.FAIR, Grade.GOOD, Grade.FINE ), $grade : grade, $amount : amount )
            then
                insert( new Graded( $grade, $amount ) );
            end

            rule "What is carried is read"
            when
                Graded( grade == Grade.GOOD, amount >= 100 )
            then
                insert( new Caution( "good" ) );
            end

            rule "One bar"
            when
                Simple( flag == true )
            then
                insert( new Bar( Grade.FAIR, Grade.FAIR.worth ) );
            end

            rule "Another bar"
            when
                Simple( flag == false )
            then
                insert( new Bar( Grade.FINE, Grade.FINE.worth ) );
            end

            rule "A stated grade is held against the bar"
            when
                Bar( $grade : grade, $worth : worth )
                Carried( joined == $grade )
                Graded( grade.worth > $worth )
            then
                insert( new Caution( "at the bar" ) );
            end

            rule "A value is only spoken of"
            when
                Carried( $spoken : spoken )
            then
                insert( new Caution( "there are " + $spoken ) );
            end

            rule "Two stated numbers"
            when
                Against( left < 3, $left : left, right > $left )
            then
                insert( new Caution( "right" ) );
            end

            rule "A number is doubled"
            when
                Against( summed >= 0, $summed : summed )
            then
                insert( new Doubled( $summed * 2 ) );
            end

            rule "The double is read"
            when
                Doubled( amount > 10 )
            then
                insert( new Caution( "more than ten" ) );
            end

            rule "Another grade is carried"
            when
                Against( grade in ( Grade.POOR, Grade.FAIR, Grade.GOOD, Grade.FINE ), $grade : grade )
            then
                insert( new Held( $grade ) );
            end

            rule "A number against what a grade is worth"
            when
                Held( $worth : grade.worth )
                Against( worthy >= $worth )
            then
                insert( new Caution( "worthy" ) );
            end

            rule "What is chosen is recommended"
            when
                Chosen( approach in ( Approach.LEFT, Approach.RIGHT ), $approach : approach )
            then
                insert( new Recommendation( $approach, 1, "as you wish" ) );
            end
            """;

    private static final KnowledgeBase BASE = KnowledgeBase.load(folder());
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

    private static List<String> labels(String path) {
        return SPACE.field(path).classes().stream().map(ValueClass::label).toList();
    }

    private static RulesFolder folder() {
        Map<String, byte[]> files = new HashMap<>();
        files.put("vocabulary.drl", VOCABULARY.getBytes(StandardCharsets.UTF_8));
        files.put("rules.drl", RULES.getBytes(StandardCharsets.UTF_8));
        files.put("statements.json", "[]".getBytes(StandardCharsets.UTF_8));
        files.put(
                "knowledge-base.json",
                "{ \"name\": \"cuts\", \"version\": \"1\", \"title\": \"Cuts\" }".getBytes(StandardCharsets.UTF_8));
        return new RulesFolder("cuts", files);
    }
}
