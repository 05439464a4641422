package dev.tuningadvisor.rules.parse;

import java.io.Serializable;
import java.util.List;

/** One element of a left side. */
public sealed interface Element extends Serializable {

    Span span();

    /** The patterns it is made of, in order; for a pattern itself. */
    List<Pattern> patterns();

    /**
     * {@code $binding : Type( constraint, … )}.
     *
     * @param binding with its {@code $}; null when the pattern is not bound
     * @param type the type as written
     * @param constraints what stands between the commas, in order
     * @param typeSpan of the type name
     * @param span of the whole pattern
     */
    record Pattern(String binding, String type, List<Constraint> constraints, Span typeSpan, Span span)
            implements Element {
        public Pattern {
            constraints = List.copyOf(constraints);
        }

        @Override
        public List<Pattern> patterns() {
            return List.of(this);
        }
    }

    /** {@code not Pattern} or {@code not( Pattern and Pattern )}. */
    record Not(List<Pattern> patterns, Span span) implements Element {
        public Not {
            patterns = List.copyOf(patterns);
        }
    }

    /** {@code exists Pattern} or {@code exists( Pattern and Pattern )}. */
    record Exists(List<Pattern> patterns, Span span) implements Element {
        public Exists {
            patterns = List.copyOf(patterns);
        }
    }

    /**
     * {@code accumulate( Pattern and Pattern; $result : function( argument ), …; condition, … )}.
     *
     * @param source the patterns accumulated over
     * @param functions in order
     * @param results conditions on the results; empty when there are none
     */
    record Accumulate(List<Pattern> source, List<Function> functions, List<Constraint> results, Span span)
            implements Element {
        public Accumulate {
            source = List.copyOf(source);
            functions = List.copyOf(functions);
            results = List.copyOf(results);
        }

        @Override
        public List<Pattern> patterns() {
            return source;
        }
    }

    /**
     * {@code $binding : name( argument )}.
     *
     * @param argument null for {@code count()}
     */
    record Function(String binding, String name, Operand argument, Span span) implements Serializable {}
}
