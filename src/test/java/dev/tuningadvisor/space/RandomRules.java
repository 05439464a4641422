package dev.tuningadvisor.space;

import dev.tuningadvisor.rules.RulesFolder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** Small knowledge bases of random rules that the gate lets through, the same for the same seed. */
public final class RandomRules {

    private static final String INFO = "{ \"name\": \"random\", \"version\": \"1\", \"title\": \"Random rules\" }";

    private static final String VOCABULARY = """
            package random;

            declare enum Size
                SMALL( 1, "small" ), MIDDLE( 5, "middle" ), LARGE( 20, "large" ), HUGE( 50, "huge" );
                least : int
                word : String
            end

            declare enum Color
                RED( 1, "warm" ), YELLOW( 2, "warm" ), GREEN( 3, "cold" ), BLUE( 4, "cold" );
                rank : int
                feel : String
            end

            declare Thing
                count : Integer @question( "How many?" ) @min( 0 )
                weight : Integer @question( "How heavy?" )
                size : Size @question( "How large?" )
                label : String @question( "What is it called?" )
                light : Boolean @question( "Is it light?" )
            end

            declare Spot
                color : Color @question( "Which color?" )
                number : Integer @question( "Which number?" ) @min( 1 ) @max( 9 )
                lit : Boolean @question( "Is it lit?" )
            end
            """;

    private static final String CONCLUSIONS = """
            package random;

            declare enum Approach
                LEFT( "left" ), RIGHT( "right" ), MIDDLE( "the middle" );
                word : String
            end

            declare Sized
                size : Size
            end

            declare Amount
                amount : Integer
            end

            declare Painted
                color : Color
                light : Boolean
            end

            declare Named
                name : String
                size : Size
            end

            declare Caution
                text : String
            end

            declare Recommendation
                approach : Approach
                step : int
                summary : String
            end
            """;

    private static final String LAST = """

            rule "In the end the middle"
                salience -90
            when
                not Recommendation()
            then
                insert( new Recommendation( Approach.MIDDLE, 9, "The middle." ) );
            end
            """;

    private RandomRules() {}

    /** A rules folder in memory: some rules for each term, some cautions, some recommendations before the last one. */
    public static RulesFolder folder(long seed) {
        RandomRuleWriter written = RandomRuleWriter.write(new Random(seed));
        Map<String, String> files = Map.of(
                "vocabulary.drl",
                VOCABULARY,
                "conclusions.drl",
                CONCLUSIONS,
                "terms.drl",
                written.terms(),
                "verdict.drl",
                written.verdict() + LAST,
                "knowledge-base.json",
                INFO,
                "statements.json",
                "[]");
        return new RulesFolder(
                "random-" + seed,
                files.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, file -> file.getValue().getBytes(StandardCharsets.UTF_8))));
    }
}
