package dev.tuningadvisor.rules.parse;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/** What a pattern demands of a fact, or binds of it. */
public sealed interface Constraint extends Serializable {

    Span span();

    /** The text as the author wrote it, white space folded. */
    String text();

    /** The conditions that it joins by {@code &&}, in order; for any other itself. */
    default Stream<Constraint> conjuncts() {
        return Stream.of(this);
    }

    /** Its parts that are no combination, in order; for one that is none itself. */
    default Stream<Constraint> leaves() {
        return Stream.of(this);
    }

    /** What it compares or binds, in order; for a combination what its parts do. */
    Stream<Operand> operands();

    /** {@code $binding : field} or {@code $binding : field.property}: binds, demands nothing. */
    record Binding(String binding, Operand.Field field, String text, Span span) implements Constraint {
        @Override
        public Stream<Operand> operands() {
            return Stream.of(field);
        }
    }

    /** {@code left operator right}. */
    record Comparison(Operand left, Operator operator, Operand right, String text, Span span) implements Constraint {
        @Override
        public Stream<Operand> operands() {
            return Stream.of(left, right);
        }
    }

    /** {@code left in ( value, … )}. */
    record Membership(Operand left, List<Operand> values, String text, Span span) implements Constraint {
        public Membership {
            values = List.copyOf(values);
        }

        @Override
        public Stream<Operand> operands() {
            return Stream.concat(Stream.of(left), values.stream());
        }
    }

    /** {@code part && part}. */
    record AllOf(List<Constraint> parts, String text, Span span) implements Constraint {
        public AllOf {
            parts = List.copyOf(parts);
        }

        @Override
        public Stream<Constraint> conjuncts() {
            return parts.stream().flatMap(Constraint::conjuncts);
        }

        @Override
        public Stream<Constraint> leaves() {
            return parts.stream().flatMap(Constraint::leaves);
        }

        @Override
        public Stream<Operand> operands() {
            return parts.stream().flatMap(Constraint::operands);
        }
    }

    /** {@code part || part}. */
    record AnyOf(List<Constraint> parts, String text, Span span) implements Constraint {
        public AnyOf {
            parts = List.copyOf(parts);
        }

        @Override
        public Stream<Constraint> leaves() {
            return parts.stream().flatMap(Constraint::leaves);
        }

        @Override
        public Stream<Operand> operands() {
            return parts.stream().flatMap(Constraint::operands);
        }
    }

    /** A comparison's operator. */
    enum Operator {
        EQUAL("=="),
        LESS("<"),
        AT_MOST("<="),
        GREATER(">"),
        AT_LEAST(">=");

        private final String symbol;

        Operator(String symbol) {
            this.symbol = symbol;
        }

        public String symbol() {
            return symbol;
        }
    }
}
