package dev.tuningadvisor.explain.proof;

import dev.tuningadvisor.advice.render.VisibleText;
import dev.tuningadvisor.explain.proof.Explanation.Section;
import dev.tuningadvisor.explain.proof.Outline.Kind;
import dev.tuningadvisor.explain.proof.Outline.Line;
import java.util.List;

/** Writes an explanation as Markdown: headings and nested lists. */
final class ExplanationMarkdown {

    private static final String SPECIAL = "\\`*_[]<>#|~&";

    private final StringBuilder out = new StringBuilder();

    private ExplanationMarkdown() {}

    static String write(Explanation explanation) {
        ExplanationMarkdown markdown = new ExplanationMarkdown();
        markdown.out.append("# ").append(escaped(explanation.title())).append("\n\n");
        markdown.out.append(escaped(explanation.answer())).append('\n');
        for (Section section : explanation.sections()) {
            markdown.out.append("\n## ").append(escaped(section.heading())).append("\n\n");
            markdown.lines(Outline.of(section, explanation.depth()));
        }
        return markdown.out.toString();
    }

    private void lines(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            String indent = "  ".repeat(line.depth() + (line.kind() == Kind.TITLE ? 0 : 1));
            if (line.kind() == Kind.SOURCE) {
                boolean first = lines.get(i - 1).kind() != Kind.SOURCE;
                boolean last = i + 1 == lines.size() || lines.get(i + 1).kind() != Kind.SOURCE;
                out.append(first ? "\n" + indent + "```drl\n" : "");
                out.append(indent).append(VisibleText.of(line.text())).append('\n');
                out.append(last ? indent + "```\n" : "");
            } else {
                String text = escaped(line.text());
                out.append(indent).append("- ");
                out.append(line.mark().isEmpty() ? "" : "*" + line.mark() + "* ");
                out.append(line.kind() == Kind.TITLE ? "**" + text + "**" : text);
                out.append(line.faint().isEmpty() ? "" : (text.isEmpty() ? "" : " ") + escaped(line.faint()));
                out.append('\n');
            }
        }
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (char c : VisibleText.of(text).toCharArray()) {
            if (SPECIAL.indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.append(c == '\n' ? ' ' : c);
        }
        return escaped.toString();
    }
}
