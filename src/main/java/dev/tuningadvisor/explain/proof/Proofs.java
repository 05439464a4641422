package dev.tuningadvisor.explain.proof;

import dev.tuningadvisor.advice.Advice;
import dev.tuningadvisor.advice.Decision;
import dev.tuningadvisor.advice.TraceStep;
import dev.tuningadvisor.explain.proof.Explanation.Key;
import dev.tuningadvisor.explain.proof.Explanation.Question;
import dev.tuningadvisor.explain.proof.Explanation.Section;
import dev.tuningadvisor.facts.Facts;
import dev.tuningadvisor.problem.FactsException;
import dev.tuningadvisor.rules.KnowledgeBase;
import dev.tuningadvisor.rules.parse.RuleDeclaration;
import dev.tuningadvisor.session.Probe;
import dev.tuningadvisor.session.RuleSession;
import java.util.ArrayList;
import java.util.List;

/**
 * Answers why something was concluded and why something else was not, from the rules themselves. Immutable and safe to
 * share between threads.
 *
 * <p>Every method throws {@link dev.tuningadvisor.problem.RulesException} as an advice does, and {@link FactsException}
 * where a word names no approach, no rule and no statement, or the names of several rules.
 */
public final class Proofs {

    private final Names names;
    private final RuleSession session;

    /** Explains what {@code session} decides, which must fire the rules of {@code base}. */
    public Proofs(KnowledgeBase base, RuleSession session) {
        this.names = new Names(base);
        this.session = session;
    }

    /** The proof of the recommendation. */
    public Explanation why(Facts facts, Depth depth) {
        return recommended(session.probe(facts), depth);
    }

    /**
     * The proof of a rule's firings, or what speaks for an approach.
     *
     * @param subject name of an approach, of a rule or a part of it, or of a statement
     */
    public Explanation why(Facts facts, String subject, Depth depth) {
        Subject about = Subject.of(subject, names);
        Probe probe = session.probe(facts);
        if (!about.isApproach()) {
            return fired(about, probe, depth);
        }
        return about.approach().equals(probe.advice().recommendation())
                ? recommended(probe, depth)
                : support(about.approach(), probe, depth);
    }

    /** What kept a rule from firing, or an approach from being recommended. */
    public Explanation whyNot(Facts facts, String subject) {
        Subject about = Subject.of(subject, names);
        Probe probe = session.probe(facts);
        return about.isApproach() ? new Rejection(names, probe, about.approach()).explain() : silent(about, probe);
    }

    /** Why the recommendation is not that other approach: the deciding difference first. */
    public Explanation rather(Facts facts, String approach) {
        Subject about = Subject.of(approach, names);
        if (!about.isApproach()) {
            throw Subject.noApproach(approach, names);
        }
        return new Rejection(names, session.probe(facts), about.approach()).contrast();
    }

    private Explanation recommended(Probe probe, Depth depth) {
        Advice advice = probe.advice();
        ProofTree tree = new ProofTree(names, probe.advice(), depth);
        List<Section> sections = new ArrayList<>();
        sections.add(section(Key.PROOF, advice.recommendation(), List.of(tree.of(deciding(advice)))));
        if (depth == Depth.ENGINE) {
            beside(advice, tree, sections);
        }
        Decision decision = advice.decision();
        String answer = Texts.recommended(names.approach(advice.recommendation()), decision.step(), advice.summary());
        return new Explanation(
                Question.WHY,
                advice.recommendation(),
                Texts.question(Question.WHY, names.approach(advice.recommendation())),
                depth,
                answer,
                sections,
                advice);
    }

    private void beside(Advice advice, ProofTree tree, List<Section> sections) {
        List<Node> beside = new ArrayList<>();
        for (TraceStep step : advice.trace()) {
            if (!tree.shown().contains(step.step())) {
                beside.add(tree.of(step.step()));
            }
        }
        if (!beside.isEmpty()) {
            sections.add(section(Key.BESIDE, advice.recommendation(), beside));
        }
    }

    /** The firing that recommended. */
    static int deciding(Advice advice) {
        return advice.trace().stream()
                .filter(step -> step.concluded().stream()
                        .anyMatch(concluded -> concluded.type().equals("Recommendation")))
                .findFirst()
                .orElseThrow()
                .step();
    }

    private Explanation fired(Subject about, Probe probe, Depth depth) {
        ProofTree tree = new ProofTree(names, probe.advice(), depth);
        List<Node> nodes = new ArrayList<>();
        List<String> answers = new ArrayList<>();
        for (String rule : about.rules()) {
            List<Integer> steps = probe.rule(rule).steps();
            steps.forEach(step -> nodes.add(tree.of(step)));
            answers.add(
                    steps.isEmpty()
                            ? Texts.silent(
                                            rule,
                                            new Misses(names, probe)
                                                    .of(rules(List.of(rule)))
                                                    .get(0)
                                                    .missed())
                                    + Texts.askWhyNot()
                            : Texts.fired(rule, steps));
        }
        List<Section> sections = nodes.isEmpty()
                ? List.of()
                : List.of(section(Key.PROOF, probe.advice().recommendation(), nodes));
        return new Explanation(
                Question.WHY,
                about.rules().get(0),
                Texts.question(Question.WHY, Texts.quoted(about.rules().get(0))),
                depth,
                String.join(" ", answers),
                sections,
                probe.advice());
    }

    private Explanation support(String approach, Probe probe, Depth depth) {
        Advice advice = probe.advice();
        ProofTree tree = new ProofTree(names, probe.advice(), depth);
        List<Node> nodes = advice.trace().stream()
                .filter(step -> Sides.speaksFor(step, approach, advice, names))
                .map(step -> tree.of(step.step()))
                .toList();
        String answer = Texts.notRecommended(
                names.approach(approach),
                names.approach(advice.recommendation()),
                advice.decision().step(),
                advice.summary());
        List<Section> sections = nodes.isEmpty() ? List.of() : List.of(section(Key.SUPPORT, approach, nodes));
        return new Explanation(
                Question.WHY,
                approach,
                Texts.question(Question.WHY, names.approach(approach)),
                depth,
                answer + (nodes.isEmpty() ? Texts.nothingSpeaks() : ""),
                sections,
                advice);
    }

    private Explanation silent(Subject about, Probe probe) {
        List<Node> nodes = new Misses(names, probe).of(rules(about.rules()));
        List<String> answers = new ArrayList<>();
        nodes.forEach(node -> answers.add(Texts.silent(node.title(), node.missed())));
        about.rules().stream()
                .map(probe::rule)
                .filter(rule -> rule.fired())
                .forEach(rule -> answers.add(Texts.firedAlready(rule.rule().name(), rule.steps())));
        List<Section> sections = nodes.isEmpty() ? List.of() : List.of(section(Key.RULE, "", nodes));
        return new Explanation(
                Question.WHY_NOT,
                about.rules().get(0),
                Texts.question(Question.WHY_NOT, Texts.quoted(about.rules().get(0))),
                Depth.SHORT,
                String.join(" ", answers),
                sections,
                probe.advice());
    }

    private List<RuleDeclaration> rules(List<String> named) {
        return named.stream().map(names.base().rules()::get).toList();
    }

    private Section section(Key key, String approach, List<Node> nodes) {
        return new Section(key, Texts.heading(key, names.approach(approach)), nodes);
    }
}
