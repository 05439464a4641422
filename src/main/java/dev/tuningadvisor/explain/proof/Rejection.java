package dev.tuningadvisor.explain.proof;

import dev.tuningadvisor.advice.Advice;
import dev.tuningadvisor.advice.Argument;
import dev.tuningadvisor.advice.TraceStep;
import dev.tuningadvisor.explain.proof.Explanation.Key;
import dev.tuningadvisor.explain.proof.Explanation.Question;
import dev.tuningadvisor.explain.proof.Explanation.Section;
import dev.tuningadvisor.rules.parse.RuleDeclaration;
import dev.tuningadvisor.session.Probe;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Why an approach was not recommended. */
final class Rejection {

    private final Names names;
    private final Probe probe;
    private final Advice advice;
    private final String approach;
    private final Misses misses;

    Rejection(Names names, Probe probe, String approach) {
        this.names = names;
        this.probe = probe;
        this.advice = probe.advice();
        this.approach = approach;
        this.misses = new Misses(names, probe);
    }

    /** All that kept it from being recommended. */
    Explanation explain() {
        if (isRecommended()) {
            return recommended(Question.WHY_NOT);
        }
        List<Section> sections = new ArrayList<>();
        add(sections, Key.DEFEAT, briefly(decision()));
        add(sections, Key.REQUIREMENTS, requirements());
        add(sections, Key.VERDICT, verdict());
        add(sections, Key.ARGUMENTS, misses.of(arguing()));
        return new Explanation(
                Question.WHY_NOT,
                approach,
                Texts.question(Question.WHY_NOT, names.approach(approach)),
                Depth.SHORT,
                rejected(),
                sections,
                advice);
    }

    /** What tips the scale between it and what was recommended, the deciding difference first. */
    Explanation contrast() {
        if (isRecommended()) {
            return recommended(Question.RATHER_THAN);
        }
        boolean weighed = decision().get(0).children().stream().anyMatch(this::isBalance);
        List<Section> sections = new ArrayList<>();
        if (weighed) {
            add(sections, Key.DIFFERENCE, differences());
        } else {
            add(sections, Key.DEFEAT, decision());
            add(sections, Key.REQUIREMENTS, requirements());
        }
        add(sections, Key.VERDICT, verdict());
        if (!weighed) {
            add(sections, Key.DIFFERENCE, differences());
        }
        String answer = Texts.rather(
                names.approach(advice.recommendation()),
                names.approach(approach),
                advice.decision().step(),
                advice.summary());
        return new Explanation(
                Question.RATHER_THAN,
                approach,
                Texts.question(Question.RATHER_THAN, names.approach(approach)),
                Depth.SHORT,
                answer,
                sections,
                advice);
    }

    private boolean isRecommended() {
        return approach.equals(advice.recommendation());
    }

    private Explanation recommended(Question question) {
        return new Explanation(
                question,
                approach,
                Texts.question(question, names.approach(approach)),
                Depth.SHORT,
                Texts.isRecommended(names.approach(approach)),
                List.of(),
                advice);
    }

    private String rejected() {
        return Texts.notRecommended(
                names.approach(approach),
                names.approach(advice.recommendation()),
                advice.decision().step(),
                advice.summary());
    }

    private void add(List<Section> sections, Key key, List<Node> nodes) {
        if (!nodes.isEmpty()) {
            sections.add(new Section(key, Texts.heading(key, names.approach(approach)), nodes));
        }
    }

    private List<Node> decision() {
        return List.of(new ProofTree(names, advice, Depth.SHORT).of(Proofs.deciding(advice)));
    }

    /** Without what the nodes below rest on. */
    private static List<Node> briefly(List<Node> nodes) {
        return nodes.stream()
                .map(node -> node.above(node.children().stream()
                        .map(child -> child.above(List.of()))
                        .toList()))
                .toList();
    }

    private boolean isBalance(Node node) {
        return node.step() > 0
                && advice.trace().get(node.step() - 1).concluded().stream()
                        .anyMatch(concluded -> concluded.type().equals("Balance"));
    }

    private List<Node> requirements() {
        ProofTree tree = new ProofTree(names, advice, Depth.SHORT);
        return advice.trace().stream()
                .filter(step -> step.concluded().stream()
                        .anyMatch(concluded -> concluded.type().equals("Requirement")
                                && approach.equals(concluded.fields().get("approach"))
                                && "FAILED".equals(concluded.fields().get("state"))))
                .map(TraceStep::step)
                .map(tree::of)
                .toList();
    }

    private List<Node> verdict() {
        return misses.of(names.base().rules().values().stream()
                .filter(rule -> rule.then().type().equals("Recommendation"))
                .filter(rule -> names.constant(rule, "approach")
                        .filter(approach::equals)
                        .isPresent())
                .toList());
    }

    /** Rules for it, and against the others where it is one of those that are weighed against each other. */
    private List<RuleDeclaration> arguing() {
        List<RuleDeclaration> arguments = names.base().rules().values().stream()
                .filter(rule -> rule.then().type().equals("Argument"))
                .toList();
        boolean weighed = arguments.stream().anyMatch(this::isAbout);
        return arguments.stream()
                .filter(rule -> weighed && isAbout(rule) == isFor(rule))
                .toList();
    }

    private boolean isAbout(RuleDeclaration rule) {
        return names.constant(rule, "approach").filter(approach::equals).isPresent();
    }

    private boolean isFor(RuleDeclaration rule) {
        return names.constant(rule, "direction").filter(names::isFor).isPresent();
    }

    /** By consideration, what counts on either side; nothing where neither is weighed. */
    private List<Node> differences() {
        String winner = advice.recommendation();
        if (!advice.balance().containsKey(winner) || !advice.balance().containsKey(approach)) {
            return List.of();
        }
        Map<String, List<Argument>> byConsideration = new LinkedHashMap<>();
        advice.arguments().stream()
                .filter(Argument::counted)
                .filter(argument ->
                        argument.side().equals(winner) || argument.side().equals(approach))
                .forEach(argument -> byConsideration
                        .computeIfAbsent(argument.consideration(), each -> new ArrayList<>())
                        .add(argument));
        return byConsideration.entrySet().stream()
                .sorted(Comparator.comparingInt(
                        entry -> weight(entry.getValue(), approach) - weight(entry.getValue(), winner)))
                .map(entry -> difference(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Node difference(String consideration, List<Argument> arguments) {
        String winner = advice.recommendation();
        List<Node> nodes = arguments.stream().map(this::argument).toList();
        String detail = Texts.against(
                names.approach(winner),
                weight(arguments, winner),
                names.approach(approach),
                weight(arguments, approach));
        return Node.sum(
                Texts.capitalized(names.word("Argument", "consideration", consideration)), detail, List.of(), nodes);
    }

    private Node argument(Argument argument) {
        TraceStep step = advice.trace().stream()
                .filter(each -> each.rule().equals(argument.rules().get(0)))
                .findFirst()
                .orElseThrow();
        return new ProofTree(names, advice, Depth.SHORT).of(step.step());
    }

    private static int weight(List<Argument> arguments, String side) {
        return arguments.stream()
                .filter(argument -> argument.side().equals(side))
                .mapToInt(Argument::weight)
                .sum();
    }
}
