package dev.tuningadvisor.conformity;

/** The article's words for an amount of labeled data, with the bounds VOCABULARY.md gives them. */
enum LabelSupply {
    NONE,
    FEW,
    LIMITED,
    SUBSTANTIAL,
    LARGE;

    static LabelSupply of(int labeledExamples) {
        if (labeledExamples == 0) {
            return NONE;
        }
        if (labeledExamples < 10) {
            return FEW;
        }
        if (labeledExamples < 100) {
            return LIMITED;
        }
        return labeledExamples < 1000 ? SUBSTANTIAL : LARGE;
    }
}
