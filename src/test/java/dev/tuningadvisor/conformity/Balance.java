package dev.tuningadvisor.conformity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The arguments that hold, and what each side weighs when it counts its strongest in each consideration once. */
record Balance(List<Argument> arguments, Map<Approach, Integer> weights) {

    static Balance of(Terms terms) {
        List<Argument> held = ArgumentList.ALL.stream()
                .filter(possible -> possible.when().test(terms))
                .map(PossibleArgument::argument)
                .toList();
        List<Argument> marked = new ArrayList<>();
        for (Argument argument : held) {
            marked.add(isCounted(argument, held) ? argument.asCounted() : argument);
        }
        return new Balance(List.copyOf(marked), weigh(marked));
    }

    boolean hasArgumentFor() {
        return arguments.stream().anyMatch(argument -> argument.direction() == Direction.FOR);
    }

    boolean favorsFineTuning() {
        return weights.get(Approach.FINE_TUNING) > weights.get(Approach.IN_CONTEXT_LEARNING);
    }

    /** Among equal weights the first in the list counts. */
    private static boolean isCounted(Argument argument, List<Argument> held) {
        int own = held.indexOf(argument);
        for (int i = 0; i < held.size(); i++) {
            Argument rival = held.get(i);
            if (rival.side() == argument.side() && rival.consideration() == argument.consideration()) {
                int more = rival.strength().weight() - argument.strength().weight();
                if (more > 0 || more == 0 && i < own) {
                    return false;
                }
            }
        }
        return true;
    }

    private static Map<Approach, Integer> weigh(List<Argument> marked) {
        Map<Approach, Integer> weights = new EnumMap<>(Approach.class);
        for (Approach approach : Approach.values()) {
            weights.put(
                    approach,
                    marked.stream()
                            .filter(argument -> argument.counted() && argument.side() == approach)
                            .mapToInt(argument -> argument.strength().weight())
                            .sum());
        }
        return weights;
    }
}
