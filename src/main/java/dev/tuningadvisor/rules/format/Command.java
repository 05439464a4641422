package dev.tuningadvisor.rules.format;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece that is still to be written.
 *
 * @param indent columns before a line that begins in it
 * @param flat it stands on one line
 * @param since for the rest of a fill: the line on which the item before it begins; else {@link #NEVER}
 */
record Command(int indent, boolean flat, Doc doc, int since) {

    static final int NEVER = -1;

    private static final int STEP = 4;

    Command with(Doc part) {
        return new Command(indent, flat, part, NEVER);
    }

    /** The parts, the last first, as they go on a stack. */
    List<Command> with(List<Doc> parts) {
        List<Command> reversed = new ArrayList<>();
        for (int i = parts.size() - 1; i >= 0; i--) {
            reversed.add(with(parts.get(i)));
        }
        return reversed;
    }

    Command flat(Doc part) {
        return new Command(indent, true, part, NEVER);
    }

    Command indented(Doc part) {
        return new Command(indent + STEP, flat, part, NEVER);
    }
}
