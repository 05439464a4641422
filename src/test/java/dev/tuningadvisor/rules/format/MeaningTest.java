package dev.tuningadvisor.rules.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tuningadvisor.rules.RuleSource;
import dev.tuningadvisor.rules.parse.RuleParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeaningTest {

    private static final String FILE = """
            package a;
            declare Data
                count : Integer @min( 0 )
            end
            rule "A"
                @cites( { "a", "b" } )
                salience 1
            when
                Data( count >= 10, $c : count )
            then
                insert( new Advice( "a b", $c + 1 ) );
            end
            """;

    @Test
    void sameWordsInAnotherLayout_sayTheSame() {
        String squeezed = FILE.replaceAll("\n +", " ")
                .replace("( ", "(")
                .replace(" )", ")")
                .replace(">= ", ">=");

        assertThat(meaning(squeezed)).isEqualTo(meaning(FILE));
    }

    @ParameterizedTest
    @CsvSource({
        "package a, package b",
        "count : Integer, count : Long",
        "@min( 0 ), @max( 0 )",
        "'\"a\", \"b\"', '\"b\", \"a\"'",
        "salience 1, salience 2",
        ">=, >",
        "$c + 1, $c - 1",
        "'\"a b\"', '\"a  b\"'"
    })
    void anotherWord_saysSomethingElse(String word, String other) {
        assertThat(meaning(FILE.replace(word, other))).isNotEqualTo(meaning(FILE));
    }

    private static Object meaning(String text) {
        return Meaning.of(RuleParser.parse(new RuleSource("a.drl", text)).file());
    }
}
