package dev.tuningadvisor.cli;

import dev.tuningadvisor.problem.Place;
import dev.tuningadvisor.problem.Problem;
import dev.tuningadvisor.rules.RuleSource;

/** Where a text first differs from its layout. */
final class Difference {

    private static final String CODE = "layout";
    private static final String HELP = "; `advise fmt` does it";

    private Difference() {}

    /** The first line that differs, as a problem; {@code laidOut} is another text than that of {@code source}. */
    static Problem first(RuleSource source, String laidOut) {
        String[] lines = source.text().split("\n", -1);
        String[] wanted = laidOut.split("\n", -1);
        int at = 0;
        while (at < lines.length && at < wanted.length && lines[at].equals(wanted[at])) {
            at++;
        }
        if (at == lines.length) {
            Place end = new Place.InFile(source.path(), at, column(lines[at - 1], lines[at - 1]), 1);
            return Problem.error(end, CODE, "the last line is not ended", "end it with a line feed" + HELP);
        }
        // Behind the last line feed an editor shows no line.
        int surplus = at == wanted.length ? at - 1 : at;
        String layout = at < wanted.length ? wanted[at] : null;
        Place place = new Place.InFile(source.path(), surplus + 1, column(lines[at], layout), 1);
        return problem(place, lines[at], layout);
    }

    private static Problem problem(Place place, String line, String layout) {
        if (layout == null || line.isBlank() && !layout.isEmpty()) {
            return Problem.error(place, CODE, "an empty line is too much", "delete it" + HELP);
        }
        if (layout.isEmpty() && !line.isBlank()) {
            return Problem.error(place, CODE, "an empty line is missing here", "put one before this line" + HELP);
        }
        String help = layout.isEmpty() ? "leave the line empty" : "write `" + layout + "`";
        return Problem.error(place, CODE, "`" + visible(line) + "` is not laid out", help + HELP);
    }

    /** Two of the characters that the layout drops are not seen. */
    private static String visible(String line) {
        return line.replace("\uFEFF", "\\ufeff").replace("\r", "\\r");
    }

    /** The column of the first character that differs. */
    private static int column(String line, String layout) {
        int at = 0;
        while (layout != null && at < line.length() && at < layout.length() && line.charAt(at) == layout.charAt(at)) {
            at++;
        }
        return line.codePointCount(0, at) + 1;
    }
}
