package dev.tuningadvisor.conformity;

import static dev.tuningadvisor.conformity.Recommendation.COMBINED;
import static dev.tuningadvisor.conformity.Recommendation.FINE_TUNING;
import static dev.tuningadvisor.conformity.Recommendation.IN_CONTEXT_LEARNING;
import static dev.tuningadvisor.conformity.Recommendation.MORE_INFORMATION_NEEDED;

import java.util.EnumSet;
import java.util.Set;

/** What decides a project, and the first of the seven steps that applies to it. */
record Decision(Terms terms, Balance balance, Requirements requirements, Set<Motive> motives) {

    static Decision of(Terms terms) {
        return new Decision(terms, Balance.of(terms), Requirements.of(terms), motives(terms));
    }

    int step() {
        if (nothingToGoOn()) {
            return 1;
        }
        if (combines()) {
            return 2;
        }
        if (requirements.anyFailed()) {
            return 3;
        }
        if (needsMoreFlexibilityThanOneTunedModelGives()) {
            return 4;
        }
        if (terms.fineTunedAlready()) {
            return 5;
        }
        return motives.isEmpty() ? 6 : 7;
    }

    Recommendation recommendation() {
        return switch (step()) {
            case 1 -> MORE_INFORMATION_NEEDED;
            case 2 -> COMBINED;
            case 5 -> FINE_TUNING;
            case 7 -> balance.favorsFineTuning() ? FINE_TUNING : IN_CONTEXT_LEARNING;
            default -> IN_CONTEXT_LEARNING;
        };
    }

    private boolean nothingToGoOn() {
        return !balance.hasArgumentFor() && !requirements.anyFailed() && !terms.fineTunedAlready();
    }

    private boolean combines() {
        boolean worthTuning = !motives.isEmpty() && !requirements.anyFailed();
        return terms.newSimilarTasks() && (terms.fineTunedAlready() || worthTuning);
    }

    private boolean needsMoreFlexibilityThanOneTunedModelGives() {
        boolean everNewTasks = terms.newTasksFrequent() && (terms.diverseTasks() || terms.newDissimilarTasks());
        boolean variedOnTheFly = terms.facts().is("operation.adaptation", "AT_REQUEST")
                && terms.facts().is("task.inputVariety", "HIGH")
                && !terms.fineTunedAlready();
        return everNewTasks || variedOnTheFly;
    }

    private static Set<Motive> motives(Terms terms) {
        Set<Motive> motives = EnumSet.noneOf(Motive.class);
        if (terms.accurate() && terms.specialized()) {
            motives.add(Motive.ACCURACY);
        }
        if (terms.facts().is("accuracy.consistencyNeed", "HIGH")) {
            motives.add(Motive.CONSISTENCY);
        }
        if (terms.jargon()) {
            motives.add(Motive.JARGON);
        }
        return motives;
    }
}
