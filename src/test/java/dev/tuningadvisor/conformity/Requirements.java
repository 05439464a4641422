package dev.tuningadvisor.conformity;

import dev.tuningadvisor.conformity.Requirement.State;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How the seven requirements of fine-tuning stand. */
record Requirements(Map<Requirement, State> states) {

    static Requirements of(Terms terms) {
        Map<Requirement, State> states = new EnumMap<>(Requirement.class);
        for (Requirement requirement : Requirement.values()) {
            states.put(requirement, terms.fineTunedAlready() ? State.MET : state(requirement, terms));
        }
        return new Requirements(states);
    }

    boolean failed(Requirement requirement) {
        return states.get(requirement) == State.FAILED;
    }

    boolean unknown(Requirement requirement) {
        return states.get(requirement) == State.UNKNOWN;
    }

    boolean anyFailed() {
        return states.containsValue(State.FAILED);
    }

    List<Requirement> unknown() {
        return states.keySet().stream().filter(this::unknown).toList();
    }

    private static State state(Requirement requirement, Terms terms) {
        StatedFacts facts = terms.facts();
        return switch (requirement) {
            case LABELED_DATA -> state(terms.fewerThanSubstantialLabels(), terms.substantialLabels());
            case TASK_SPECIFIC_DATA -> state(facts.is("data.taskSpecific", false), facts.is("data.taskSpecific", true));
            case LABEL_QUALITY ->
                state(facts.is("data.labelQuality", "LOW"), facts.is("data.labelQuality", "MIXED", "HIGH"));
            case COMPUTE ->
                state(
                        terms.computeMissing(),
                        facts.is("resources.trainingCompute", "LIMITED", "AMPLE") || terms.trainedElsewhere());
            case BUDGET ->
                state(
                        facts.is("resources.trainingBudget", "NONE"),
                        facts.is("resources.trainingBudget", "LOW", "MEDIUM", "HIGH"));
            case TIME -> state(terms.timeShort(), terms.timeTight() || terms.timeEnough());
            case TUNABLE_MODEL ->
                state(facts.is("model.tuning", "NONE"), facts.is("model.tuning", "HOSTED", "SELF_HOSTED", "ANY"));
        };
    }

    private static State state(boolean failed, boolean met) {
        if (failed) {
            return State.FAILED;
        }
        return met ? State.MET : State.UNKNOWN;
    }
}
