package dev.tuningadvisor.scenario.render;

import dev.tuningadvisor.advice.render.Ink;
import dev.tuningadvisor.advice.render.VisibleText;
import dev.tuningadvisor.scenario.Difference;
import dev.tuningadvisor.scenario.ScenarioResult;
import dev.tuningadvisor.scenario.ScenarioRun;
import java.util.Collection;

/** A run of scenarios as people read it: a line for each file, then what failed and why, then the count. */
public final class RunText {

    private final boolean colored;

    private RunText(boolean colored) {
        this.colored = colored;
    }

    /** Without colors. */
    public static RunText plain() {
        return new RunText(false);
    }

    /** With colors. */
    public RunText withColors() {
        return new RunText(true);
    }

    /**
     * The line of one file.
     *
     * @param files all that are run, which share one column
     */
    public String file(String file, ScenarioRun run, Collection<String> files) {
        int width = files.stream().mapToInt(String::length).max().orElse(0);
        StringBuilder line = new StringBuilder();
        line.append(VisibleText.of(file)).append(" ".repeat(Math.max(0, width - file.length()) + 1));
        line.append(String.format("%4d passed", run.passed()));
        int failed = run.failures().size();
        if (failed > 0) {
            line.append(", ");
            Ink.BAD.write(line, failed + " failed", colored);
        }
        return line.append('\n').toString();
    }

    /** Everything that failed, each after an empty line; empty when all passed. */
    public String failures(ScenarioRun run) {
        StringBuilder text = new StringBuilder();
        run.failures().forEach(result -> write(result, text));
        return text.toString();
    }

    private void write(ScenarioResult result, StringBuilder text) {
        text.append('\n');
        text.append(VisibleText.of(result.scenario().place().source()))
                .append(':')
                .append(result.scenario().line())
                .append(": ");
        Ink.BAD.write(text, "failed", colored);
        text.append(": ").append(oneLine(result.scenario().name())).append('\n');
        result.differences().forEach(difference -> write(difference, text));
    }

    private void write(Difference difference, StringBuilder text) {
        text.append("  ").append(difference.what()).append('\n');
        text.append("    expected: ").append(oneLine(difference.expected())).append('\n');
        text.append("    actual:   ");
        Ink.STRONG.write(text, VisibleText.of(difference.actual()).replace("\n", "\n      "), colored);
        text.append('\n');
        difference.seen().forEach(condition -> {
            text.append("      ");
            Ink.FAINT.write(text, oneLine(condition), colored);
            text.append('\n');
        });
    }

    private static String oneLine(String text) {
        return VisibleText.of(text).replace('\n', ' ');
    }

    /** How many of how many passed. */
    public String summary(ScenarioRun run) {
        int all = run.results().size();
        int files = run.byFile().size();
        String where = " in " + files + (files == 1 ? " file" : " files");
        StringBuilder line = new StringBuilder("\n");
        if (run.failures().isEmpty()) {
            Ink.GOOD.write(line, all == 1 ? "1 scenario passed" : all + " scenarios passed", colored);
        } else {
            Ink.BAD.write(line, run.failures().size() + " of " + all + " scenarios failed", colored);
        }
        return line.append(where).append('\n').toString();
    }
}
