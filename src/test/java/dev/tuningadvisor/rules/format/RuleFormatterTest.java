package dev.tuningadvisor.rules.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tuningadvisor.problem.RulesException;
import dev.tuningadvisor.rules.RuleSource;
import org.junit.jupiter.api.Test;

class RuleFormatterTest {

    private static final String RULE = """
            package tuningadvice;

            // Of the rule.
            rule "A"
                @cites( { "a" } )
            when
                Data(
                    labeledExamples >= 10,
                    /* a
                    block */ quality == Quality.LOW )
            then
                insert( new Argument( "a", 1 ) ); // done
            end
            """;

    @Test
    void lineEndsOfWindows_becomeLineFeeds() {
        assertThat(format(RULE.replace("\n", "\r\n"))).isEqualTo(format(RULE));
    }

    @Test
    void lineEndsOfOldMacs_becomeLineFeeds() {
        assertThat(format(RULE.replace("\n", "\r"))).isEqualTo(format(RULE));
    }

    @Test
    void tabs_becomeSpaces() {
        assertThat(format(RULE.replace("    ", "\t").replace("/* a\n\t\tblock", "/* a\n        block")))
                .isEqualTo(format(RULE));
    }

    @Test
    void tabsInsideCommentsAndTexts_stay() {
        String rule =
                "package a;\n\nrule \"A\"\nwhen\n    B( c == \"\t\" ) // c\td\nthen\n    insert( new D() );\nend\n";

        assertThat(format(rule)).isEqualTo(rule);
    }

    @Test
    void byteOrderMark_isDropped() {
        assertThat(format("\uFEFF" + RULE)).isEqualTo(format(RULE));
    }

    @Test
    void missingLineEndAtTheEnd_isAdded() {
        assertThat(format(RULE.stripTrailing())).isEqualTo(format(RULE));
    }

    @Test
    void emptyFile_staysEmpty() {
        assertThat(format("")).isEmpty();
        assertThat(format(" \r\n\t\n")).isEmpty();
    }

    @Test
    void fileOfComments_keepsThem() {
        assertThat(format("\n  // a \n\n\n/* b */")).isEqualTo("// a\n\n/* b */\n");
    }

    @Test
    void insideOfBlockComment_isNotTouched() {
        String comment = "/* a  \n\tb\n   c\n*/";

        assertThat(format(comment + "   \npackage a;")).isEqualTo(comment + "\npackage a;\n");
    }

    @Test
    void commentBeforeDotInConclusion_keepsItsDistance() {
        // To the engine `/*b*/.word` is one word.
        String rule = RULE.replace("\"a\", 1", "$b /*b*/ .word, 1");

        assertThat(format(rule)).isEqualTo(rule);
    }

    @Test
    void brokenFile_isRefusedWithEveryPlace() {
        String broken = RULE.replace(">= 10", ">= ten()").replace("insert", "remove");

        assertThatExceptionOfType(RulesException.class)
                .isThrownBy(() -> format(broken))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(problem -> problem.place().toString())
                        .containsExactly("a.drl:8:28", "a.drl:12:5"));
    }

    @Test
    void brokenFileWithByteOrderMark_isRefusedWhereItsEditorShowsIt() {
        assertThatExceptionOfType(RulesException.class)
                .isThrownBy(() -> format("\uFEFFpakage a;"))
                .withMessageStartingWith("a.drl:1:1: ");
    }

    private static String format(String text) {
        return RuleFormatter.format(new RuleSource("a.drl", text));
    }
}
