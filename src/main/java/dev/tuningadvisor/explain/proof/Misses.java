package dev.tuningadvisor.explain.proof;

import dev.tuningadvisor.rules.parse.Constraint;
import dev.tuningadvisor.rules.parse.Element;
import dev.tuningadvisor.rules.parse.Operand;
import dev.tuningadvisor.rules.parse.RuleDeclaration;
import dev.tuningadvisor.session.Comparisons;
import dev.tuningadvisor.session.Probe;
import dev.tuningadvisor.session.Probe.Truth;
import dev.tuningadvisor.session.ProbedElement;
import dev.tuningadvisor.session.ProbedPattern;
import dev.tuningadvisor.session.ProbedRule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells of silent rules how far they were from firing, down to the facts. */
final class Misses {

    /** Rules that are shown for one conclusion that lacks: the nearest. */
    private static final int NEAREST = 3;

    /** Conclusions below one another that are followed. */
    private static final int DEEPEST = 5;

    private final Names names;
    private final Probe probe;
    private final Checks checks;
    private final ConclusionWords words;

    Misses(Names names, Probe probe) {
        this.names = names;
        this.probe = probe;
        this.checks = new Checks(probe.advice());
        this.words = new ConclusionWords(names);
    }

    /** Those of the rules that stayed silent, nearest miss first; equally near ones in the order of the rules. */
    List<Node> of(Collection<RuleDeclaration> rules) {
        Set<String> told = new HashSet<>();
        return of(rules, Set.of()).stream().map(node -> once(node, told)).toList();
    }

    /** What an earlier node told of is only named. */
    private static Node once(Node node, Set<String> told) {
        if (!told.add(node.title())) {
            return node.shown(Texts.shownAbove());
        }
        return node.above(
                node.children().stream().map(child -> once(child, told)).toList());
    }

    private List<Node> of(Collection<RuleDeclaration> rules, Set<String> above) {
        return rules.stream()
                .filter(rule -> !above.contains(rule.name()))
                .map(rule -> probe.rule(rule.name()))
                .filter(rule -> !rule.fired())
                .map(rule -> of(rule, above))
                .sorted(Comparator.comparingInt(Node::missed).thenComparing(Node::distance))
                .toList();
    }

    private Node of(ProbedRule probed, Set<String> above) {
        RuleDeclaration rule = probed.rule();
        Set<String> path = new LinkedHashSet<>(above);
        path.add(rule.name());
        List<Check> all = new ArrayList<>();
        List<Node> children = new ArrayList<>();
        int missed = 0;
        for (ProbedElement element : probed.elements()) {
            if (cameBefore(rule, element)) {
                continue;
            }
            all.addAll(checks.of(element));
            if (element.truth() != Truth.TRUE) {
                List<Node> lacking = lacking(element, path);
                lacking.stream().filter(node -> !children.contains(node)).forEach(children::add);
                missed += missed(element, lacking);
            }
        }
        return new Node(
                Node.Kind.SILENT,
                0,
                rule.name(),
                words.wouldBe(rule),
                rule.cites(),
                names.place(rule),
                "",
                missed,
                all,
                children);
    }

    /** Whether the element asks that nothing be decided yet, in a rule whose turn came before something was. */
    private boolean cameBefore(RuleDeclaration rule, ProbedElement element) {
        boolean undecided = element.isNot()
                && element.patterns().stream()
                        .allMatch(pattern -> pattern.pattern().type().equals("Recommendation"));
        String decided = probe.advice().decision().rule();
        return undecided && rule.salience() >= names.base().rules().get(decided).salience();
    }

    private static int missed(ProbedElement element, List<Node> lacking) {
        boolean stated = element.element() instanceof Element.Pattern
                && element.patterns().get(0).isStated();
        if (stated) {
            return (int) element.patterns().get(0).conditions().stream()
                    .filter(condition -> condition.truth() != Truth.TRUE)
                    .count();
        }
        return Math.max(1, lacking.stream().mapToInt(Node::missed).min().orElse(1));
    }

    /** The nearest of the silent rules that could have concluded what a pattern lacks. */
    private List<Node> lacking(ProbedElement element, Set<String> path) {
        if (element.isNot() || element.element() instanceof Element.Accumulate || path.size() >= DEEPEST) {
            return List.of();
        }
        List<Node> lacking = new ArrayList<>();
        for (ProbedPattern pattern : element.patterns()) {
            if (!pattern.isStated() && pattern.truth() != Truth.TRUE) {
                of(concluding(pattern.pattern()), path).stream().limit(NEAREST).forEach(lacking::add);
            }
        }
        return lacking;
    }

    private List<RuleDeclaration> concluding(Element.Pattern pattern) {
        return names.base().rules().values().stream()
                .filter(rule -> rule.then().type().equals(pattern.type()))
                .filter(rule -> pattern.constraints().stream().allMatch(constraint -> couldMeet(rule, constraint)))
                .toList();
    }

    /** False only where the rule's conclusion can never meet the condition. */
    private boolean couldMeet(RuleDeclaration rule, Constraint constraint) {
        if (constraint instanceof Constraint.AllOf all) {
            return all.parts().stream().allMatch(part -> couldMeet(rule, part));
        }
        if (constraint instanceof Constraint.AnyOf any) {
            return any.parts().stream().anyMatch(part -> couldMeet(rule, part));
        }
        if (constraint instanceof Constraint.Comparison comparison) {
            return couldMeet(rule, comparison.left(), comparison.operator(), List.of(comparison.right()));
        }
        return !(constraint instanceof Constraint.Membership membership)
                || couldMeet(rule, membership.left(), Constraint.Operator.EQUAL, membership.values());
    }

    private boolean couldMeet(RuleDeclaration rule, Operand left, Constraint.Operator operator, List<Operand> rights) {
        if (!(left instanceof Operand.Field field) || field.path().size() > 1) {
            return true;
        }
        Optional<Object> value = names.constant(rule, field.path().get(0));
        return value.isEmpty()
                || rights.stream()
                        .map(names::constant)
                        .anyMatch(right -> right.isEmpty() || Comparisons.hold(value.get(), operator, right.get()));
    }
}
