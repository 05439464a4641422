package dev.tuningadvisor.review.diff;

import dev.tuningadvisor.space.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Tells which rules make two outcomes differ. */
final class Causes {

    /**
     * Rules that act together.
     *
     * @param edited whether they were themselves added, removed or changed
     */
    record Cause(List<String> rules, boolean edited) {}

    private final RuleChanges changes;
    private final Set<String> added = new LinkedHashSet<>();
    private final Set<String> removed = new LinkedHashSet<>();
    private final Set<String> changed = new LinkedHashSet<>();

    Causes(RuleChanges changes) {
        this.changes = changes;
        for (RuleChange change : changes.all()) {
            if (change.what() == RuleChange.What.RULE) {
                switch (change.kind()) {
                    case ADDED -> added.add(change.name());
                    case REMOVED -> removed.add(change.name());
                    case CHANGED -> changed.add(change.name());
                    case RENAMED -> {
                        // Says the same, and so causes nothing but another order among equals.
                    }
                }
            }
        }
    }

    boolean isEdited(String rule) {
        return added.contains(rule) || removed.contains(rule) || changed.contains(rule);
    }

    /**
     * The edited rules that fired; where a term or another conclusion lies between, still these. Where none did, an enum
     * or type that rules read was edited: then the first rule that fired on one side only, and last the rule that fired
     * last.
     */
    Cause of(Outcome before, Outcome after) {
        Set<String> edited = new TreeSet<>();
        before.rules().stream()
                .filter(rule -> removed.contains(rule) || changed.contains(rule))
                .forEach(edited::add);
        after.rules().stream()
                .filter(rule -> added.contains(rule) || changed.contains(rule))
                .forEach(edited::add);
        Set<String> oneSided = new TreeSet<>(edited);
        oneSided.removeIf(rule -> before.rules().contains(rule) && after.rules().contains(rule));
        if (!edited.isEmpty()) {
            return new Cause(List.copyOf(oneSided.isEmpty() ? edited : oneSided), true);
        }
        List<String> old = before.rules().stream().map(changes::newName).toList();
        List<String> differing = new ArrayList<>(old);
        differing.removeAll(after.rules());
        after.rules().stream().filter(rule -> !old.contains(rule)).forEach(differing::add);
        if (differing.isEmpty()) {
            differing.addAll(after.rules().isEmpty() ? old : after.rules());
            return new Cause(differing.isEmpty() ? List.of() : List.of(differing.get(differing.size() - 1)), false);
        }
        return new Cause(List.of(differing.get(0)), false);
    }
}
