package dev.tuningadvisor.book;

import dev.tuningadvisor.rules.parse.Constraint;
import dev.tuningadvisor.rules.parse.Operand;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a pattern demands of a fact, in words. */
final class ConstraintWords {

    private static final String NOT_KNOWN = Names.literal(null);

    private final Wording wording;
    private final Set<String> usedBindings;

    ConstraintWords(Wording wording, Set<String> usedBindings) {
        this.wording = wording;
        this.usedBindings = usedBindings;
    }

    /** Of each field in one, in the order in which they are first named; {@code type} is null for results of functions. */
    List<Said> of(String type, List<Constraint> constraints) {
        return Said.together(constraints.stream()
                .flatMap(constraint -> said(type, constraint))
                .toList());
    }

    private Stream<Said> said(String type, Constraint constraint) {
        if (constraint instanceof Constraint.Binding binding) {
            Phrase called = Phrase.plain(Said.CALLED).then(variable(binding.binding(), List.of()));
            return usedBindings.contains(binding.binding())
                    ? Stream.of(of(type, binding.field(), called))
                    : Stream.empty();
        }
        if (constraint instanceof Constraint.Comparison comparison) {
            return Stream.of(comparison(type, comparison));
        }
        if (constraint instanceof Constraint.Membership membership) {
            List<Phrase> values = membership.values().stream().map(this::value).toList();
            return Stream.of(of(type, membership.left(), Phrase.joined(values, ", ", " or ")));
        }
        if (constraint instanceof Constraint.AllOf all) {
            List<Said> parts = of(type, all.parts());
            return Stream.of(parts.size() == 1 ? parts.get(0) : Said.whole(list(parts, " and ")));
        }
        return Stream.of(either(type, (Constraint.AnyOf) constraint));
    }

    private Said comparison(String type, Constraint.Comparison comparison) {
        Phrase value = value(comparison.right());
        Said said = of(type, comparison.left(), compared(comparison.operator(), value));
        Long number = number(comparison.right());
        if (number == null) {
            return said;
        }
        return switch (comparison.operator()) {
            case EQUAL -> said;
            case LESS -> Said.atMost(said.key(), said.subject(), said.value(), number - 1);
            case AT_MOST -> Said.atMost(said.key(), said.subject(), said.value(), number);
            case GREATER -> Said.atLeast(said.key(), said.subject(), said.value(), number + 1);
            case AT_LEAST -> Said.atLeast(said.key(), said.subject(), said.value(), number);
        };
    }

    private static Phrase compared(Constraint.Operator operator, Phrase value) {
        return switch (operator) {
            case EQUAL -> value;
            case LESS -> Phrase.strong("less than ").then(value);
            case AT_MOST -> value.then(Phrase.strong(" or less"));
            case GREATER -> Phrase.strong("more than ").then(value);
            case AT_LEAST -> value.then(Phrase.strong(" or more"));
        };
    }

    private Long number(Operand operand) {
        Object value = operand instanceof Operand.Literal literal
                ? literal.value()
                : operand instanceof Operand.EnumValue constant
                        ? wording.names().property(constant)
                        : null;
        return value instanceof Integer || value instanceof Long ? ((Number) value).longValue() : null;
    }

    /** One thing that may be this or that, what is not known last; or several things of which one must hold. */
    private Said either(String type, Constraint.AnyOf any) {
        List<Said> parts =
                any.parts().stream().flatMap(part -> said(type, part)).toList();
        if (!Said.ofOneSubject(parts)) {
            return Said.whole(Phrase.plain("either ").then(list(parts, " or ")));
        }
        List<Phrase> known = new ArrayList<>();
        List<Phrase> unknown = new ArrayList<>();
        parts.forEach(part -> (part.value().text().equals(NOT_KNOWN) ? unknown : known).add(part.value()));
        Phrase values = Phrase.joined(known, " or ", " or ");
        Said first = parts.get(0);
        return unknown.isEmpty()
                ? Said.of(first.key(), first.subject(), values)
                : Said.of(first.key(), first.subject(), values.then(Phrase.strong(", or " + NOT_KNOWN)));
    }

    private static Phrase list(List<Said> parts, String last) {
        List<Phrase> phrases = parts.stream()
                .map(part -> part.key() == null
                        ? Phrase.plain("(").then(part.phrase()).then(")")
                        : part.phrase())
                .toList();
        return Phrase.joined(phrases, last, last);
    }

    private Said of(String type, Operand subject, Phrase value) {
        if (subject instanceof Operand.Field field) {
            String words = Names.path(field.path());
            String anchor =
                    type == null ? null : wording.field(type, field.path().get(0));
            Phrase phrase = anchor == null ? Phrase.plain(words) : Phrase.link(words, anchor);
            return Said.of(String.join(".", field.path()), phrase, value);
        }
        Phrase phrase = value(subject);
        return Said.of(phrase.text(), phrase, value);
    }

    /** The value that a condition or a conclusion names. */
    Phrase value(Operand operand) {
        if (operand instanceof Operand.Variable variable) {
            return variable(variable.name(), variable.path());
        }
        if (operand instanceof Operand.Field field) {
            return Phrase.plain(Names.path(field.path()));
        }
        if (operand instanceof Operand.EnumValue constant) {
            return Phrase.strong(wording.names().value(constant));
        }
        if (operand instanceof Operand.Literal literal) {
            return literal.value() instanceof String text
                    ? Phrase.plain("“" + text + "”")
                    : Phrase.strong(Names.literal(literal.value()));
        }
        Operand.Arithmetic sum = (Operand.Arithmetic) operand;
        return value(sum.left()).then(" " + sum.operator() + " ").then(value(sum.right()));
    }

    static Phrase variable(String binding, List<String> path) {
        String words = Names.words(binding.substring(1));
        String rest = path.stream().map(part -> "'s " + Names.words(part)).collect(Collectors.joining());
        return Phrase.of(new Phrase.Variable(words)).then(rest);
    }
}
