package dev.tuningadvisor.rules.format;

import dev.tuningadvisor.rules.format.Doc.Gap;
import java.util.ArrayList;
import java.util.List;

/** Lays out annotations. */
final class AnnotationLayout {

    private final Cursor cursor;

    AnnotationLayout(Cursor cursor) {
        this.cursor = cursor;
    }

    /** {@code @name( value )} or {@code @name( { value, … } )}. */
    Doc read() {
        Doc name = Doc.concat(cursor.leaf("@"), cursor.leaf());
        if (!cursor.isAt("(")) {
            return name;
        }
        Doc open = cursor.leaf();
        Doc value = cursor.isAt("{") ? cursor.bracketed("{", "}", cursor::operand) : cursor.operand();
        return Doc.concat(name, open, Gap.SPACE, value, Doc.closing(cursor.next(")")));
    }

    /**
     * The annotations of a field, on its line where they fit and the author has not put them below it. Below it a
     * question has a line of its own: it is what people read.
     */
    Doc ofField() {
        boolean below = cursor.isAt("@") && cursor.peek().startsLine();
        List<Doc> lines = new ArrayList<>();
        while (cursor.isAt("@")) {
            lines.addAll(List.of(Gap.LINE, cursor.isBefore("question") ? read() : new Doc.Fill(row())));
        }
        return Doc.group(below, new Doc.Indented(new Doc.Concat(lines)));
    }

    private List<Doc.Item> row() {
        List<Doc.Item> row = new ArrayList<>();
        while (cursor.isAt("@") && !cursor.isBefore("question")) {
            row.add(new Doc.Item(read(), false));
        }
        return row;
    }
}
