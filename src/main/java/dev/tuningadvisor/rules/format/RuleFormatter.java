package dev.tuningadvisor.rules.format;

import dev.tuningadvisor.problem.RulesException;
import dev.tuningadvisor.rules.RuleSource;
import dev.tuningadvisor.rules.parse.ParseResult;
import dev.tuningadvisor.rules.parse.RuleFile;
import dev.tuningadvisor.rules.parse.RuleParser;
import java.util.List;

/**
 * Gives rules files their one layout.
 *
 * <p>Only white space changes, and with it line ends, a byte order mark and blanks behind comments: every word, sign,
 * text and comment stays, in its order. The author decides what the layout cannot know: single empty lines inside
 * blocks, whether the annotations of a field stand below it, and where the arguments of a long conclusion are parted
 * into lines.
 */
public final class RuleFormatter {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private RuleFormatter() {}

    /**
     * The text of a file in the one layout: lines of at most 120 columns where words and comments allow, ended by line
     * feeds. The same text for a text that has the layout already.
     *
     * @throws RulesException when the file cannot be read as rules, with everything that is wrong with it
     * @throws IllegalStateException when the laid out text would not say the same, which is a fault of this class
     */
    public static String format(RuleSource source) {
        String text = source.text().startsWith(BYTE_ORDER_MARK) ? source.text().substring(1) : source.text();
        RuleFile before = read(new RuleSource(source.path(), text));
        List<Lexeme> lexemes = Lexeme.split(text.replace("\r\n", "\n").replace('\r', '\n'));
        String laidOut = Printer.print(FileLayout.of(TokenReader.read(lexemes)));
        if (!laidOut.equals(text)) {
            refuseChange(before, lexemes, laidOut);
        }
        return laidOut;
    }

    private static RuleFile read(RuleSource source) {
        ParseResult result = RuleParser.parse(source);
        if (result.file() == null) {
            throw new RulesException(result.problems());
        }
        return result.file();
    }

    private static void refuseChange(RuleFile before, List<Lexeme> lexemes, String laidOut) {
        ParseResult after = RuleParser.parse(new RuleSource(before.path(), laidOut));
        if (!words(Lexeme.split(laidOut)).equals(words(lexemes))
                || after.file() == null
                || !Meaning.of(after.file()).equals(Meaning.of(before))) {
            throw new IllegalStateException("the layout of " + before.path() + " would change what it says");
        }
    }

    private static List<String> words(List<Lexeme> lexemes) {
        return lexemes.stream().map(Lexeme::text).toList();
    }
}
