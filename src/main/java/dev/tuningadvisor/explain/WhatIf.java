package dev.tuningadvisor.explain;

import dev.tuningadvisor.advice.Advice;
import dev.tuningadvisor.advice.Argument;
import dev.tuningadvisor.advice.Requirement;
import java.util.ArrayList;
import java.util.List;

/**
 * The same project with some facts stated otherwise.
 *
 * @param changes of the facts, in the order of the vocabulary; what was already so is not among them
 * @param before the advice on the facts as they are
 * @param after the advice on the changed facts
 */
public record WhatIf(List<Change> changes, Advice before, Advice after) {

    /**
     * A requirement whose state changes.
     *
     * @param requirement as it is afterwards; as it was before where it is gone
     * @param before state before; null where there was no such requirement
     * @param after state afterwards; null where there is none any more
     */
    public record RequirementChange(Requirement requirement, String before, String after) {}

    public WhatIf {
        changes = List.copyOf(changes);
    }

    /** Whether another approach is recommended. */
    public boolean flips() {
        return !before.recommendation().equals(after.recommendation());
    }

    /** Arguments that only the changed facts give. */
    public List<Argument> gained() {
        return without(after.arguments(), before.arguments());
    }

    /** Arguments that only the facts as they are give. */
    public List<Argument> lost() {
        return without(before.arguments(), after.arguments());
    }

    /** Requirements whose state changes, in their order. */
    public List<RequirementChange> requirements() {
        List<RequirementChange> changed = new ArrayList<>();
        for (Requirement requirement : after.requirements()) {
            String was = state(before, requirement.name());
            if (!requirement.state().equals(was)) {
                changed.add(new RequirementChange(requirement, was, requirement.state()));
            }
        }
        for (Requirement requirement : before.requirements()) {
            if (state(after, requirement.name()) == null) {
                changed.add(new RequirementChange(requirement, requirement.state(), null));
            }
        }
        return changed;
    }

    private static String state(Advice advice, String requirement) {
        return advice.requirements().stream()
                .filter(each -> each.name().equals(requirement))
                .map(Requirement::state)
                .findFirst()
                .orElse(null);
    }

    /** What is the same but for the rules that reach it, and for its place in the count, is not listed. */
    private static List<Argument> without(List<Argument> arguments, List<Argument> others) {
        return arguments.stream()
                .filter(argument -> others.stream().noneMatch(other -> isSame(argument, other)))
                .toList();
    }

    private static boolean isSame(Argument left, Argument right) {
        return left.name().equals(right.name())
                && left.approach().equals(right.approach())
                && left.direction().equals(right.direction())
                && left.strength().equals(right.strength())
                && left.consideration().equals(right.consideration());
    }
}
