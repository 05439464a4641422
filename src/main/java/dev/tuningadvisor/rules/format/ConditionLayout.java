package dev.tuningadvisor.rules.format;

import dev.tuningadvisor.rules.format.Doc.Gap;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Lays out one condition of a pattern; where it is too long, its alternatives one a line. */
final class ConditionLayout {

    private final Cursor cursor;

    ConditionLayout(Cursor cursor) {
        this.cursor = cursor;
    }

    Doc read() {
        return chain("||", this::both);
    }

    private Doc both() {
        return chain("&&", this::single);
    }

    private Doc chain(String connective, Supplier<Doc> part) {
        Doc first = part.get();
        if (!cursor.isAt(connective)) {
            return first;
        }
        List<Doc> parts = new ArrayList<>(List.of(first));
        while (cursor.isAt(connective)) {
            parts.addAll(List.of(Gap.SPACE, cursor.leaf(), Gap.LINE, part.get()));
        }
        return Doc.group(new Doc.Indented(new Doc.Concat(parts)));
    }

    private Doc single() {
        if (cursor.isAt("(")) {
            Doc open = cursor.leaf();
            Doc inside = Doc.concat(Gap.SPACE, read());
            return Doc.concat(open, inside, Doc.closing(cursor.next(")")));
        }
        Doc left = Doc.indented(cursor.operand(), Gap.SPACE, cursor.leaf(), Gap.SPACE);
        return Doc.concat(
                left, cursor.isAt("(") ? cursor.bracketed("(", ")", cursor::operand) : Doc.indented(cursor.operand()));
    }
}
