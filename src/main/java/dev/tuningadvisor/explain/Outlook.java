package dev.tuningadvisor.explain;

/**
 * What may still become of an advice: how firm it is, what to ask next, and the nearest changes that turn it.
 *
 * @param questions what to ask next, and how firm it is
 * @param flips the changes of a single fact that change it
 */
public record Outlook(Questions questions, Flips flips) {

    public Firmness firmness() {
        return questions.firmness();
    }
}
