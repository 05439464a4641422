package dev.tuningadvisor.rules.format;

import dev.tuningadvisor.rules.format.Doc.Gap;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Lays out a conclusion: on one line where it fits, else its arguments on lines of their own. There the author's line
 * breaks stay, between arguments as between the parts of a sum: only the author knows which of them belong together.
 */
final class ConclusionLayout {

    private static final Set<String> OPERATORS = Set.of("+", "-", "*");

    private final Cursor cursor;
    private int kept;

    ConclusionLayout(Cursor cursor) {
        this.cursor = cursor;
    }

    /** {@code insert( new Type( argument, … ) );}. */
    Doc read() {
        Doc head = Doc.concat(
                cursor.leaf("insert"), cursor.leaf("("), Gap.SPACE, cursor.leaf("new"), Gap.SPACE, cursor.operand());
        Token open = cursor.next("(");
        List<Doc.Item> arguments = arguments();
        Doc creation = Doc.bracketed(open, arguments, cursor.next(")"));
        return Doc.concat(head, creation, Doc.closing(cursor.next(")")), cursor.leaf(";"));
    }

    private List<Doc.Item> arguments() {
        List<Doc.Item> arguments = new ArrayList<>();
        boolean breaks = false;
        while (!cursor.isAt(")")) {
            breaks |= cursor.peek().startsLine();
            int before = kept;
            Doc argument = sum();
            boolean isLast = cursor.isAt(")");
            boolean breaksAfter = !isLast && cursor.peek().startsLine();
            Doc whole =
                    isLast ? Doc.group(kept > before, argument) : Doc.group(kept > before, argument, cursor.leaf(","));
            arguments.add(new Doc.Item(whole, breaks));
            breaks = breaksAfter;
        }
        return arguments;
    }

    /** Terms, each with the operator behind it. */
    private Doc sum() {
        List<Doc.Item> terms = new ArrayList<>();
        int before = kept;
        boolean breaks = false;
        boolean isLast = false;
        while (!isLast) {
            breaks |= !terms.isEmpty() && cursor.peek().startsLine();
            kept += breaks ? 1 : 0;
            Doc term = term();
            isLast = !OPERATORS.contains(cursor.peek().text());
            boolean breaksAfter = !isLast && cursor.peek().startsLine();
            terms.add(new Doc.Item(isLast ? term : Doc.concat(term, Gap.SPACE, cursor.leaf()), breaks));
            breaks = breaksAfter;
        }
        return Doc.group(kept > before, new Doc.Indented(new Doc.Fill(terms)));
    }

    private Doc term() {
        if (!cursor.isAt("(")) {
            return cursor.operand();
        }
        Doc open = Doc.concat(cursor.leaf(), Gap.SPACE, sum());
        return Doc.concat(open, Doc.closing(cursor.next(")")));
    }
}
