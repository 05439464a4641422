package dev.tuningadvisor.review.mutation;

import dev.tuningadvisor.rules.RulesFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** A knowledge base of three rules: whether to keep a lamp. */
final class Lamps {

    static final String VERDICT = """
            package lamps;

            rule "A hungry lamp is replaced"
                salience -1
            when
                Lamp( watts >= Limit.HUNGRY.least, broken == null || broken == false )
            then
                insert( new Recommendation( Choice.REPLACE, 1, "Replace it." ) );
            end

            rule "A broken lamp is replaced"
                salience -1
            when
                Lamp( broken == true )
            then
                insert( new Recommendation( Choice.REPLACE, 2, "Replace it, because it is broken." ) );
            end

            rule "Any other lamp is kept"
                salience -2
            when
                not Recommendation()
            then
                insert( new Recommendation( Choice.KEEP, 3, "Keep it." ) );
            end
            """;

    private static final String VOCABULARY = """
            package lamps;

            declare enum Limit
                HUNGRY( 40 );
                least : int
            end

            declare Lamp
                watts : Integer @question( "How many watts does it take?" ) @min( 0 )
                broken : Boolean @question( "Is it broken?" )
            end
            """;

    private static final String CONCLUSIONS = """
            package lamps;

            declare enum Choice
                KEEP( "keep it" ), REPLACE( "replace it" );
                word : String
            end

            declare Recommendation
                approach : Choice
                step : int
                summary : String
            end
            """;

    private Lamps() {}

    static RulesFolder folder() {
        return folder(VERDICT);
    }

    static RulesFolder folder(String verdict) {
        Map<String, byte[]> contents = new HashMap<>();
        put(contents, "vocabulary.drl", VOCABULARY);
        put(contents, "conclusions.drl", CONCLUSIONS);
        put(contents, "verdict.drl", verdict);
        put(contents, "statements.json", "[ ]");
        put(contents, "knowledge-base.json", "{ \"name\": \"lamps\", \"version\": \"1\", \"title\": \"Lamps\" }");
        return new RulesFolder("lamps", contents);
    }

    private static void put(Map<String, byte[]> contents, String path, String text) {
        contents.put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    static Path scenarios(Path folder, String variants) throws IOException {
        return Files.writeString(
                folder.resolve("lamps.json"),
                "{ \"scenarios\": [ { \"name\": \"lamp\", \"variants\": [\n" + variants + " ] } ] }");
    }
}
