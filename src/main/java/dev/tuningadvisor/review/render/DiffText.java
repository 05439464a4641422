package dev.tuningadvisor.review.render;

import dev.tuningadvisor.facts.Facts;
import dev.tuningadvisor.review.check.Witness;
import dev.tuningadvisor.review.diff.AdviceChange;
import dev.tuningadvisor.review.diff.DiffReport;
import dev.tuningadvisor.review.diff.RuleChange;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A comparison of rules as people read it, as text or as Markdown. */
public final class DiffText {

    /** Names of scenarios that are listed; who wants them all reads the JSON. */
    private static final int LISTED = 5;

    private final String heading;
    private final String item;
    private final String code;

    private DiffText(String heading, String item, String code) {
        this.heading = heading;
        this.item = item;
        this.code = code;
    }

    /** For a terminal or a pipe. */
    public static DiffText plain() {
        return new DiffText("", "  ", "");
    }

    /** For a comment on a code host. */
    public static DiffText markdown() {
        return new DiffText("### ", "- ", "`");
    }

    /** The whole report, ended by a line feed. */
    public String write(DiffReport report) {
        StringBuilder text = new StringBuilder();
        text.append(heading).append(summary(report)).append('\n');
        if (!report.rules().isEmpty()) {
            text.append('\n').append(heading).append("Rules\n").append(gap());
            report.rules()
                    .forEach(change -> text.append(item).append(told(change)).append('\n'));
        }
        report.advice().forEach(change -> write(change, text));
        text.append('\n').append(compared(report)).append('\n');
        report.notes().forEach(note -> text.append(line(note)).append('\n'));
        return text.toString();
    }

    private String gap() {
        return heading.isEmpty() ? "" : "\n";
    }

    private static String summary(DiffReport report) {
        if (report.advice().isEmpty()) {
            return report.rules().isEmpty()
                    ? "The rules say the same"
                    : "The rules change, no advice was seen to change";
        }
        int projects = report.advice().stream().mapToInt(AdviceChange::projects).sum();
        return "The advice changes for " + projects + " of " + report.compared() + " projects compared";
    }

    private static String compared(DiffReport report) {
        return "Compared " + report.compared() + " projects; " + report.reached() + " of " + report.ruleCount()
                + " rules fired for one of them.";
    }

    private String told(RuleChange change) {
        String what = change.kind().name().toLowerCase(Locale.ROOT) + " "
                + change.what().name().toLowerCase(Locale.ROOT) + " " + quoted(change.name());
        return what + (change.newName() == null ? "" : " to " + quoted(change.newName())) + " (" + line(change.file())
                + (change.line() == 0 ? "" : ":" + change.line()) + ")";
    }

    private void write(AdviceChange change, StringBuilder text) {
        text.append('\n').append(heading).append(cause(change)).append('\n').append(gap());
        add("changes the advice for " + change.projects() + (change.projects() == 1 ? " project" : " projects"), text);
        change.recommendations().forEach((move, count) -> add("recommendation " + line(move) + ": " + count, text));
        if (!change.named().isEmpty()) {
            add("among them: " + listed(change.named()), text);
        }
        add(
                "smallest: " + code
                        + Witness.of(new Facts("facts", change.witness())).replace("`", "\\u0060") + code,
                text);
        change.moves()
                .forEach(move ->
                        text.append("  ").append(item).append(line(move)).append('\n'));
    }

    private void add(String line, StringBuilder text) {
        text.append(item).append(line).append('\n');
    }

    private String cause(AdviceChange change) {
        if (change.causes().isEmpty()) {
            return "The rules together";
        }
        String rules = change.causes().stream().map(this::quoted).collect(Collectors.joining(" with "));
        return change.edited() ? rules : "What " + rules + " reads, which changed";
    }

    private String listed(List<String> names) {
        String first = names.stream().limit(LISTED).map(this::quoted).collect(Collectors.joining(", "));
        return names.size() > LISTED ? first + " and " + (names.size() - LISTED) + " more" : first;
    }

    private String quoted(String name) {
        return "`" + line(name).replace('`', '\'') + "`";
    }

    /** Names may be anything: on one line, and in Markdown without markup. */
    private String line(String text) {
        String line = text.replace('\n', ' ').replace('\r', ' ');
        return heading.isEmpty() ? line : line.replace("<", "&lt;").replace("@", "&#64;");
    }
}
