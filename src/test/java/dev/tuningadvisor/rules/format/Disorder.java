package dev.tuningadvisor.rules.format;

import java.util.List;
import java.util.Random;

/**
 * Spoils the layout of a text. What the layout leaves to the author stays: empty lines, where the annotations of a
 * field stand, the lines of a conclusion, and on which line a comment is.
 */
final class Disorder {

    private static final List<String> BLANKS = List.of(" ", "   ", "\t", " \t ");

    private final List<Lexeme> lexemes;
    private final Random random;
    private int depth;
    private boolean inConclusion;

    private Disorder(String text, Random random) {
        this.lexemes = Lexeme.split(text);
        this.random = random;
    }

    static String of(String text, Random random) {
        return new Disorder(text, random).text();
    }

    private String text() {
        StringBuilder text = new StringBuilder(lexemes.get(0).text());
        note(lexemes.get(0).text());
        for (int i = 1; i < lexemes.size(); i++) {
            text.append(gap(lexemes.get(i - 1), lexemes.get(i)))
                    .append(lexemes.get(i).text());
            note(lexemes.get(i).text());
        }
        return random.nextBoolean() ? text.toString() : text.toString().replace("\n", "\r\n");
    }

    private void note(String word) {
        depth += word.equals("(") || word.equals("{") ? 1 : word.equals(")") || word.equals("}") ? -1 : 0;
        inConclusion = !word.equals("end") && (inConclusion || word.equals("then"));
    }

    private String gap(Lexeme before, Lexeme after) {
        if (before.text().equals("-") && Character.isDigit(after.text().charAt(0))) {
            // The parser takes no blank between the minus of a number and its digits.
            return "";
        }
        int breaks = breaks(before, after);
        boolean clings = breaks == 0 && canCling(before, after) && random.nextBoolean();
        String gap = clings ? "" : blanks(breaks == 0);
        for (int i = 0; i < breaks; i++) {
            gap += "\n" + blanks(false);
        }
        return gap;
    }

    private int breaks(Lexeme before, Lexeme after) {
        if (before.text().equals("@")) {
            return 0;
        }
        if (after.text().isEmpty()) {
            return random.nextInt(4);
        }
        if (after.breaks() > 1) {
            return after.breaks() + random.nextInt(3);
        }
        if (before.isComment() || after.isComment() || after.text().equals("@")) {
            return after.breaks();
        }
        if (inConclusion && depth > 0) {
            return after.breaks() == 0 ? 0 : 1 + random.nextInt(3);
        }
        return random.nextInt(depth > 0 ? 4 : 2);
    }

    private String blanks(boolean needed) {
        return needed || random.nextBoolean() ? BLANKS.get(random.nextInt(BLANKS.size())) : "";
    }

    private static boolean canCling(Lexeme before, Lexeme after) {
        return isBracket(before) || isBracket(after);
    }

    private static boolean isBracket(Lexeme lexeme) {
        return "(){},;@".contains(lexeme.text()) && !lexeme.text().isEmpty();
    }
}
