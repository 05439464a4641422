package dev.tuningadvisor.rules.format;

import dev.tuningadvisor.rules.format.Doc.Gap;
import java.util.ArrayList;
import java.util.List;

/** Lays out a rule: annotations and attributes, patterns and the conclusion on indented lines of their own. */
final class RuleLayout {

    private final Cursor cursor;
    private final AnnotationLayout annotations;
    private final ElementLayout elements;
    private final ConclusionLayout conclusions;

    RuleLayout(Cursor cursor) {
        this.cursor = cursor;
        this.annotations = new AnnotationLayout(cursor);
        this.elements = new ElementLayout(cursor);
        this.conclusions = new ConclusionLayout(cursor);
    }

    Doc read() {
        Doc name = Doc.concat(cursor.leaf("rule"), Gap.SPACE, cursor.leaf());
        List<Doc> header = new ArrayList<>();
        while (!cursor.isAt("when")) {
            header.add(Gap.NEW_LINE);
            header.add(cursor.isAt("@") ? annotations.read() : attribute());
        }
        Doc when = Doc.below(cursor.next());
        List<Doc> left = new ArrayList<>();
        while (!cursor.isAt("then")) {
            left.add(left.isEmpty() ? Gap.NEW_LINE : Doc.lineBefore(cursor.peek()));
            left.add(elements.read());
        }
        return Doc.concat(
                name,
                new Doc.Indented(new Doc.Concat(header)),
                when,
                new Doc.Indented(new Doc.Concat(left)),
                Doc.below(cursor.next()),
                Doc.indented(Gap.NEW_LINE, conclusions.read()),
                Doc.below(cursor.next("end")));
    }

    private Doc attribute() {
        return Doc.concat(cursor.leaf("salience"), Gap.SPACE, cursor.operand());
    }
}
