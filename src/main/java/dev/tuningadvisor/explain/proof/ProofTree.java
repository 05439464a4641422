package dev.tuningadvisor.explain.proof;

import dev.tuningadvisor.advice.Advice;
import dev.tuningadvisor.advice.TraceStep;
import dev.tuningadvisor.advice.TraceStep.Accumulated;
import dev.tuningadvisor.advice.TraceStep.Derived;
import dev.tuningadvisor.advice.TraceStep.Matched;
import dev.tuningadvisor.advice.TraceStep.Presence;
import dev.tuningadvisor.advice.TraceStep.Stated;
import dev.tuningadvisor.session.Probe.Truth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Walks a trace back from a firing to what the project states. Shows each firing once in its life. */
final class ProofTree {

    /** Firings that a short proof shows; it passes through others to what they rest on. */
    private static final Set<String> TELLING = Set.of("Recommendation", "Balance", "Argument", "Requirement", "Motive");

    private static final Pattern BINDING = Pattern.compile("\\$\\w+(?!\\w|\\.\\w)");

    private final Names names;
    private final Advice advice;
    private final Depth depth;
    private final ConclusionWords words;
    private final Set<Integer> shown = new HashSet<>();

    ProofTree(Names names, Advice advice, Depth depth) {
        this.names = names;
        this.advice = advice;
        this.depth = depth;
        this.words = new ConclusionWords(names);
    }

    /** Steps that are in the proofs so far. */
    Set<Integer> shown() {
        return shown;
    }

    Node of(int number) {
        TraceStep step = advice.trace().get(number - 1);
        if (!shown.add(number)) {
            return node(Node.Kind.SHOWN, step, List.of(), List.of());
        }
        List<Check> checks = new ArrayList<>();
        List<Node> children = new ArrayList<>();
        rest(step, checks, children, new HashSet<>(Set.of(number)));
        return node(Node.Kind.FIRED, step, checks.stream().distinct().toList(), children);
    }

    private Node node(Node.Kind kind, TraceStep step, List<Check> checks, List<Node> children) {
        String detail = kind == Node.Kind.SHOWN ? Texts.seeStep(step.step()) : words.of(step, advice);
        boolean engine = depth == Depth.ENGINE && kind == Node.Kind.FIRED;
        return new Node(
                kind,
                step.step(),
                step.rule(),
                detail,
                step.statements(),
                step.file() + ":" + step.line(),
                engine ? names.source(names.base().rules().get(step.rule())) : "",
                0,
                checks,
                children);
    }

    private void rest(TraceStep step, List<Check> checks, List<Node> children, Set<Integer> passed) {
        Map<String, Object> bound = bindings(step);
        for (int i = 0; i < step.matched().size(); i++) {
            Matched matched = step.matched().get(i);
            if (matched instanceof Stated stated) {
                stated.conditions().forEach(each -> add(checks, check(stated.fact() + ".", each, bound)));
            } else if (matched instanceof Derived derived) {
                if (depth != Depth.SHORT) {
                    derived.conditions().forEach(each -> add(checks, check(derived.type() + ".", each, bound)));
                }
                below(derived.from(), checks, children, passed);
            } else if (matched instanceof Accumulated accumulated) {
                if (depth != Depth.SHORT) {
                    accumulated.results().forEach((name, value) -> add(checks, Check.met(name, value, "")));
                }
                accumulated.from().forEach(from -> below(from, checks, children, passed));
            } else if (matched instanceof Presence presence) {
                presence(step, i, presence, checks, bound);
            }
        }
    }

    /** Conditions on one value stand together; what only binds says nothing more. */
    private static void add(List<Check> checks, Check check) {
        for (int i = 0; i < checks.size(); i++) {
            Check known = checks.get(i);
            if (isSame(known, check)) {
                checks.set(i, known.and(check.condition()));
                return;
            }
        }
        checks.add(check);
    }

    private static boolean isSame(Check one, Check other) {
        return one.known() == other.known()
                && one.fact().equals(other.fact())
                && Objects.equals(one.value(), other.value());
    }

    /** What the step bound, by binding. */
    private static Map<String, Object> bindings(TraceStep step) {
        Map<String, Object> bound = new HashMap<>();
        for (Matched matched : step.matched()) {
            List<TraceStep.Condition> conditions = matched instanceof Stated stated
                    ? stated.conditions()
                    : matched instanceof Derived derived ? derived.conditions() : List.of();
            conditions.stream()
                    .filter(condition -> condition.text().startsWith("$"))
                    .forEach(condition -> bound.put(
                            condition.text().substring(0, condition.text().indexOf(' ')), condition.value()));
        }
        return bound;
    }

    private static String filled(String text, Map<String, Object> bound) {
        Matcher name = BINDING.matcher(text);
        return name.replaceAll(found -> Matcher.quoteReplacement(
                bound.containsKey(found.group()) ? String.valueOf(bound.get(found.group())) : found.group()));
    }

    private void below(int from, List<Check> checks, List<Node> children, Set<Integer> passed) {
        TraceStep step = advice.trace().get(from - 1);
        boolean telling = step.concluded().stream().anyMatch(concluded -> TELLING.contains(concluded.type()));
        if (depth != Depth.SHORT || telling) {
            children.add(of(from));
        } else if (passed.add(from)) {
            shown.add(from);
            rest(step, checks, children, passed);
        }
    }

    private void presence(
            TraceStep step, int element, Presence presence, List<Check> checks, Map<String, Object> bound) {
        boolean recommendation = names.base().rules().get(step.rule()).when().get(element).patterns().stream()
                .anyMatch(pattern -> pattern.type().equals("Recommendation"));
        if (depth != Depth.SHORT || !recommendation) {
            String what = filled(presence.text(), bound);
            add(checks, Check.of(presence.present() ? Texts.present(what) : Texts.absent(what), Truth.TRUE, ""));
        }
    }

    /** What only binds, and what the value makes plain, has no condition to show. */
    private static Check check(String prefix, TraceStep.Condition condition, Map<String, Object> bound) {
        String text = condition.text().startsWith("$")
                ? ""
                : Checks.telling(condition.field(), condition.value(), filled(condition.text(), bound));
        return Check.met(prefix + condition.field(), condition.value(), text);
    }
}
