package dev.tuningadvisor.rules.format;

import dev.tuningadvisor.rules.format.Token.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Gives each comment to the token it belongs to: behind it at the end of a line, above it, or before it on its line. */
final class TokenReader {

    private final List<Token> tokens = new ArrayList<>();

    private TokenReader() {}

    /** All tokens; the last is the end of the file. */
    static List<Token> read(List<Lexeme> lexemes) {
        TokenReader reader = new TokenReader();
        int from = 0;
        for (int i = 0; i < lexemes.size(); i++) {
            if (!lexemes.get(i).isComment()) {
                reader.add(lexemes.subList(from, i), lexemes.get(i));
                from = i + 1;
            }
        }
        return reader.tokens;
    }

    private void add(List<Lexeme> comments, Lexeme word) {
        int behind = tokens.isEmpty() ? 0 : countBehind(comments, word);
        if (behind > 0) {
            int last = tokens.size() - 1;
            tokens.set(last, tokens.get(last).withRemark(joined(comments.subList(0, behind))));
        }
        List<List<Lexeme>> lines = lines(comments.subList(behind, comments.size()));
        List<Remark> above = new ArrayList<>();
        lines.forEach(line -> above.add(new Remark(joined(line), isAfterBlank(line.get(0)))));
        boolean startsLine = word.breaks() > 0 || comments.stream().anyMatch(comment -> comment.breaks() > 0);
        if (lines.isEmpty() || word.breaks() > 0 || word.text().isEmpty()) {
            tokens.add(new Token(word.text(), above, isAfterBlank(word), startsLine, "", ""));
        } else {
            Remark prefix = above.remove(above.size() - 1);
            tokens.add(new Token(word.text(), above, prefix.afterBlank(), startsLine, prefix.text(), ""));
        }
    }

    /** How many comments stand on the line of the token before them and end it. */
    private static int countBehind(List<Lexeme> comments, Lexeme word) {
        int count = 0;
        while (count < comments.size() && comments.get(count).breaks() == 0) {
            count++;
        }
        boolean endsLine =
                count < comments.size() || word.breaks() > 0 || word.text().isEmpty();
        return endsLine ? count : 0;
    }

    private static List<List<Lexeme>> lines(List<Lexeme> comments) {
        List<List<Lexeme>> lines = new ArrayList<>();
        for (Lexeme comment : comments) {
            if (lines.isEmpty() || comment.breaks() > 0) {
                lines.add(new ArrayList<>());
            }
            lines.get(lines.size() - 1).add(comment);
        }
        return lines;
    }

    private static boolean isAfterBlank(Lexeme lexeme) {
        return lexeme.breaks() > 1;
    }

    private static String joined(List<Lexeme> comments) {
        return comments.stream().map(Lexeme::text).collect(Collectors.joining(" "));
    }
}
