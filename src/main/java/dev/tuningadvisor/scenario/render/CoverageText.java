package dev.tuningadvisor.scenario.render;

import dev.tuningadvisor.advice.render.Ink;
import dev.tuningadvisor.advice.render.VisibleText;
import dev.tuningadvisor.scenario.coverage.Coverage;
import dev.tuningadvisor.scenario.coverage.Hole;
import dev.tuningadvisor.scenario.coverage.RuleCoverage;
import dev.tuningadvisor.scenario.coverage.Share;
import java.util.Locale;

/** Coverage as people read it: three shares, then every hole with the reason for it. */
public final class CoverageText {

    private final boolean colored;

    private CoverageText(boolean colored) {
        this.colored = colored;
    }

    /** Without colors. */
    public static CoverageText plain() {
        return new CoverageText(false);
    }

    /** With colors. */
    public CoverageText withColors() {
        return new CoverageText(true);
    }

    /** All of it, after an empty line. */
    public String write(Coverage coverage) {
        StringBuilder text = new StringBuilder("\n");
        Ink.STRONG.write(text, "Coverage", colored);
        text.append('\n');
        share("statements", coverage.ofStatements(), text);
        share("rules", coverage.ofRules(), text);
        share("conditions", coverage.ofConditions(), text);
        if (coverage.impossible() > 0) {
            text.append("  not counted: ")
                    .append(coverage.impossible())
                    .append(" sides of conditions that no facts can show\n");
        }
        coverage.unshown()
                .forEach(id -> text.append("\nno scenario shows statement ")
                        .append(VisibleText.of(id))
                        .append('\n'));
        coverage.rules().forEach(rule -> write(rule, text));
        return text.toString();
    }

    private void share(String what, Share share, StringBuilder text) {
        String line = String.format(
                Locale.ROOT, "  %-10s %4d of %4d  %5.1f %%", what, share.covered(), share.all(), share.percent());
        (share.covered() == share.all() ? Ink.GOOD : Ink.OPEN).write(text, line, colored);
        text.append('\n');
    }

    private void write(RuleCoverage rule, StringBuilder text) {
        if (rule.fired() > 0 && rule.holes().isEmpty()) {
            return;
        }
        text.append('\n').append(VisibleText.of(rule.rule().span().file()));
        text.append(':').append(rule.rule().span().line()).append(": ");
        text.append(VisibleText.of(rule.rule().name())).append('\n');
        if (rule.fired() == 0) {
            Ink.BAD.write(text, "  no scenario fires this rule", colored);
            text.append('\n');
        }
        for (Hole hole : rule.holes()) {
            text.append("  never ").append(hole.side().word()).append(": ");
            Ink.STRONG.write(text, VisibleText.of(hole.condition()), colored);
            text.append("\n    ");
            Ink.FAINT.write(text, VisibleText.of(hole.why()), colored);
            text.append('\n');
        }
    }
}
