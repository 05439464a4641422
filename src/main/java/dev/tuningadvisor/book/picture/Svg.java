package dev.tuningadvisor.book.picture;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * Draws a {@link Flow} as an SVG element for a page. It has no colors of its own: the page gives them to the classes
 * {@code group}, {@code node}, {@code arrow} and {@code detail}.
 */
public final class Svg {

    private static final int TEXT_LEFT = 10;
    private static final int FIRST_LINE = 20;

    private final StringBuilder out = new StringBuilder(64 * 1024);
    private final UnaryOperator<String> escape;

    private Svg(UnaryOperator<String> escape) {
        this.escape = escape;
    }

    /**
     * The picture.
     *
     * @param title what it shows, in a few words; the beginning of the ids of its title and description
     * @param description what it shows, for who cannot see it
     * @param escape makes text of unknown origin safe within an element or an attribute
     */
    public static String draw(Flow flow, Caption caption, UnaryOperator<String> escape) {
        Svg svg = new Svg(escape);
        svg.draw(Layout.of(flow), caption);
        return svg.out.toString();
    }

    /**
     * What is told of a picture to those who cannot see it.
     *
     * @param id beginning of the ids that the picture uses
     */
    public record Caption(String id, String title, String description) {}

    private void draw(Drawing drawing, Caption caption) {
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"group\" viewBox=\"0 0 ")
                .append(drawing.width())
                .append(' ')
                .append(drawing.height())
                .append("\" width=\"")
                .append(drawing.width())
                .append("\" height=\"")
                .append(drawing.height())
                .append("\" aria-labelledby=\"")
                .append(caption.id())
                .append("-title\" aria-describedby=\"")
                .append(caption.id())
                .append("-desc\">\n<title id=\"")
                .append(caption.id())
                .append("-title\">")
                .append(escape.apply(caption.title()))
                .append("</title>\n<desc id=\"")
                .append(caption.id())
                .append("-desc\">")
                .append(escape.apply(caption.description()))
                .append("</desc>\n<defs><marker id=\"")
                .append(caption.id())
                .append(
                        "-head\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"7\" markerHeight=\"7\" orient=\"auto\">")
                .append("<path class=\"head\" d=\"M0 0 8 4 0 8z\"/></marker></defs>\n");
        drawing.frames().stream()
                .filter(frame -> frame.box() instanceof Flow.Group)
                .forEach(this::group);
        drawing.arrows().forEach(way -> arrow(way, caption.id()));
        drawing.frames().forEach(frame -> {
            if (frame.box() instanceof Flow.Node node) {
                node(frame, node);
            }
        });
        out.append("</svg>\n");
    }

    private void group(Drawing.Frame frame) {
        rectangle("group", frame);
        lines("group-title", frame, frame.label(), 0);
    }

    private void node(Drawing.Frame frame, Flow.Node node) {
        if (node.anchor() != null) {
            out.append("<a href=\"#").append(escape.apply(node.anchor())).append("\">");
        }
        rectangle("node", frame);
        lines("label", frame, frame.label(), 0);
        lines("detail", frame, frame.detail(), frame.label().size());
        if (node.anchor() != null) {
            out.append("</a>\n");
        }
    }

    private void rectangle(String type, Drawing.Frame frame) {
        out.append("<rect class=\"")
                .append(type)
                .append("\" x=\"")
                .append(number(frame.corner().x()))
                .append("\" y=\"")
                .append(number(frame.corner().y()))
                .append("\" width=\"")
                .append(frame.width())
                .append("\" height=\"")
                .append(frame.height())
                .append("\" rx=\"6\"/>\n");
    }

    private void lines(String type, Drawing.Frame frame, List<String> lines, int above) {
        for (int i = 0; i < lines.size(); i++) {
            out.append("<text class=\"")
                    .append(type)
                    .append("\" x=\"")
                    .append(number(frame.corner().x() + TEXT_LEFT))
                    .append("\" y=\"")
                    .append(number(frame.corner().y() + FIRST_LINE + (above + i) * Lines.HEIGHT))
                    .append("\">")
                    .append(escape.apply(lines.get(i)))
                    // A space parts the lines where they are read aloud or copied.
                    .append(" </text>\n");
        }
    }

    private void arrow(List<Drawing.Point> way, String id) {
        out.append("<path class=\"arrow\" marker-end=\"url(#").append(id).append("-head)\" d=\"");
        for (int i = 0; i < way.size(); i++) {
            out.append(i == 0 ? "M" : " L")
                    .append(number(way.get(i).x()))
                    .append(' ')
                    .append(number(way.get(i).y()));
        }
        out.append("\"/>\n");
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value).replaceFirst("\\.0$", "");
    }
}
