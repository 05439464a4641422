package dev.tuningadvisor.explain.proof;

import dev.tuningadvisor.advice.render.VisibleText;
import dev.tuningadvisor.explain.proof.Explanation.Section;
import dev.tuningadvisor.explain.proof.Outline.Kind;
import dev.tuningadvisor.explain.proof.Outline.Line;
import java.util.ArrayList;
import java.util.List;

/** Draws an explanation as a tree that grows to the right and down. */
final class ExplanationSvg {

    private static final int ROW = 20;
    private static final int STEP = 24;
    private static final int MARGIN = 16;
    private static final int LETTERS = 110;
    private static final double LETTER = 7.3;

    private static final String STYLE = """
        <style>
          svg { background: #ffffff }
          text { font: 13px ui-sans-serif, system-ui, sans-serif; fill: #1f2328 }
          .head { font-weight: 700; font-size: 15px }
          .title { font-weight: 600 }
          .faint { fill: #59636e }
          .source { font-family: ui-monospace, monospace; font-size: 12px; fill: #59636e; white-space: pre }
          .good { fill: #1a7f37 }
          .bad { fill: #cf222e }
          .open { fill: #9a6700 }
          path { stroke: #8c959f; fill: none }
          circle { fill: #8c959f }
          @media (prefers-color-scheme: dark) {
            svg { background: #0d1117 }
            text { fill: #e6edf3 }
            .faint, .source { fill: #9198a1 }
            .good { fill: #3fb950 }
            .bad { fill: #f85149 }
            .open { fill: #d29922 }
            path { stroke: #656c76 }
            circle { fill: #656c76 }
          }
        </style>
        """;

    private final StringBuilder body = new StringBuilder();
    private final List<Integer> ends = new ArrayList<>();
    private int y = MARGIN + ROW / 2;
    private double width = 480;

    private ExplanationSvg() {}

    static String write(Explanation explanation) {
        ExplanationSvg svg = new ExplanationSvg();
        String question = explanation.title();
        svg.paragraph(question, 0, "head");
        svg.paragraph(explanation.answer(), 0, "");
        for (Section section : explanation.sections()) {
            svg.y += ROW / 2;
            svg.paragraph(section.heading(), 0, "head");
            svg.ends.clear();
            Outline.of(section, explanation.depth()).forEach(svg::line);
        }
        int height = svg.y + MARGIN;
        int wide = (int) Math.ceil(svg.width) + MARGIN;
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-labelledby=\"title desc\" width=\"" + wide
                + "\" height=\"" + height + "\" viewBox=\"0 0 " + wide + " " + height + "\">\n<title id=\"title\">"
                + escaped(question) + "</title>\n<desc id=\"desc\">" + escaped(explanation.answer()) + " "
                + Texts.picture() + "</desc>\n" + STYLE + svg.body + "</svg>\n";
    }

    private void line(Line line) {
        int x = MARGIN + STEP * line.depth();
        if (line.kind() == Kind.TITLE) {
            branch(line.depth(), x);
        }
        String style = style(line);
        String mark = line.mark().isEmpty() ? "" : line.mark() + ": ";
        String text = (mark + line.text() + (line.text().isEmpty() ? "" : " ") + line.faint()).stripTrailing();
        if (line.kind() == Kind.SOURCE) {
            row(line.text(), x + STEP, style);
        } else {
            paragraph(text, x + STEP - MARGIN, style);
        }
    }

    /** A dot, and a line up to the node that it hangs from. */
    private void branch(int depth, int x) {
        int at = y - ROW / 4;
        while (ends.size() > depth) {
            ends.remove(ends.size() - 1);
        }
        if (depth > 0 && ends.size() == depth) {
            int from = ends.get(depth - 1);
            int left = x - STEP + 8;
            body.append("<path d=\"M")
                    .append(left)
                    .append(' ')
                    .append(from)
                    .append('V')
                    .append(at)
                    .append('H');
            body.append(x + 8).append("\"/>\n");
        }
        body.append("<circle cx=\"").append(x + 8).append("\" cy=\"").append(at).append("\" r=\"3\"/>\n");
        while (ends.size() <= depth) {
            ends.add(at);
        }
    }

    private static String style(Line line) {
        return switch (line.kind()) {
            case TITLE -> "title";
            case SOURCE -> "source";
            case DETAIL -> "faint";
            case CHECK ->
                switch (line.ink()) {
                    case GOOD -> "good";
                    case BAD -> "bad";
                    case OPEN -> "open";
                    default -> "";
                };
        };
    }

    /** As many rows as the text takes. */
    private void paragraph(String text, int indent, String style) {
        int most = Math.max(40, LETTERS - indent / 8);
        StringBuilder row = new StringBuilder();
        for (String word : text.split("\\s+")) {
            if (!row.isEmpty() && row.length() + 1 + word.length() > most) {
                row(row.toString(), MARGIN + indent, style);
                row.setLength(0);
            }
            row.append(row.isEmpty() ? "" : " ").append(word);
        }
        row(row.toString(), MARGIN + indent, style);
    }

    private void row(String text, int x, String style) {
        body.append("<text x=\"").append(x).append("\" y=\"").append(y).append('"');
        body.append(style.isEmpty() ? "" : " class=\"" + style + "\"").append('>');
        body.append(escaped(text)).append("</text>\n");
        width = Math.max(width, x + LETTER * text.length());
        y += ROW;
    }

    private static String escaped(String text) {
        return VisibleText.of(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
