package dev.tuningadvisor.rules.format;

import dev.tuningadvisor.rules.format.Doc.Gap;
import java.util.ArrayList;
import java.util.List;

/** Lays out declared types and enums: fields one a line, constants on one line where they fit. */
final class DeclarationLayout {

    private final Cursor cursor;
    private final AnnotationLayout annotations;

    DeclarationLayout(Cursor cursor) {
        this.cursor = cursor;
        this.annotations = new AnnotationLayout(cursor);
    }

    Doc read() {
        List<Doc> parts = new ArrayList<>(List.of(cursor.leaf("declare"), Gap.SPACE));
        List<Doc> body = new ArrayList<>();
        if (cursor.isAt("enum")) {
            parts.addAll(List.of(cursor.leaf(), Gap.SPACE, cursor.operand()));
            body.add(Gap.NEW_LINE);
            body.add(constants());
        } else {
            parts.add(cursor.operand());
        }
        while (!cursor.isAt("end")) {
            body.add(body.isEmpty() ? Gap.NEW_LINE : Doc.lineBefore(cursor.peek()));
            body.add(field());
        }
        parts.add(new Doc.Indented(new Doc.Concat(body)));
        parts.add(Doc.below(cursor.next()));
        return new Doc.Concat(parts);
    }

    private Doc constants() {
        List<Doc> constants = new ArrayList<>();
        boolean more = true;
        while (more) {
            constants.add(constant());
            more = cursor.isAt(",");
            if (more || cursor.isAt(";")) {
                constants.add(cursor.leaf());
            }
            if (more) {
                constants.add(cursor.peek().opensAfterBlank() ? Gap.LINE_AND_BLANK : Gap.LINE);
            }
        }
        return Doc.group(constants.toArray(Doc[]::new));
    }

    private Doc constant() {
        Doc name = cursor.leaf();
        return cursor.isAt("(") ? Doc.concat(name, cursor.bracketed("(", ")", cursor::operand)) : name;
    }

    private Doc field() {
        Doc name = Doc.concat(
                cursor.leaf(), Gap.SPACE, cursor.leaf(":"), Gap.SPACE, cursor.operand(), annotations.ofField());
        return cursor.isAt(";") ? Doc.concat(name, cursor.leaf()) : name;
    }
}
