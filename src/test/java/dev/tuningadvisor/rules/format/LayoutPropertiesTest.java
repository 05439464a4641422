package dev.tuningadvisor.rules.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tuningadvisor.ProjectRules;
import dev.tuningadvisor.rules.RuleSource;
import dev.tuningadvisor.rules.parse.RuleParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of the layout, over the statements of the project's rules and of the examples. */
class LayoutPropertiesTest {

    private static final List<String> STATEMENTS = pieces();
    private static final List<String> COMMENTS =
            List.of(" /* c */ ", " // c\n", "\n// c\n", "\n/* c\n   c */\n", "/*c*/");

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void disorder_isUndone(@ForAll("statements") String text, @ForAll long seed) {
        String disordered = Disorder.of(text, new Random(seed));

        assertThat(format(disordered)).isEqualTo(text);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void commentsOnLinesAndAtTheirEnds_leaveTheLayoutOfTheRest(@ForAll("statements") String text, @ForAll long seed) {
        Random random = new Random(seed);
        String commented = text.lines()
                .map(line -> random.nextInt(4) > 0 || line.isBlank() ? line : commented(line, random))
                .collect(Collectors.joining("\n"));

        String laidOut = format(Disorder.of(commented, random));

        String without = laidOut.replaceAll("(?m)^ *// c\n", "").replace(" // c\n", "\n");
        assertThat(without).isEqualTo(text);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void commentsAnywhere_stayWithTheirWords(@ForAll("statements") String text, @ForAll long seed) {
        String commented = withComments(text, new Random(seed));
        Assume.that(RuleParser.parse(new RuleSource("a.drl", commented)).file() != null);

        String laidOut = format(commented);

        assertThat(comments(laidOut)).isEqualTo(comments(commented));
        assertThat(format(laidOut)).isEqualTo(laidOut);
    }

    @Provide
    Arbitrary<String> statements() {
        return Arbitraries.of(STATEMENTS);
    }

    /** Each file cut into pieces that are files of their own: a package line and one statement with its comments. */
    private static List<String> pieces() {
        List<String> statements = new ArrayList<>();
        for (Path folder : List.of(ProjectRules.FOLDER, Path.of("src/test/resources/format"))) {
            for (String text : texts(folder)) {
                for (String piece : text.split("(?<=\nend\n)\n")) {
                    statements.add(piece.contains("package ") ? piece : "package tuningadvice;\n\n" + piece);
                }
            }
        }
        return statements;
    }

    private static List<String> texts(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<String> texts = new ArrayList<>();
            for (Path file : (Iterable<Path>) files.sorted()::iterator) {
                if (file.toString().endsWith(".drl") && !file.toString().endsWith(".before.drl")) {
                    texts.add(Files.readString(file));
                }
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String commented(String line, Random random) {
        boolean above = random.nextBoolean() || line.contains("/");
        return above ? "// c\n" + line : line + " // c";
    }

    private static String withComments(String text, Random random) {
        StringBuilder commented = new StringBuilder();
        int often = 1 + random.nextInt(20);
        for (Lexeme lexeme : Lexeme.split(text)) {
            boolean minus = commented.toString().endsWith("-");
            commented.append(lexeme.breaks() > 0 ? "\n".repeat(lexeme.breaks()) : minus ? "" : " ");
            if (random.nextInt(often) == 0) {
                commented.append(COMMENTS.get(random.nextInt(COMMENTS.size())));
            }
            commented.append(lexeme.text());
        }
        return commented.toString();
    }

    /** Each token with its comments. */
    private static List<List<Object>> comments(String text) {
        return TokenReader.read(Lexeme.split(text)).stream()
                .map(token -> List.<Object>of(
                        token.text(),
                        token.above().stream().map(Token.Remark::text).toList(),
                        token.prefix(),
                        token.remark()))
                .toList();
    }

    private static String format(String text) {
        return RuleFormatter.format(new RuleSource("a.drl", text));
    }
}
