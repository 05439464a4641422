package dev.tuningadvisor.scenario.render;

import dev.tuningadvisor.scenario.coverage.ConditionCoverage;
import dev.tuningadvisor.scenario.coverage.Coverage;
import dev.tuningadvisor.scenario.coverage.Hole;
import dev.tuningadvisor.scenario.coverage.RuleCoverage;
import dev.tuningadvisor.scenario.coverage.Share;
import dev.tuningadvisor.scenario.coverage.Side;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Coverage as one page that needs nothing else: every rule with each of its conditions marked. Marks are words and
 * signs, with colors beside them.
 */
public final class CoverageHtml {

    private static final String STYLE = """
            :root { color-scheme: light dark; --line: #8886; --good: #17692f; --bad: #a3141b; --faint: #595959; }
            @media (prefers-color-scheme: dark) { :root { --good: #7ddc95; --bad: #ff9c98; --faint: #b5b5b5; } }
            body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
            table { border-collapse: collapse; width: 100%; margin: .5rem 0 1.5rem; }
            th, td { text-align: left; vertical-align: top; padding: .25rem .75rem .25rem 0;
              border-bottom: 1px solid var(--line); }
            code { font: .9em/1.4 ui-monospace, monospace; overflow-wrap: anywhere; }
            h2 { margin-top: 2.5rem; } h3 { margin-bottom: 0; } p { margin: .25rem 0; }
            .good { color: var(--good); } .bad { color: var(--bad); font-weight: 600; } .faint { color: var(--faint); }
            """;

    private CoverageHtml() {}

    /** The whole page; {@code title} is that of the knowledge base. */
    public static String write(String title, Coverage coverage) {
        StringBuilder html =
                new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.append("<title>Coverage of ").append(Markup.escaped(title)).append("</title>\n<style>\n");
        html.append(STYLE).append("</style>\n</head>\n<body>\n<main>\n<h1>Coverage of ");
        html.append(Markup.escaped(title)).append("</h1>\n");
        shares(coverage, html);
        coverage.unshown()
                .forEach(id -> html.append("<p class=\"bad\">No scenario shows statement ")
                        .append(Markup.escaped(id))
                        .append(".</p>\n"));
        Map<String, List<RuleCoverage>> files = new LinkedHashMap<>();
        coverage.rules()
                .forEach(rule -> files.computeIfAbsent(rule.rule().span().file(), file -> new ArrayList<>())
                        .add(rule));
        files.forEach((file, rules) -> {
            html.append("<h2>").append(Markup.escaped(file)).append("</h2>\n");
            rules.forEach(rule -> write(rule, html));
        });
        return html.append("</main>\n</body>\n</html>\n").toString();
    }

    private static void shares(Coverage coverage, StringBuilder html) {
        html.append("<table>\n<tr><th scope=\"col\">What</th><th scope=\"col\">Covered</th>");
        html.append("<th scope=\"col\">Percent</th></tr>\n");
        share("Statements", coverage.ofStatements(), html);
        share("Rules", coverage.ofRules(), html);
        share("Conditions", coverage.ofConditions(), html);
        html.append(
                "</table>\n<p>A condition is covered when it was seen on every side it can have: true, false, and ");
        html.append("unknown. ")
                .append(coverage.impossible())
                .append(" sides that no facts can show do not count.</p>\n");
    }

    private static void share(String what, Share share, StringBuilder html) {
        html.append("<tr><th scope=\"row\">").append(what).append("</th><td>").append(share.covered());
        html.append(" of ").append(share.all()).append("</td><td>");
        html.append(String.format(Locale.ROOT, "%.1f %%", share.percent())).append("</td></tr>\n");
    }

    private static void write(RuleCoverage rule, StringBuilder html) {
        html.append("<h3>").append(Markup.escaped(rule.rule().name())).append("</h3>\n<p class=\"");
        html.append(rule.fired() == 0 ? "bad\">✗ no scenario fires it" : "faint\">fires in " + rule.fired());
        html.append(", silent in ").append(rule.silent()).append(", line ");
        html.append(rule.rule().span().line()).append("</p>\n");
        if (rule.conditions().isEmpty()) {
            return;
        }
        html.append("<table>\n<tr><th scope=\"col\">Condition</th><th scope=\"col\">True</th>");
        html.append("<th scope=\"col\">False</th><th scope=\"col\">Unknown</th></tr>\n");
        rule.conditions().forEach(condition -> write(condition, html));
        html.append("</table>\n");
    }

    private static void write(ConditionCoverage condition, StringBuilder html) {
        html.append("<tr><th scope=\"row\"><code>")
                .append(Markup.escaped(condition.text()))
                .append("</code></th>");
        for (Side side : Side.values()) {
            html.append("<td>").append(mark(condition, side)).append("</td>");
        }
        html.append("</tr>\n");
    }

    private static String mark(ConditionCoverage condition, Side side) {
        if (condition.seen().contains(side)) {
            return "<span class=\"good\">✓ seen</span>";
        }
        if (condition.impossible().contains(side)) {
            return "<span class=\"faint\">– impossible</span>";
        }
        return condition.holes().stream()
                .filter(hole -> hole.side() == side)
                .map(Hole::why)
                .map(why -> "<span class=\"bad\">✗ not seen</span><br>" + Markup.escaped(why))
                .findFirst()
                .orElse("<span class=\"faint\">–</span>");
    }
}
