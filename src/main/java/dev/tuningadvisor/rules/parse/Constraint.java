package dev.tuningadvisor.rules.parse;

import java.io.Serializable;
import java.util.List;

/** What a pattern demands of a fact, or binds of it. */
public sealed interface Constraint extends Serializable {

    Span span();

    /** The text as the author wrote it, white space folded. */
    String text();

    /** {@code $binding : field} or {@code $binding : field.property}: binds, demands nothing. */
    record Binding(String binding, Operand.Field field, String text, Span span) implements Constraint {}

    /** {@code left operator right}. */
    record Comparison(Operand left, Operator operator, Operand right, String text, Span span) implements Constraint {}

    /** {@code left in ( value, … )}. */
    record Membership(Operand left, List<Operand> values, String text, Span span) implements Constraint {
        public Membership {
            values = List.copyOf(values);
        }
    }

    /** {@code part && part}. */
    record AllOf(List<Constraint> parts, String text, Span span) implements Constraint {
        public AllOf {
            parts = List.copyOf(parts);
        }
    }

    /** {@code part || part}. */
    record AnyOf(List<Constraint> parts, String text, Span span) implements Constraint {
        public AnyOf {
            parts = List.copyOf(parts);
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
