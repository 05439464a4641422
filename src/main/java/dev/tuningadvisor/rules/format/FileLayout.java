package dev.tuningadvisor.rules.format;

import java.util.ArrayList;
import java.util.List;

/** Lays out a file: its statements one below the other, parted by one empty line. */
final class FileLayout {

    private final Cursor cursor;
    private final DeclarationLayout declarations;
    private final RuleLayout rules;

    private FileLayout(List<Token> tokens) {
        this.cursor = new Cursor(tokens);
        this.declarations = new DeclarationLayout(cursor);
        this.rules = new RuleLayout(cursor);
    }

    static Doc of(List<Token> tokens) {
        return new FileLayout(tokens).file();
    }

    private Doc file() {
        List<Doc> parts = new ArrayList<>();
        while (!cursor.peek().isEnd()) {
            parts.add(belongsAbove(cursor.peek()) ? Doc.Gap.NEW_LINE : Doc.Gap.BLANK_LINE);
            parts.add(statement());
        }
        parts.add(new Doc.Remarks(cursor.peek().above()));
        return new Doc.Concat(parts);
    }

    private Doc statement() {
        if (cursor.isAt("package")) {
            return packageLine();
        }
        return cursor.isAt("declare") ? declarations.read() : rules.read();
    }

    private Doc packageLine() {
        Doc line = Doc.concat(cursor.leaf(), Doc.Gap.SPACE, cursor.operand());
        return cursor.isAt(";") ? Doc.concat(line, cursor.leaf()) : line;
    }

    /** The comment before a statement clings to the one above, and an empty line parts it from its own. */
    private static boolean belongsAbove(Token first) {
        return !first.above().isEmpty()
                && !first.opensAfterBlank()
                && (first.afterBlank() || first.above().stream().anyMatch(Token.Remark::afterBlank));
    }
}
