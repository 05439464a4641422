package dev.tuningadvisor.book;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tuningadvisor.book.Books.Read;
import dev.tuningadvisor.rules.Statement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

class RuleBookTest {

    private static final Pattern MARKDOWN_ANCHOR = Pattern.compile("<a id=\"([^\"]*)\">");
    private static final Pattern MARKDOWN_LINK = Pattern.compile("\\]\\(#([^)]*)\\)");

    static Stream<Read> books() {
        return Stream.of(Books.project(), Books.foreign());
    }

    @ParameterizedTest
    @MethodSource("books")
    void page_holdsEveryStatementRuleAndFieldOnce(Read book) {
        ParsedPage page = new ParsedPage(book.html());
        List<String> rules = page.elements("article").stream()
                .filter(article -> article.getAttribute("class").equals("rule"))
                .map(article -> firstHeading(article))
                .toList();
        List<String> fields = page.elements("article").stream()
                .filter(article -> article.getAttribute("class").equals("fact"))
                .map(article -> article.getElementsByTagName("code").item(0).getTextContent())
                .toList();
        List<String> claims = page.elements("section").stream()
                .filter(section -> section.getAttribute("class").equals("claim"))
                .map(section -> firstHeading(section))
                .toList();

        assertThat(rules)
                .containsExactlyInAnyOrderElementsOf(book.base().rules().keySet());
        assertThat(fields)
                .containsExactlyElementsOf(book.base().vocabulary().fields().stream()
                        .map(field -> field.path())
                        .toList());
        assertThat(claims)
                .containsExactlyElementsOf(book.base().statements().values().stream()
                        .map(statement -> statement.claim() + " " + statement.id())
                        .toList());
    }

    private static String firstHeading(Element element) {
        return Stream.of("h4", "h5")
                .map(element::getElementsByTagName)
                .filter(found -> found.getLength() > 0)
                .map(found -> found.item(0).getTextContent())
                .findFirst()
                .orElse("");
    }

    @ParameterizedTest
    @MethodSource("books")
    void page_leadsOnlyToPlacesItHas(Read book) {
        ParsedPage page = new ParsedPage(book.html());
        List<String> ids = page.values("id");

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(page.values("href")).hasSizeGreaterThan(100).allSatisfy(target -> {
            assertThat(target).startsWith("#");
            assertThat(ids).contains(target.substring(1));
        });
        assertThat(page.values("aria-labelledby"))
                .allSatisfy(id -> assertThat(ids).contains(id));
        assertThat(page.values("aria-describedby"))
                .allSatisfy(id -> assertThat(ids).contains(id));
    }

    @ParameterizedTest
    @MethodSource("books")
    void page_loadsAndRunsNothing(Read book) {
        ParsedPage page = new ParsedPage(book.html());
        Set<String> attributes = page.elements().stream()
                .flatMap(element -> Stream.iterate(
                                0, i -> i < element.getAttributes().getLength(), i -> i + 1)
                        .map(i -> element.getAttributes().item(i).getNodeName()))
                .collect(Collectors.toSet());

        assertThat(page.elements("script")).isEmpty();
        assertThat(page.elements("link")).isEmpty();
        assertThat(attributes).doesNotContain("src", "style").noneMatch(name -> name.startsWith("on"));
        assertThat(page.texts("style")).singleElement().asString().doesNotContain("url(", "@import");
        assertThat(page.values("content"))
                .anyMatch(policy -> policy.startsWith("default-src 'none'; style-src 'sha256-"));
    }

    @ParameterizedTest
    @MethodSource("books")
    void headings_leaveNoLevelOut(Read book) {
        List<Integer> levels = new ParsedPage(book.html())
                .elements().stream()
                        .map(Element::getTagName)
                        .filter(name -> name.matches("h[1-6]"))
                        .map(name -> name.charAt(1) - '0')
                        .toList();

        assertThat(levels).startsWith(1).containsOnlyOnce(1);
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
        }
    }

    @ParameterizedTest
    @MethodSource("books")
    void markdown_leadsOnlyToPlacesItHas(Read book) {
        List<String> anchors = found(MARKDOWN_ANCHOR, book.markdown());

        assertThat(anchors).doesNotHaveDuplicates();
        assertThat(anchors).containsAll(found(MARKDOWN_LINK, book.markdown()));
        assertThat(book.markdown().lines().filter(line -> line.startsWith("#")))
                .hasSizeGreaterThan(book.base().rules().size());
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    @Test
    void sameRules_giveTheSameBytes() {
        Read again = Read.of(Books.PROJECT);

        assertThat(again.html()).isEqualTo(Books.project().html());
        assertThat(again.markdown()).isEqualTo(Books.project().markdown());
    }

    @Test
    void statementWithoutRules_saysWhetherItNeedsOne() {
        ParsedPage page = new ParsedPage(Books.project().html());
        List<String> silent = Books.project().base().statements().values().stream()
                .filter(statement -> !statement.concludes())
                .map(Statement::id)
                .toList();

        assertThat(silent)
                .isNotEmpty()
                .allSatisfy(id -> assertThat(
                                page.byId("statement-" + id).getParentNode().getTextContent())
                        .contains("It concludes nothing: it introduces what follows."));
    }

    @Test
    void rule_isToldInWords() {
        Element rule = new ParsedPage(Books.project().html())
                .byId("rule-a-large-labeled-data-set-of-high-quality-favors-fine-tuning");

        assertThat(rule.getTextContent().replaceAll("\\s+", " "))
                .startsWith(" A large labeled data set of high quality favors fine-tuning"
                        + " When label supply: large Data · label quality: high Data · task specific: yes, or not known"
                        + " Then strong argument for fine-tuning, consideration: data"
                        + " guidance/when-fine-tuning.drl:13 rests on when-ft-1q");
    }

    @Test
    void hostileTexts_showAsTextAlone(@TempDir Path folder) throws IOException {
        String hostile = "</title></style><script>alert(1)</script><img src=x onerror=alert(1)> &amp; \" ' `x` **b** ";
        Path rules = Books.copyTo(folder.resolve("rules"));
        edit(rules.resolve("knowledge-base.json"), "\"title\": \"", "\"title\": \"" + json(hostile));
        edit(rules.resolve("statements.json"), "\"claim\": \"", "\"claim\": \"" + json(hostile) + "\\u202e");
        edit(rules.resolve("statements.json"), "\"section\": \"", "\"section\": \"" + json(hostile));
        edit(rules.resolve("vocabulary.drl"), "@question( \"", "@question( \"<script>alert(2)</script> ");
        edit(rules.resolve("conclusions.drl"), "REPAIR( \"", "REPAIR( \"<b onclick='x'>");

        Read book = Read.of(rules);

        ParsedPage page = new ParsedPage(book.html());
        assertThat(page.elements("script")).isEmpty();
        assertThat(page.elements("img")).isEmpty();
        assertThat(page.texts("h1")).singleElement().asString().startsWith(hostile.strip());
        assertThat(page.texts("h4")).anyMatch(text -> text.startsWith("<script>alert(2)</script>"));
        assertThat(book.html()).doesNotContain("\u202e").contains("\\u202e");
        assertThat(book.markdown())
                .doesNotContain("\u202e", "<script", "<img", "<b ")
                .contains("\\`x\\` \\*\\*b\\*\\*");
    }

    private static String json(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    /** Changes the first place only. */
    private static void edit(Path file, String old, String replacement) throws IOException {
        String text = Files.readString(file);
        int at = text.indexOf(old);
        assertThat(at).isNotNegative();
        Files.writeString(file, text.substring(0, at) + replacement + text.substring(at + old.length()));
    }
}
