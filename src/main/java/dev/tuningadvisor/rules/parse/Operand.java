package dev.tuningadvisor.rules.parse;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/** What a comparison compares, or a conclusion is made of. */
public sealed interface Operand extends Serializable {

    Span span();

    /** The operand itself, or what it computes with, in order. */
    default Stream<Operand> leaves() {
        return Stream.of(this);
    }

    /**
     * A field of the pattern's own fact, or a property of it: {@code level}, {@code level.least}.
     *
     * @param path the field, then at most one property of its enum or declared type
     */
    record Field(List<String> path, Span span) implements Operand {
        public Field {
            path = List.copyOf(path);
        }
    }

    /**
     * A binding, or a property of it: {@code $level}, {@code $level.word}.
     *
     * @param name with its {@code $}
     * @param path properties; empty for the binding itself
     */
    record Variable(String name, List<String> path, Span span) implements Operand {
        public Variable {
            path = List.copyOf(path);
        }
    }

    /**
     * {@code Enum.CONSTANT}, or a property of it: {@code Enum.CONSTANT.property}.
     *
     * @param property null for the constant itself
     */
    record EnumValue(String type, String constant, String property, Span span) implements Operand {}

    /**
     * A literal.
     *
     * @param value {@code Integer}, {@code java.math.BigDecimal}, {@code Boolean}, {@code String} (without its quotes)
     *     or null
     */
    record Literal(Object value, Span span) implements Operand {}

    /** {@code left operator right}, in conclusions only; the operator is one of {@code + - *}. */
    record Arithmetic(Operand left, char operator, Operand right, Span span) implements Operand {
        @Override
        public Stream<Operand> leaves() {
            return Stream.concat(left.leaves(), right.leaves());
        }
    }
}
