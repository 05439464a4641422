package dev.tuningadvisor.rules.format;

import dev.tuningadvisor.rules.format.Doc.Gap;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/** Measures whether a piece fits on the rest of a line. */
final class Measure {

    private enum End {
        OPEN,
        LINE_ENDS,
        DOES_NOT_FIT
    }

    private final Deque<Command> commands = new ArrayDeque<>();
    private final Token announced;
    private int left;
    private boolean inPiece = true;

    /** Measures {@code left} columns; the comments above {@code announced} are written already. */
    Measure(int left, Token announced) {
        this.left = left;
        this.announced = announced;
    }

    /** Whether a piece fits, with what stands behind it up to the next place where the line may end. */
    boolean fits(Command piece, Iterator<Command> behind) {
        commands.push(piece);
        End end = End.OPEN;
        while (left >= 0 && end == End.OPEN) {
            if (!commands.isEmpty()) {
                end = take(commands.pop());
            } else if (behind.hasNext()) {
                inPiece = false;
                commands.push(behind.next());
            } else {
                end = End.LINE_ENDS;
            }
        }
        return left >= 0 && end == End.LINE_ENDS;
    }

    private End take(Command command) {
        Doc doc = command.doc();
        if (doc instanceof Doc.Leaf leaf) {
            return take(leaf.token());
        } else if (doc instanceof Gap gap) {
            return take(gap, command.flat());
        } else if (doc instanceof Doc.Remarks remarks) {
            return remarks.lines().isEmpty() ? End.OPEN : End.LINE_ENDS;
        } else if (doc instanceof Doc.Concat concat) {
            command.with(concat.parts()).forEach(commands::push);
        } else if (doc instanceof Doc.Indented indented) {
            commands.push(command.with(indented.doc()));
        } else if (doc instanceof Doc.Group group) {
            commands.push(command.with(group.doc()));
        } else if (doc instanceof Doc.Fill fill && !fill.items().isEmpty()) {
            return take(fill.items(), command);
        }
        return End.OPEN;
    }

    private End take(Token token) {
        if (token != announced && !token.above().isEmpty()) {
            return inPiece ? End.DOES_NOT_FIT : End.LINE_ENDS;
        }
        left -= width(token.text());
        if (!token.prefix().isEmpty()) {
            left -= width(token.prefix()) + 2;
        }
        return token.remark().isEmpty() ? End.OPEN : End.LINE_ENDS;
    }

    private End take(Gap gap, boolean flat) {
        if (gap.isSpace(flat)) {
            left--;
            return End.OPEN;
        }
        return End.LINE_ENDS;
    }

    private End take(List<Doc.Item> items, Command command) {
        if (command.since() != Command.NEVER && !command.flat()) {
            return End.LINE_ENDS;
        }
        List<Command> parts = command.with(items.stream().map(Doc.Item::doc).toList());
        for (Command part : parts) {
            commands.push(part);
            commands.push(command.with(Gap.LINE));
        }
        commands.pop();
        return End.OPEN;
    }

    private static int width(String text) {
        return text.codePointCount(text.lastIndexOf('\n') + 1, text.length());
    }
}
