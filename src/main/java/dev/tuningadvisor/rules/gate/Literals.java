package dev.tuningadvisor.rules.gate;

import dev.tuningadvisor.rules.parse.Operand;

/** Kinds of literals. */
final class Literals {

    private Literals() {}

    static Kind kind(Operand.Literal literal) {
        Object value = literal.value();
        if (value == null) {
            return Kind.NULL;
        }
        if (value instanceof Integer) {
            return Kind.INTEGER;
        }
        if (value instanceof Boolean) {
            return Kind.BOOLEAN;
        }
        return value instanceof String ? Kind.TEXT : Kind.DECIMAL;
    }
}
