package dev.tuningadvisor.explain.proof;

import dev.tuningadvisor.advice.render.Ink;
import dev.tuningadvisor.explain.proof.Explanation.Key;
import dev.tuningadvisor.explain.proof.Explanation.Section;
import dev.tuningadvisor.session.Probe.Truth;
import java.util.ArrayList;
import java.util.List;

/** An explanation as lines of an outline: what text, Markdown and pictures have in common. */
final class Outline {

    /** Rules of a long list that are told with their conditions. */
    private static final int DETAILED = 5;

    /** Kinds of lines. */
    enum Kind {
        TITLE,
        DETAIL,
        CHECK,
        SOURCE
    }

    /**
     * One line.
     *
     * @param depth from 0
     * @param mark what stands before it; may be empty
     * @param text what it says
     * @param faint what it adds; may be empty
     * @param ink of the mark, or of the text where there is no mark
     */
    record Line(Kind kind, int depth, String mark, String text, String faint, Ink ink) {}

    private final List<Line> lines = new ArrayList<>();
    private final Depth depth;

    private Outline(Depth depth) {
        this.depth = depth;
    }

    static List<Line> of(Section section, Depth depth) {
        Outline outline = new Outline(depth);
        boolean list = section.key() == Key.ARGUMENTS;
        for (int i = 0; i < section.nodes().size(); i++) {
            Node node = section.nodes().get(i);
            if (list && i >= DETAILED) {
                outline.add(
                        Kind.TITLE, 0, node.title(), cited(node) + ": " + Texts.conditions(node.missed()), Ink.PLAIN);
            } else {
                outline.node(node, 0);
            }
        }
        return outline.lines;
    }

    private void node(Node node, int at) {
        boolean shown = node.kind() == Node.Kind.SHOWN;
        add(Kind.TITLE, at, node.title(), shown ? "(" + node.detail() + ")" : cited(node), Ink.PLAIN);
        if (shown) {
            return;
        }
        boolean placed = !node.place().isEmpty() && (depth != Depth.SHORT || node.kind() == Node.Kind.SILENT);
        String detail = node.detail().equals(node.title()) ? "" : node.detail();
        if (!detail.isEmpty() || placed) {
            add(Kind.DETAIL, at, detail, placed ? "(" + Texts.where(node) + ")" : "", Ink.PLAIN);
        }
        for (Check check : node.checks()) {
            check(check, at, node.kind() == Node.Kind.SILENT);
        }
        if (!node.source().isEmpty()) {
            node.source().lines().forEach(line -> add(Kind.SOURCE, at, line, "", Ink.FAINT));
        }
        if (node.kind() == Node.Kind.SILENT && !node.children().isEmpty()) {
            add(Kind.DETAIL, at, Texts.below(), "", Ink.FAINT);
        }
        node.children().forEach(child -> node(child, at + 1));
    }

    private void check(Check check, int at, boolean marked) {
        String text = check.known() || check.value() != null ? Texts.value(check.fact(), check.value()) : check.fact();
        boolean told = !check.note().isEmpty() && check.truth() != Truth.TRUE;
        String condition = check.condition().isEmpty() || told ? "" : "(" + check.condition() + ")";
        String rest = told ? "- " + check.note() : condition;
        lines.add(new Line(
                Kind.CHECK, at, marked ? Texts.mark(check.truth()) : "", text, rest, marked ? ink(check) : Ink.PLAIN));
    }

    private static Ink ink(Check check) {
        return switch (check.truth()) {
            case TRUE -> Ink.GOOD;
            case FALSE -> Ink.BAD;
            default -> Ink.OPEN;
        };
    }

    private void add(Kind kind, int at, String text, String faint, Ink ink) {
        lines.add(new Line(kind, at, "", text, faint, ink));
    }

    private static String cited(Node node) {
        return node.statements().isEmpty() ? "" : "[" + String.join(", ", node.statements()) + "]";
    }
}
