package dev.tuningadvisor.space;

import dev.tuningadvisor.rules.Vocabulary;
import dev.tuningadvisor.rules.parse.Span;
import java.util.List;

/**
 * A place in the rules where values matter beyond their classes: stated numbers or texts compared with each other or
 * with what is computed.
 *
 * @param rule name of the rule
 * @param text the condition or conclusion as written, white space folded
 * @param span of it
 * @param fields whose values matter there, in the order of the vocabulary
 */
public record NotCovered(String rule, String text, Span span, List<Vocabulary.Field> fields) {

    public NotCovered {
        fields = List.copyOf(fields);
    }
}
