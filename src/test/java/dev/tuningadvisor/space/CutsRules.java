package dev.tuningadvisor.space;

import dev.tuningadvisor.rules.RulesFolder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** A knowledge base with each form of condition, each on a field of its own. */
final class CutsRules {

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

    private CutsRules() {}

    static RulesFolder folder() {
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
