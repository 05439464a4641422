package dev.tuningadvisor.rules.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.tuningadvisor.problem.Problem;
import dev.tuningadvisor.rules.RuleSource;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files made to exhaust their reader. All are read on a small stack. */
class SourceLimitsTest {

    private static final String COMPARES = "`%s...` compares more than two values";
    private static final String INSERT = "insert( new X() );";

    static Stream<Arguments> conditions() {
        return Stream.of(
                arguments("A" + "( ".repeat(9_000) + ") ".repeat(9_000), "this statement has 18014 words and signs"),
                arguments("A" + "( ".repeat(17) + ") ".repeat(17), "brackets are nested deeper than 16"),
                arguments("A( " + "! ".repeat(900) + "x )", "`!` is true of what is unknown"),
                arguments("A( x == " + "- ".repeat(900) + "1 )", "`-` is not part of the rule language"),
                arguments("not ".repeat(300) + "A()", "`not` is not part of the rule language"),
                arguments("not( A()" + " and A()".repeat(90) + " )", "this statement has `and` 90 times"),
                arguments(
                        "A( x " + "< y ".repeat(400) + ")",
                        COMPARES.formatted("x < y < y < y < y < y < y < y < y < y < y < y < y < y < y")),
                arguments(
                        "A( ( x " + "< y ".repeat(400) + ") )",
                        COMPARES.formatted("x < y < y < y < y < y < y < y < y < y < y < y < y < y < y")),
                arguments(
                        "A( x" + " . x".repeat(400) + " == 1 )",
                        "`x . x . x . x . x . x . x . x . x . x . x . x . x . x . x...` reaches too far"),
                arguments("A( " + "< x ".repeat(400) + ")", "`<` has nothing on its left"),
                arguments("A( " + "$x : ".repeat(400) + "x )", "`:` is not expected here"));
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void nestingInConditions_isRefused(String condition, String fault) {
        assertThat(first(rule(condition, INSERT)).fault()).isEqualTo(fault);
    }

    @ParameterizedTest
    @ValueSource(strings = {"- ", "1 + ", "(int) ", "x -> ", "a ? b : ", "new X "})
    void nestingInConclusions_isRefused(String repeated) {
        assertThat(first(rule("A()", "insert( new X( " + repeated.repeat(300) + "1 ) );"))
                        .code())
                .isEqualTo(RuleCode.TOO_LARGE.code());
        // Below the limits it is read, and refused for what it is.
        assertThat(first(rule("A()", "insert( new X( " + repeated.repeat(40) + "y ) );"))
                        .code())
                .isEqualTo(RuleCode.BAD_CONCLUSION.code());
    }

    @Test
    void largeFile_isRefusedUnread() {
        assertThat(first("x".repeat(100_000_000))).hasToString("""
                hostile.drl:1:1: the file has 100000000 characters
                  help: a rules file has at most 1000000: part it into several""");
    }

    @Test
    void wordWithoutEnd_isRefusedBeforeTheLexerSeesIt() {
        assertThat(first(rule("A()", "(".repeat(200_000)))).hasToString("""
                hostile.drl:6:1: here are 200000 characters without a space
                  help: put spaces between them, at the latest after 1000""");
    }

    @Test
    void manyStatements_areRefused() {
        assertThat(first("declare A end ".repeat(20_000))).hasToString("""
                hostile.drl:1:1: the file has 20000 rules and declarations
                  help: a rules file has at most 5000: part it into several""");
    }

    @Test
    void longTexts_areRefused() {
        String text = "\"" + "a ".repeat(2_500) + "\"";

        assertThat(first(rule("A( x == " + text + " )", INSERT)).fault()).isEqualTo("the text has 5002 characters");
        assertThat(first(rule("A()", "insert( new X( " + (text + " + ").repeat(4) + "1 ) );"))
                        .fault())
                .isEqualTo("the conclusion has 20044 characters");
    }

    @Test
    void longName_isRefused() {
        assertThat(first(rule("A()", INSERT)
                                .replace("\"r\"", "\"" + "name ".repeat(41).strip() + "\""))
                        .fault())
                .isEqualTo("the rule's name has 204 characters");
    }

    @Test
    void manyProblems_areCutShort() {
        ParseResult result = parse("package x;\n" + rule("A( x = 1 )", INSERT).repeat(200));

        assertThat(result.problems()).hasSize(SourceLimits.PROBLEMS);
    }

    private static String rule(String condition, String conclusion) {
        return "rule \"r\"\nwhen\n" + condition + "\nthen\n\n" + conclusion + "\nend\n";
    }

    private static Problem first(String text) {
        ParseResult result = parse(text);
        assertThat(result.file()).isNull();
        return result.problems().get(0);
    }

    private static ParseResult parse(String text) {
        AtomicReference<ParseResult> result = new AtomicReference<>();
        Thread reader = new Thread(
                null, () -> result.set(RuleParser.parse(new RuleSource("hostile.drl", text))), "reader", 512 * 1024);
        reader.start();
        try {
            reader.join();
        } catch (InterruptedException fault) {
            throw new IllegalStateException(fault);
        }
        return result.get();
    }
}
