package dev.tuningadvisor.conformity;

/** How much an argument weighs in the balance. */
public enum Strength {
    POSSIBLE(1),
    TYPICAL(2),
    STRONG(3),
    REQUIRED(4);

    private final int weight;

    Strength(int weight) {
        this.weight = weight;
    }

    /** From 1 to 4. */
    public int weight() {
        return weight;
    }
}
