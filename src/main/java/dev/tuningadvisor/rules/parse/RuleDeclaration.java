package dev.tuningadvisor.rules.parse;

import java.io.Serializable;
import java.util.List;

/**
 * One rule.
 *
 * @param name the sentence between the quotes
 * @param cites ids of the statements in {@code @cites}; empty when it has none
 * @param citesSpan place of {@code @cites}; null when it has none
 * @param salience 0 when not written
 * @param salienceSpan place of {@code salience}; null when it is not written
 * @param when the left side, in document order; never empty
 * @param then the one conclusion
 * @param span of the rule's name
 */
public record RuleDeclaration(
        String name,
        List<String> cites,
        Span citesSpan,
        int salience,
        Span salienceSpan,
        List<Element> when,
        Insertion then,
        Span span)
        implements Serializable {

    public RuleDeclaration {
        cites = List.copyOf(cites);
        when = List.copyOf(when);
    }

    /** {@code insert( new Type( argument, … ) );}, the span is that of {@code Type}. */
    public record Insertion(String type, List<Operand> arguments, Span span) implements Serializable {
        public Insertion {
            arguments = List.copyOf(arguments);
        }
    }
}
