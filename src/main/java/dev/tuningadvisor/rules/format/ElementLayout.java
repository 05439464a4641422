package dev.tuningadvisor.rules.format;

import dev.tuningadvisor.rules.format.Doc.Gap;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Lays out the elements of a left side: a pattern on one line where it fits, else its conditions one a line. */
final class ElementLayout {

    private final Cursor cursor;
    private final ConditionLayout conditions;

    ElementLayout(Cursor cursor) {
        this.cursor = cursor;
        this.conditions = new ConditionLayout(cursor);
    }

    Doc read() {
        if (cursor.isAt("accumulate")) {
            return accumulate();
        }
        if (!cursor.isAt("not") && !cursor.isAt("exists")) {
            return pattern();
        }
        Doc word = cursor.leaf();
        if (!cursor.isAt("(")) {
            return Doc.concat(word, Gap.SPACE, pattern());
        }
        Doc open = cursor.leaf();
        Doc patterns = Doc.indented(Gap.LINE, joined());
        return Doc.concat(word, Doc.group(open, patterns, Doc.closing(cursor.next(")"))));
    }

    /** Patterns joined by {@code and}. */
    private Doc joined() {
        List<Doc> parts = new ArrayList<>(List.of(pattern()));
        while (cursor.isAt("and")) {
            parts.addAll(List.of(Gap.SPACE, cursor.leaf(), Gap.LINE, pattern()));
        }
        return new Doc.Concat(parts);
    }

    private Doc pattern() {
        List<Doc> head = new ArrayList<>(List.of(cursor.operand()));
        if (cursor.isAt(":")) {
            head.addAll(List.of(Gap.SPACE, cursor.leaf(), Gap.SPACE, cursor.operand()));
        }
        Token open = cursor.next("(");
        List<Doc> lines = lines(conditions::read);
        Token close = cursor.next(")");
        if (lines.isEmpty() && close.above().isEmpty()) {
            return Doc.concat(new Doc.Concat(head), new Doc.Leaf(open), new Doc.Leaf(close));
        }
        return Doc.concat(
                new Doc.Concat(head),
                Doc.group(new Doc.Leaf(open), new Doc.Indented(new Doc.Concat(lines)), Doc.closing(close)));
    }

    private Doc accumulate() {
        Doc open = Doc.concat(cursor.leaf(), cursor.leaf("("));
        List<Doc> parts = new ArrayList<>(List.of(Gap.LINE, joined(), cursor.leaf(";")));
        parts.addAll(List.of(Gap.LINE, onOneLine(this::function)));
        if (cursor.isAt(";")) {
            parts.addAll(List.of(cursor.leaf(), Gap.LINE, onOneLine(conditions::read)));
        }
        return Doc.group(open, new Doc.Indented(new Doc.Concat(parts)), Doc.closing(cursor.next(")")));
    }

    private Doc onOneLine(Supplier<Doc> part) {
        List<Doc> lines = lines(part);
        return Doc.group(lines.subList(1, lines.size()).toArray(Doc[]::new));
    }

    /** Parts with the commas between them, a line break before each. */
    private List<Doc> lines(Supplier<Doc> part) {
        List<Doc> lines = new ArrayList<>();
        while (!cursor.isAt(")") && !cursor.isAt(";")) {
            lines.addAll(List.of(Gap.LINE, part.get()));
            if (cursor.isAt(",")) {
                lines.add(cursor.leaf());
            }
        }
        return lines;
    }

    private Doc function() {
        return Doc.concat(
                cursor.leaf(),
                Gap.SPACE,
                cursor.leaf(":"),
                Gap.SPACE,
                cursor.leaf(),
                cursor.bracketed("(", ")", cursor::operand));
    }
}
