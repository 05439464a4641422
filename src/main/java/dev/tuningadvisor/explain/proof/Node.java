package dev.tuningadvisor.explain.proof;

import dev.tuningadvisor.session.Needed;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * One step of a proof, or a rule that did not fire.
 *
 * @param kind what it is
 * @param step firing in the trace; 0 for a rule that did not fire
 * @param title name of the rule, or a line of its own
 * @param detail what was or would be concluded, in words; may be empty
 * @param statements ids of the statements that the rule cites
 * @param place file and line of the rule, {@code terms.drl:12}; empty when there is none
 * @param source text of the rule; empty unless the depth asks for it
 * @param missed conditions that failed, those of the rules below included; 0 for a firing
 * @param checks its conditions
 * @param children what it rests on, or which rules could have concluded what it lacks
 */
public record Node(
        Kind kind,
        int step,
        String title,
        String detail,
        List<String> statements,
        String place,
        String source,
        int missed,
        List<Check> checks,
        List<Node> children) {

    public Node {
        statements = List.copyOf(statements);
        checks = List.copyOf(checks);
        children = List.copyOf(children);
    }

    /** Kinds of nodes. */
    public enum Kind {
        /** A rule fired. */
        FIRED,
        /** What is shown elsewhere in the same answer. */
        SHOWN,
        /** A rule did not fire. */
        SILENT,
        /** Something put together from several firings. */
        SUM
    }

    /** A line of its own. */
    static Node sum(String title, String detail, List<Check> checks, List<Node> children) {
        return new Node(Kind.SUM, 0, title, detail, List.of(), "", "", 0, checks, children);
    }

    /** The same above other nodes. */
    Node above(List<Node> below) {
        return new Node(kind, step, title, detail, statements, place, source, missed, checks, below);
    }

    /** Named only. */
    Node shown(String where) {
        return new Node(Kind.SHOWN, step, title, where, statements, place, "", missed, List.of(), List.of());
    }

    /** How far all numbers are from what its conditions need; zero where they need none. */
    BigDecimal distance() {
        return checks.stream()
                .flatMap(check -> check.needed().stream())
                .map(Needed::margin)
                .filter(Objects::nonNull)
                .map(BigDecimal::abs)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
