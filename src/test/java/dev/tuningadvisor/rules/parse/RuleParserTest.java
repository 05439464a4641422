package dev.tuningadvisor.rules.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tuningadvisor.rules.RuleSource;
import dev.tuningadvisor.rules.parse.Constraint.Operator;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RuleParserTest {

    private static final String DECLARATIONS = """
            package tea; // 😀
            declare enum Leaf
                GREEN( 70, "a \\"green\\" leaf" ), BLACK( -95, "tab\\tand\\nline" );
                degrees : int
                word : String
            end
            declare Cup
                leaf : Leaf @question( "Which leaf?" )
                ml : Integer @unit( "ml" ) @min( 1 )
            end
            """;

    private static final String RULE = """
            package tea;
            rule "A rule" @cites( { "tea-1", "tea-2" } ) salience -10
            when
                %s
            then
                insert( new Term( %s ) );
            end
            """;

    @Test
    void declarations_becomeRecordsWithPlaces() {
        RuleFile file = read(DECLARATIONS);

        EnumDeclaration leaf = file.enums().get(0);
        assertThat(file.packageName()).isEqualTo("tea");
        assertThat(leaf.constantNames()).containsExactly("GREEN", "BLACK");
        assertThat(leaf.findValue("BLACK", "degrees")).contains(-95);
        assertThat(leaf.findValue("GREEN", "word")).contains("a \"green\" leaf");
        assertThat(leaf.findValue("BLACK", "word")).contains("tab\tand\nline");
        FieldDeclaration ml = file.types().get(0).findField("ml").orElseThrow();
        assertThat(ml.type()).isEqualTo("Integer");
        assertThat(ml.findAnnotation("unit").orElseThrow().values())
                .extracting(Operand.Literal::value)
                .containsExactly("ml");
        assertThat(ml.findAnnotation("min").orElseThrow().values())
                .extracting(Operand.Literal::value)
                .containsExactly(1);
        assertThat(text(file, ml.span())).isEqualTo("ml");
        assertThat(ml.span().place()).hasToString("tea.drl:9:5");
        assertThat(text(file, ml.typeSpan())).isEqualTo("Integer");
    }

    @Test
    void header_isReadWithPlaces() {
        RuleFile file = read(RULE.formatted("Cup()", ""));

        RuleDeclaration rule = file.rules().get(0);
        assertThat(rule.name()).isEqualTo("A rule");
        assertThat(rule.cites()).containsExactly("tea-1", "tea-2");
        assertThat(rule.salience()).isEqualTo(-10);
        assertThat(text(file, rule.span())).isEqualTo("\"A rule\"");
        assertThat(text(file, rule.citesSpan())).isEqualTo("@cites( { \"tea-1\", \"tea-2\" } )");
        assertThat(text(file, rule.salienceSpan())).isEqualTo("-10");
        assertThat(rule.salienceSpan().place()).hasToString("tea.drl:2:55");
    }

    @Test
    void pattern_isReadWithItsConditions() {
        RuleFile file = read(RULE.formatted(
                "$cup : Cup( $l : leaf, ml >= 3 /* or so */, leaf in ( Leaf.GREEN, $other ), leaf.degrees == $l.degrees )",
                ""));

        Element.Pattern pattern = (Element.Pattern) file.rules().get(0).when().get(0);
        assertThat(pattern.binding()).isEqualTo("$cup");
        assertThat(pattern.type()).isEqualTo("Cup");
        assertThat(pattern.typeSpan().place()).hasToString("tea.drl:4:12");
        assertThat(pattern.constraints())
                .extracting(Constraint::text)
                .containsExactly(
                        "$l : leaf", "ml >= 3", "leaf in ( Leaf.GREEN, $other )", "leaf.degrees == $l.degrees");
        Constraint.Comparison comparison =
                (Constraint.Comparison) pattern.constraints().get(1);
        assertThat(comparison.operator()).isEqualTo(Operator.AT_LEAST);
        assertThat(((Operand.Field) comparison.left()).path()).containsExactly("ml");
        assertThat(((Operand.Literal) comparison.right()).value()).isEqualTo(3);
        assertThat(comparison.right().span().place()).hasToString("tea.drl:4:34");
        assertThat(((Constraint.Membership) pattern.constraints().get(2)).values())
                .extracting(value -> text(file, value.span()))
                .containsExactly("Leaf.GREEN", "$other");
    }

    @Test
    void connectedConditions_keepTheirBrackets() {
        RuleFile file = read(RULE.formatted("Cup( ml == 1 || ml == 2 && ( ml == 3 || ml == null ) )", ""));

        Constraint.AnyOf any =
                (Constraint.AnyOf) ((Element.Pattern) file.rules().get(0).when().get(0))
                        .constraints()
                        .get(0);
        assertThat(any.parts())
                .extracting(Constraint::text)
                .containsExactly("ml == 1", "ml == 2 && ( ml == 3 || ml == null )");
        assertThat(((Constraint.AllOf) any.parts().get(1)).parts())
                .extracting(Constraint::text)
                .containsExactly("ml == 2", "ml == 3 || ml == null");
    }

    @Test
    void absenceAndSums_areReadWithTheirPatterns() {
        RuleFile file = read(RULE.formatted("""
                not Cup( ml == 1 )
                    not( Cup() and Cup() )
                    exists( Cup() )
                    accumulate( Cup( $m : ml ) and Cup(); $sum : sum( $m ), $n : count(); $sum > 3, $n in ( 1, 2 ) )""", ""));

        List<Element> when = file.rules().get(0).when();
        assertThat(((Element.Not) when.get(0)).patterns()).hasSize(1);
        assertThat(((Element.Not) when.get(1)).patterns()).hasSize(2);
        assertThat(((Element.Exists) when.get(2)).patterns()).hasSize(1);
        Element.Accumulate accumulate = (Element.Accumulate) when.get(3);
        assertThat(accumulate.source()).hasSize(2);
        assertThat(accumulate.functions())
                .extracting(function -> function.binding() + " " + function.name())
                .containsExactly("$sum sum", "$n count");
        assertThat(accumulate.functions().get(1).argument()).isNull();
        assertThat(accumulate.results()).extracting(Constraint::text).containsExactly("$sum > 3", "$n in ( 1, 2 )");
    }

    @Test
    void conclusion_isReadWithPlacesInTheFile() {
        RuleFile file = read(RULE.formatted(
                "Cup()",
                "Leaf.GREEN, $cup,\n        $l.word + \"x\" + Leaf.GREEN.word, -3, 0.5, true, null, 2 * ( $m - 1 )"));

        RuleDeclaration.Insertion then = file.rules().get(0).then();
        assertThat(then.type()).isEqualTo("Term");
        assertThat(then.span().place()).hasToString("tea.drl:6:17");
        assertThat(then.arguments())
                .extracting(argument -> text(file, argument.span()))
                .containsExactly(
                        "Leaf.GREEN",
                        "$cup",
                        "$l.word + \"x\" + Leaf.GREEN.word",
                        "-3",
                        "0.5",
                        "true",
                        "null",
                        "2 * ( $m - 1 )");
        assertThat(then.arguments().subList(3, 7))
                .extracting(argument -> ((Operand.Literal) argument).value())
                .containsExactly(-3, new BigDecimal("0.5"), true, null);
        assertThat(then.arguments().get(2).span().place()).hasToString("tea.drl:7:9");
        Operand.Arithmetic product = (Operand.Arithmetic) then.arguments().get(7);
        assertThat(product.operator()).isEqualTo('*');
        assertThat(((Operand.Arithmetic) product.right()).operator()).isEqualTo('-');
    }

    @Test
    void commentsAndLineEnds_moveNothing() {
        String windows = RULE.formatted("/* ( */ Cup( // \"\n ml /* == */ == 3 )", "\"end\" // end ;\n")
                .replace("\n", "\r\n");

        RuleFile file = read(windows);

        Constraint condition = ((Element.Pattern) file.rules().get(0).when().get(0))
                .constraints()
                .get(0);
        assertThat(condition.text()).isEqualTo("ml == 3");
        assertThat(condition.span().place()).hasToString("tea.drl:5:2");
        assertThat(text(file, file.rules().get(0).then().arguments().get(0).span()))
                .isEqualTo("\"end\"");
    }

    @Test
    void charactersBeyondTheBasicPlane_countAsOne() {
        RuleFile file = read(RULE.formatted("Cup( label == \"😀😀\", ml == 3 )", "\"😀\", 3"));

        Constraint condition = ((Element.Pattern) file.rules().get(0).when().get(0))
                .constraints()
                .get(1);
        assertThat(condition.span().place()).hasToString("tea.drl:4:25");
        assertThat(text(file, condition.span())).isEqualTo("ml == 3");
        assertThat(file.rules().get(0).then().arguments().get(1).span().place()).hasToString("tea.drl:6:28");
    }

    @Test
    void emptyFile_isAFileWithoutPackage() {
        assertThat(Stream.of("", " \n", "// nothing"))
                .allSatisfy(text -> assertThat(read(text).packageSpan()).isNull());
    }

    private static RuleFile read(String text) {
        ParseResult result = RuleParser.parse(new RuleSource("tea.drl", text));
        assertThat(result.problems()).isEmpty();
        return result.file();
    }

    private static String text(RuleFile file, Span span) {
        return file.text().substring(span.start(), span.end());
    }
}
