package dev.tuningadvisor.scenario;

import dev.tuningadvisor.advice.Advice;
import dev.tuningadvisor.advice.Question;
import dev.tuningadvisor.advice.Remark;
import dev.tuningadvisor.advice.Requirement;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** One thing that a scenario expects of the advice. */
public sealed interface Expectation {

    /** How the advice differs from what is expected; empty when it does not. */
    Optional<Difference> findDifference(Advice advice);

    /** The recommendation is that approach. */
    record Recommendation(String approach) implements Expectation {
        @Override
        public Optional<Difference> findDifference(Advice advice) {
            return compare("recommendation", approach, advice.recommendation());
        }
    }

    /** The summary has that part. */
    record Summary(String part) implements Expectation {
        @Override
        public Optional<Difference> findDifference(Advice advice) {
            return compare("summary", part, advice.summary(), advice.summary().contains(part));
        }
    }

    /** That step of the verdict decided. */
    record Step(int number) implements Expectation {
        @Override
        public Optional<Difference> findDifference(Advice advice) {
            return compare(
                    "step",
                    "" + number,
                    "" + advice.decision().step() + ": " + advice.summary(),
                    number == advice.decision().step());
        }
    }

    /** What counted for that approach adds up to that weight. */
    record Weight(String approach, int weight) implements Expectation {
        @Override
        public Optional<Difference> findDifference(Advice advice) {
            Integer actual = advice.balance().get(approach);
            return compare("balance", approach + " " + weight, approach + " " + (actual == null ? "none" : actual));
        }
    }

    /** That rule fires. */
    record Fires(String rule) implements Expectation {
        @Override
        public Optional<Difference> findDifference(Advice advice) {
            return compare("fires", rule, "it stays silent", fired(rule, advice));
        }
    }

    /** That rule does not fire. */
    record Silent(String rule) implements Expectation {
        @Override
        public Optional<Difference> findDifference(Advice advice) {
            return compare("silent", rule, "it fires", !fired(rule, advice));
        }
    }

    /** There is an argument of that name. */
    record HasArgument(String argument) implements Expectation {
        @Override
        public Optional<Difference> findDifference(Advice advice) {
            Set<String> actual = arguments(advice);
            return compare("arguments", argument, list(actual), actual.contains(argument));
        }
    }

    /**
     * There is an argument, requirement or motive of that name, and every one of that name has these values.
     *
     * @param values by field; of {@code text} a part is enough
     */
    record Valued(ValuedKind kind, String name, Map<String, String> values) implements Expectation {
        public Valued {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }

        @Override
        public Optional<Difference> findDifference(Advice advice) {
            List<Map<String, String>> actual = kind.of(advice).stream()
                    .filter(each -> each.get(ValuedKind.NAME).equals(name))
                    .toList();
            boolean same = !actual.isEmpty() && actual.stream().allMatch(this::fits);
            return compare(kind.key(), shown(values), actual.isEmpty() ? "none of that name" : shown(actual), same);
        }

        private boolean fits(Map<String, String> actual) {
            return values.entrySet().stream()
                    .allMatch(value -> value.getKey().equals(ValuedKind.TEXT)
                            ? actual.get(ValuedKind.TEXT).contains(value.getValue())
                            : actual.get(value.getKey()).equals(value.getValue()));
        }

        private String shown(List<Map<String, String>> all) {
            return all.stream().map(this::shown).distinct().collect(Collectors.joining("; "));
        }

        /** The name and the values of the fields that are expected. */
        private String shown(Map<String, String> of) {
            return values.keySet().stream().map(field -> " " + of.get(field)).collect(Collectors.joining("", name, ""));
        }
    }

    /** These are the requirements, all of them, in this order. */
    record Requirements(List<String> names) implements Expectation {
        public Requirements {
            names = List.copyOf(names);
        }

        @Override
        public Optional<Difference> findDifference(Advice advice) {
            List<String> actual =
                    advice.requirements().stream().map(Requirement::name).toList();
            return compare("requirements", list(names), list(actual));
        }
    }

    /** There is no argument of that name. */
    record HasNoArgument(String argument) implements Expectation {
        @Override
        public Optional<Difference> findDifference(Advice advice) {
            Set<String> actual = arguments(advice);
            return compare("noArguments", "no " + argument, list(actual), !actual.contains(argument));
        }
    }

    /** These arguments, and no others, count in the balance. */
    record Counted(Set<String> arguments) implements Expectation {
        public Counted {
            arguments = Set.copyOf(arguments);
        }

        @Override
        public Optional<Difference> findDifference(Advice advice) {
            Set<String> actual = new TreeSet<>();
            advice.arguments().stream()
                    .filter(argument -> argument.counted())
                    .forEach(argument -> actual.add(argument.name()));
            return compare("counted", list(new TreeSet<>(arguments)), list(actual));
        }
    }

    /** The requirement of that name is in that state. */
    record RequirementState(String requirement, String state) implements Expectation {
        @Override
        public Optional<Difference> findDifference(Advice advice) {
            Set<String> states = new TreeSet<>();
            advice.requirements().stream()
                    .filter(candidate -> candidate.name().equals(requirement))
                    .forEach(candidate -> states.add(candidate.state()));
            return compare("requirements", requirement + " " + state, requirement + " " + list(states));
        }
    }

    /** These are the motives, all of them. */
    record Motives(Set<String> motives) implements Expectation {
        public Motives {
            motives = Set.copyOf(motives);
        }

        @Override
        public Optional<Difference> findDifference(Advice advice) {
            Set<String> actual = new TreeSet<>();
            advice.motives().forEach(motive -> actual.add(motive.name()));
            return compare("motives", list(new TreeSet<>(motives)), list(actual));
        }
    }

    /** These facts are asked for, in this order, and no others. */
    record Questions(List<String> facts) implements Expectation {
        public Questions {
            facts = List.copyOf(facts);
        }

        @Override
        public Optional<Difference> findDifference(Advice advice) {
            List<String> actual =
                    advice.questions().stream().map(Question::fact).toList();
            return compare("questions", list(facts), list(actual));
        }
    }

    /**
     * These remarks of a kind are made, in this order, and no others.
     *
     * @param kind which remarks
     * @param items for each, the id of a statement that it cites or a part of its text
     */
    record Remarks(RemarkKind kind, List<String> items) implements Expectation {
        public Remarks {
            items = List.copyOf(items);
        }

        @Override
        public Optional<Difference> findDifference(Advice advice) {
            List<Remark> actual = kind.of(advice);
            boolean same = actual.size() == items.size();
            for (int i = 0; same && i < items.size(); i++) {
                same = actual.get(i).statements().contains(items.get(i))
                        || actual.get(i).text().contains(items.get(i));
            }
            List<String> found = actual.stream().map(Remarks::text).toList();
            return compare(kind.key(), list(items), list(found), same);
        }

        private static String text(Remark remark) {
            return remark.statements().isEmpty()
                    ? remark.text()
                    : remark.text() + " (" + String.join(", ", remark.statements()) + ")";
        }
    }

    private static boolean fired(String rule, Advice advice) {
        return advice.trace().stream().anyMatch(step -> step.rule().equals(rule));
    }

    private static Set<String> arguments(Advice advice) {
        Set<String> names = new LinkedHashSet<>();
        advice.arguments().forEach(argument -> names.add(argument.name()));
        return names;
    }

    private static String list(Iterable<String> items) {
        String list = String.join("; ", items);
        return list.isEmpty() ? "none" : list;
    }

    private static Optional<Difference> compare(String what, String expected, String actual) {
        return compare(what, expected, actual, expected.equals(actual));
    }

    private static Optional<Difference> compare(String what, String expected, String actual, boolean same) {
        return same ? Optional.empty() : Optional.of(new Difference(what, expected, actual));
    }
}
