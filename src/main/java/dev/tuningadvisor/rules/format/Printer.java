package dev.tuningadvisor.rules.format;

import dev.tuningadvisor.rules.format.Doc.Gap;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/**
 * Writes a {@link Doc} on lines of at most {@value #WIDTH} columns where its pieces allow. Comments do not count: their
 * lines are as long as their author made them.
 */
final class Printer {

    private static final int WIDTH = 120;

    private final StringBuilder out = new StringBuilder();
    private final Deque<Command> commands = new ArrayDeque<>();
    private int line;
    private int column;
    private boolean space;
    // Line breaks are written with the token behind them: what follows may still move it, or ask for an empty line.
    private int breaks;
    private int breakIndent;
    private boolean brokenByComment;
    private Token announced;

    private Printer() {}

    /** The text, with a line feed at the end of each line; empty when the piece is. */
    static String print(Doc doc) {
        Printer printer = new Printer();
        printer.commands.push(new Command(0, false, doc, Command.NEVER));
        while (!printer.commands.isEmpty()) {
            printer.write(printer.commands.pop());
        }
        return printer.out.isEmpty() ? "" : printer.out.append('\n').toString();
    }

    private void write(Command command) {
        Doc doc = command.doc();
        if (doc instanceof Doc.Leaf leaf) {
            write(leaf.token(), command.indent());
        } else if (doc instanceof Gap gap) {
            write(gap, command);
        } else if (doc instanceof Doc.Remarks remarks) {
            remarks.lines().forEach(remark -> write(remark, remark.afterBlank(), command.indent()));
        } else if (doc instanceof Doc.Concat concat) {
            command.with(concat.parts()).forEach(commands::push);
        } else if (doc instanceof Doc.Indented indented) {
            commands.push(command.indented(indented.doc()));
        } else if (doc instanceof Doc.Group group) {
            write(group, command);
        } else if (doc instanceof Doc.Fill fill && !fill.items().isEmpty()) {
            write(fill.items(), command);
        }
    }

    private void write(Gap gap, Command command) {
        if (gap.isSpace(command.flat())) {
            space = true;
        } else {
            breakLine(command.indent(), gap == Gap.BLANK_LINE || gap == Gap.LINE_AND_BLANK, false);
        }
    }

    private void write(Doc.Group group, Command command) {
        if (!command.flat()) {
            announceFirst(command);
        }
        boolean flat = command.flat() || !group.broken() && fits(command.flat(group.doc()), commands.iterator());
        commands.push(new Command(command.indent(), flat, group.doc(), Command.NEVER));
    }

    private void write(List<Doc.Item> items, Command command) {
        Doc.Item next = items.get(0);
        if (command.since() != Command.NEVER) {
            Iterator<Command> behind = items.size() > 1 ? Collections.emptyIterator() : commands.iterator();
            boolean sameLine = command.flat()
                    || !next.kept()
                            && command.since() == nextLine()
                            && !(next.doc() instanceof Doc.Group group && group.broken())
                            && fits(command.flat(Doc.concat(Gap.SPACE, next.doc())), behind);
            write(sameLine ? Gap.SPACE : Gap.NEW_LINE, command);
        }
        if (!command.flat()) {
            announceFirst(command.with(next.doc()));
        }
        Doc.Fill rest = new Doc.Fill(items.subList(1, items.size()));
        commands.push(new Command(command.indent(), command.flat(), rest, nextLine()));
        commands.push(command.with(next.doc()));
    }

    private void write(Token token, int indent) {
        announce(token, indent);
        if (!token.prefix().isEmpty()) {
            space |= breaks == 0 && column > 0;
            append(token.prefix(), indent);
            space |= !token.is(",") && !token.is(";");
        }
        append(token.text(), indent);
        if (!token.remark().isEmpty()) {
            space = true;
            append(token.remark(), indent);
            breakLine(indent, false, true);
        }
    }

    /** Writes the comments above the first token ahead of it, so that it is known on which column the piece begins. */
    private void announceFirst(Command command) {
        Command first = command;
        while (!(first.doc() instanceof Doc.Leaf)) {
            if (first.doc() instanceof Doc.Concat concat && !concat.parts().isEmpty()) {
                first = first.with(concat.parts().get(0));
            } else if (first.doc() instanceof Doc.Fill fill && !fill.items().isEmpty()) {
                first = first.with(fill.items().get(0).doc());
            } else if (first.doc() instanceof Doc.Indented indented) {
                first = first.indented(indented.doc());
            } else if (first.doc() instanceof Doc.Group group) {
                first = first.with(group.doc());
            } else {
                return;
            }
        }
        announce(((Doc.Leaf) first.doc()).token(), first.indent());
    }

    private void announce(Token token, int indent) {
        if (token == announced || token.above().isEmpty()) {
            return;
        }
        announced = token;
        int at = nextIndent(indent);
        for (int i = 0; i < token.above().size(); i++) {
            Token.Remark remark = token.above().get(i);
            write(remark, remark.afterBlank() && i > 0, at);
        }
        breakLine(at, token.afterBlank(), false);
    }

    private void write(Token.Remark remark, boolean afterBlank, int indent) {
        breakLine(indent, afterBlank, false);
        append(remark.text(), indent);
        breakLine(indent, false, true);
    }

    private boolean fits(Command piece, Iterator<Command> behind) {
        int left = WIDTH - (breaks > 0 ? nextIndent(piece.indent()) : column + (space ? 1 : 0));
        return new Measure(left, announced).fits(piece, behind);
    }

    private void breakLine(int indent, boolean withBlank, boolean byComment) {
        if (!out.isEmpty()) {
            breaks = Math.max(breaks, withBlank ? 2 : 1);
            breakIndent = indent;
            brokenByComment = byComment;
        }
    }

    /** Where the next token will stand if it begins a line; a break that a comment made leaves that to the token. */
    private int nextIndent(int own) {
        return breaks > 0 && !brokenByComment ? breakIndent : own;
    }

    private int nextLine() {
        return line + breaks;
    }

    private void append(String text, int indent) {
        if (text.isEmpty()) {
            return;
        }
        if (breaks > 0) {
            int columns = nextIndent(indent);
            out.append("\n".repeat(breaks)).append(" ".repeat(columns));
            line += breaks;
            column = columns;
        } else if (space) {
            out.append(' ');
            column++;
        }
        breaks = 0;
        space = false;
        out.append(text);
        line += (int) text.chars().filter(c -> c == '\n').count();
        column = (text.indexOf('\n') < 0 ? column : 0) + widthOfLastLine(text);
    }

    private static int widthOfLastLine(String text) {
        int from = text.lastIndexOf('\n') + 1;
        return text.codePointCount(from, text.length());
    }
}
