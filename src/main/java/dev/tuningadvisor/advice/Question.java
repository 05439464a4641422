package dev.tuningadvisor.advice;

import java.util.List;

/**
 * A fact worth asking for.
 *
 * @param fact path of the fact, such as {@code data.labeledExamples}
 * @param question what to ask a person; the path when the vocabulary has no question
 * @param values constants to choose from; {@code true} and {@code false} for a yes or no; empty for numbers and text
 * @param unit unit of a number; null when it has none
 * @param rules names of the rules that ask
 */
public record Question(String fact, String question, List<String> values, String unit, List<String> rules) {
    public Question {
        values = List.copyOf(values);
        rules = List.copyOf(rules);
    }
}
