package dev.tuningadvisor.conformity;

import java.util.List;

/** The fields a decision asks for. */
final class Questions {

    private static final List<String> TO_BEGIN_WITH = List.of(
            "data.labeledExamples",
            "task.breadth",
            "accuracy.need",
            "resources.trainingCompute",
            "resources.trainingBudget");

    private static final List<String> ABOUT_A_MOTIVE =
            List.of("accuracy.need", "task.breadth", "task.specializedLanguage", "accuracy.consistencyNeed");

    private Questions() {}

    static List<String> after(Decision decision) {
        return switch (decision.step()) {
            case 1 -> unknown(TO_BEGIN_WITH, decision.terms().facts());
            case 6 -> unknown(ABOUT_A_MOTIVE, decision.terms().facts());
            case 2, 7 ->
                decision.requirements().unknown().stream()
                        .map(Requirement::field)
                        .toList();
            default -> List.of();
        };
    }

    private static List<String> unknown(List<String> fields, StatedFacts facts) {
        return fields.stream().filter(field -> !isAnswered(field, facts)).toList();
    }

    /** The number of labels answers for label supply, and so does the word for it. */
    private static boolean isAnswered(String field, StatedFacts facts) {
        return facts.knows(field) || field.equals("data.labeledExamples") && facts.knows("data.labelSupply");
    }
}
