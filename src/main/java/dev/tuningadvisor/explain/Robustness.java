package dev.tuningadvisor.explain;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How much may change before the recommendation does, one thing at a time.
 *
 * @param recommendation what is recommended now
 * @param word in one word
 * @param numbers every stated number that rules read, in the order of the vocabulary
 * @param choices every other stated fact that rules read, in the order of the vocabulary
 * @param balance what counts for each approach, and by how much it tips
 * @param rules rules that fired and without which another approach, or none, is recommended, in the order they fired
 * @param statements statements without whose rules another approach, or none, is recommended, in the order of the
 *     guidance
 * @param words how people call the approaches, by constant
 */
public record Robustness(
        String recommendation,
        Word word,
        List<NumberRange> numbers,
        List<Choice> choices,
        Margin balance,
        List<Support> rules,
        List<Support> statements,
        Map<String, String> words) {

    /** How robust. */
    public enum Word {
        /** Neither a neighboring class of a number or constant nor leaving out one argument changes it. */
        FIRM,
        /** Neither firm nor on the edge. */
        LEANING,
        /** The next whole number or constant of a fact changes it, or a balance that decides tips by 1 or less. */
        ON_THE_EDGE
    }

    /**
     * The numbers around a stated one with which the recommendation stays; just outside it is another.
     *
     * @param fact its path
     * @param value what is stated
     * @param low least of them; null when no smaller number changes it
     * @param high greatest of them; null when no greater number changes it
     * @param below what is recommended just below; null when there is no lower end, or nothing is
     * @param above what is recommended just above; null when there is no upper end, or nothing is
     * @param elsewhere other numbers with which it stays, such as {@code >= 1000}; empty when there are none
     * @param exact whether the ends are exact: rules compare the number with nothing else that is stated
     */
    public record NumberRange(
            String fact,
            int value,
            Integer low,
            Integer high,
            String below,
            String above,
            String elsewhere,
            boolean exact) {

        /** Whether the next smaller or greater number changes it. */
        public boolean isEdge() {
            return low != null && low == value || high != null && high == value;
        }
    }

    /**
     * What becomes of the other values of a fact.
     *
     * @param fact its path
     * @param value what is stated
     * @param keeps the values with which the recommendation stays, the stated one among them, as people read them
     * @param others the other values with what is recommended then
     * @param edge whether a neighboring constant changes it; never for truth values and texts, which have no order
     */
    public record Choice(String fact, Object value, String keeps, List<Other> others, boolean edge) {
        public Choice {
            others = List.copyOf(others);
        }
    }

    /**
     * Values with which another approach is recommended.
     *
     * @param values as people read them
     * @param recommendation the approach; null when none or several are recommended
     */
    public record Other(String values, String recommendation) {}

    /**
     * What counts for each approach.
     *
     * @param weights by approach; empty when the rules weigh nothing
     * @param margin how much more counts for what is recommended than for the next; null when it is not weighed
     * @param decides whether the recommendation rests on it
     */
    public record Margin(Map<String, Integer> weights, Integer margin, boolean decides) {
        public Margin {
            weights = Collections.unmodifiableMap(new LinkedHashMap<>(weights));
        }
    }

    /**
     * A rule or statement that the recommendation depends on.
     *
     * @param name name of the rule, or id of the statement
     * @param otherwise what is recommended without; null when none or several are
     */
    public record Support(String name, String otherwise) {}

    public Robustness {
        numbers = List.copyOf(numbers);
        choices = List.copyOf(choices);
        rules = List.copyOf(rules);
        statements = List.copyOf(statements);
        words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
    }
}
