package dev.tuningadvisor.space;

import dev.tuningadvisor.rules.Vocabulary;
import java.util.List;

/**
 * A conclusion that carries stated values: two projects that fire the same rules may still read differently there.
 *
 * @param rule name of the rule that concludes it
 * @param type type of the conclusion
 * @param conclusionField the conclusion's field that the values are in
 * @param of vocabulary fields whose values are or go into it, in the order of the vocabulary
 */
public record Shown(String rule, String type, String conclusionField, List<Vocabulary.Field> of) {

    public Shown {
        of = List.copyOf(of);
    }
}
