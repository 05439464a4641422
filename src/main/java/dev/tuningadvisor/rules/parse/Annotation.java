package dev.tuningadvisor.rules.parse;

import java.io.Serializable;
import java.util.List;

/**
 * {@code @name( value )} or {@code @name( { value, value } )}.
 *
 * @param values literals, in order
 * @param inBraces whether they stand between {@code {} and {@code }}
 * @param span of the whole annotation
 */
public record Annotation(String name, List<Operand.Literal> values, boolean inBraces, Span span)
        implements Serializable {

    public Annotation {
        values = List.copyOf(values);
    }
}
