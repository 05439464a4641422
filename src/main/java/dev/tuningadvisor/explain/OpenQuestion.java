package dev.tuningadvisor.explain;

import java.util.List;

/**
 * An unknown fact that can still change the recommendation.
 *
 * @param fact its path
 * @param question what to ask a person; the path when the vocabulary has no question
 * @param unit unit of a number; null when it has none
 * @param requirement whether an open requirement asks for it
 * @param influence how it can change the recommendation
 * @param answers one for each class of values, in the order of the values, and what it leads to when it is given alone
 * @param rules names of the rules on the way to the recommendation that wait for it
 * @param statements ids of the statements cited by those rules, and by rules that fire with some of the answers but not
 *     with others, in the order of the guidance
 */
public record OpenQuestion(
        String fact,
        String question,
        String unit,
        boolean requirement,
        Influence influence,
        List<Answer> answers,
        List<String> rules,
        List<String> statements) {

    /** How an answer can change the recommendation. */
    public enum Influence {
        /** Some answer does, by itself. */
        ALONE,
        /** Some answer does, together with an answer to another question: an example was found. */
        TOGETHER,
        /** Rules still read it; neither was an example found, nor is it excluded. */
        POSSIBLE
    }

    /**
     * All values that the rules do not tell apart.
     *
     * @param values as people read them, such as {@code 100..999} or {@code LOW or MEDIUM}
     * @param example one of them
     * @param recommendation what is recommended with it
     * @param step step of the decision that leads to it
     * @param changes whether that is another approach than now
     */
    public record Answer(String values, Object example, String recommendation, int step, boolean changes) {}

    public OpenQuestion {
        answers = List.copyOf(answers);
        rules = List.copyOf(rules);
        statements = List.copyOf(statements);
    }

    /** How many of its answers change the recommendation by themselves. */
    public int changing() {
        return (int) answers.stream().filter(Answer::changes).count();
    }
}
