package dev.tuningadvisor.explain.proof;

import dev.tuningadvisor.advice.Advice;
import dev.tuningadvisor.advice.TraceStep;
import dev.tuningadvisor.advice.TraceStep.Concluded;

/** Which approach a conclusion speaks for. */
final class Sides {

    private Sides() {}

    /** Whether that firing concluded an argument that speaks for the approach, or a motive to want it. */
    static boolean speaksFor(TraceStep step, String approach, Advice advice, Names names) {
        return step.concluded().stream().anyMatch(concluded -> speaksFor(concluded, step, approach, advice, names));
    }

    private static boolean speaksFor(Concluded concluded, TraceStep step, String approach, Advice advice, Names names) {
        boolean its = approach.equals(concluded.fields().get("approach"));
        return switch (concluded.type()) {
            case "Motive" -> its;
            case "Argument" ->
                its && names.isFor(concluded.fields().get("direction"))
                        || advice.arguments().stream()
                                .anyMatch(argument -> argument.rules().contains(step.rule())
                                        && argument.name()
                                                .equals(concluded.fields().get("statement"))
                                        && approach.equals(argument.side()));
            default -> false;
        };
    }
}
