package dev.tuningadvisor.review.render;

import dev.tuningadvisor.problem.Place;
import dev.tuningadvisor.problem.Problem;
import dev.tuningadvisor.problem.Severity;
import dev.tuningadvisor.review.check.CheckReport;
import dev.tuningadvisor.review.check.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A check as people read it: each problem with its code, and a count at the end. */
public final class CheckText {

    private static final int TAB = 4;

    private final boolean underlined;

    private CheckText(boolean underlined) {
        this.underlined = underlined;
    }

    /** Problems without their source lines. */
    public static CheckText plain() {
        return new CheckText(false);
    }

    /** Problems with the source line, and the place underlined in it. */
    public static CheckText underlined() {
        return new CheckText(true);
    }

    /** The whole report, ended by a line feed. */
    public String write(CheckReport report) {
        StringBuilder text = new StringBuilder();
        for (Finding finding : report.findings()) {
            write(finding, report, text);
        }
        return text.append(summary(report)).append('\n').toString();
    }

    private void write(Finding finding, CheckReport report, StringBuilder text) {
        Problem problem = finding.problem();
        String severity = problem.severity() == Severity.ERROR
                ? ""
                : problem.severity().name().toLowerCase(Locale.ROOT) + ": ";
        text.append(problem.place()).append(": ").append(severity).append(problem.fault());
        text.append(" [").append(problem.code()).append("]\n");
        if (underlined) {
            report.findLine(problem.place()).ifPresent(line -> underline(line, (Place.InFile) problem.place(), text));
        }
        if (problem.help() != null) {
            text.append("  help: ").append(problem.help()).append('\n');
        }
        if (finding.witness() != null) {
            text.append("  facts: ").append(finding.witness()).append('\n');
        }
    }

    /** A column counts characters, of which one may be two chars; a tab is shown as spaces. */
    private static void underline(String line, Place.InFile place, StringBuilder text) {
        int[] characters = line.codePoints().toArray();
        int start = Math.min(place.column() - 1, characters.length);
        int end = Math.min(characters.length, start + place.length());
        text.append("    ").append(spaced(characters, 0, characters.length)).append("\n    ");
        text.append(" ".repeat(width(characters, 0, start))).append('^');
        text.append("~".repeat(Math.max(0, width(characters, start, end) - 1))).append('\n');
    }

    private static String spaced(int[] characters, int start, int end) {
        StringBuilder spaced = new StringBuilder();
        for (int i = start; i < end; i++) {
            if (characters[i] == '\t') {
                spaced.append(" ".repeat(TAB));
            } else {
                spaced.appendCodePoint(characters[i]);
            }
        }
        return spaced.toString();
    }

    private static int width(int[] characters, int start, int end) {
        return spaced(characters, start, end)
                .codePointCount(0, spaced(characters, start, end).length());
    }

    private static String summary(CheckReport report) {
        List<String> found = new ArrayList<>();
        count(report.count(Severity.ERROR), "error", found);
        count(report.count(Severity.WARNING), "warning", found);
        count(report.count(Severity.NOTE), "note", found);
        List<String> where = new ArrayList<>();
        count(report.rules(), "rule", where);
        count(report.files(), "file", where);
        String searched = report.searched() == 0 ? "" : "; fired a session for each of " + report.searched() + " facts";
        return (found.isEmpty() ? "no problems" : String.join(", ", found)) + " in " + String.join(", ", where)
                + searched;
    }

    private static void count(int number, String noun, List<String> counts) {
        if (number > 0) {
            counts.add(number + " " + noun + (number == 1 ? "" : "s"));
        }
    }
}
