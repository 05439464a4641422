package dev.tuningadvisor.review.diff;

import dev.tuningadvisor.facts.Facts;
import dev.tuningadvisor.problem.RulesException;
import dev.tuningadvisor.rules.KnowledgeBase;
import dev.tuningadvisor.rules.RulesFolder;
import dev.tuningadvisor.rules.Vocabulary;
import dev.tuningadvisor.space.Outcome;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Compares two knowledge bases: what they say, and what they advise. */
public final class RulesDiff {

    private final DiffSide before;
    private final DiffSide after;
    private final RuleChanges changes;
    private final Causes causes;
    private final Map<Causes.Cause, AdviceGroup> groups = new LinkedHashMap<>();
    private final Set<Map<String, Object>> compared = new HashSet<>();
    private final Set<String> fired = new HashSet<>();

    private RulesDiff(DiffSide before, DiffSide after) {
        this.before = before;
        this.after = after;
        this.changes = RuleChanges.between(before.base(), after.base());
        this.causes = new Causes(changes);
    }

    /**
     * Compares two sides by their scenarios, by {@code samples}, and by projects made to reach each rule of both that
     * can fire: thousands of sessions, so it takes seconds.
     *
     * @param load makes a knowledge base of a folder
     * @param samples gives facts of projects, each named by its source, by what the new rules let them state
     * @throws RulesException when the rules of a side cannot be compiled
     */
    public static DiffReport of(
            RulesSide before,
            RulesSide after,
            Function<RulesFolder, KnowledgeBase> load,
            Function<Vocabulary, List<Facts>> samples) {
        DiffSide old = new DiffSide(before, load.apply(before.folder()));
        DiffSide now = new DiffSide(after, load.apply(after.folder()));
        List<Facts> facts = samples.apply(now.base().vocabulary());
        RulesDiff diff = new RulesDiff(old, now);
        diff.compareAll(facts);
        return diff.report();
    }

    private void compareAll(List<Facts> samples) {
        samples.forEach(facts -> compare(new Project(facts.source(), facts.values())));
        Stream.of(before, after).forEach(side -> side.scenarios().forEach(this::compare));
        for (DiffSide side : List.of(before, after)) {
            MadeProjects made = new MadeProjects(side.space());
            made.all().forEach(this::compare);
            Set<String> rules = new LinkedHashSet<>(side.base().rules().keySet());
            rules.removeIf(rule -> fired.contains(changes.newName(rule)) && !causes.isEdited(rule));
            made.reaching(rules).forEach(this::compare);
        }
    }

    private void compare(Project project) {
        if (!compared.add(project.values())) {
            return;
        }
        Outcome old = before.decide(project);
        Outcome now = after.decide(project);
        old.rules().forEach(rule -> fired.add(changes.newName(rule)));
        fired.addAll(now.rules());
        if (OutcomeMoves.differ(old, now)) {
            groups.computeIfAbsent(causes.of(old, now), cause -> new AdviceGroup())
                    .add(project, OutcomeMoves.recommendation(old), OutcomeMoves.recommendation(now));
        }
    }

    /** The same change with as few facts as will do. */
    private Project smallest(Causes.Cause cause, Project found) {
        Project smallest = found;
        for (String path : List.copyOf(found.values().keySet())) {
            Project fewer = smallest.without(path);
            Outcome old = before.decide(fewer);
            Outcome now = after.decide(fewer);
            if (OutcomeMoves.differ(old, now) && causes.of(old, now).equals(cause)) {
                smallest = fewer;
            }
        }
        return smallest;
    }

    private DiffReport report() {
        List<AdviceChange> advice = new ArrayList<>();
        groups.forEach((cause, group) -> {
            Project witness = smallest(cause, group.shortest());
            List<String> moves = OutcomeMoves.between(before.decide(witness), after.decide(witness));
            advice.add(new AdviceChange(
                    cause.rules(),
                    cause.edited(),
                    group.count(),
                    group.named(),
                    group.recommendations(),
                    witness.values(),
                    moves));
        });
        advice.sort(Comparator.comparingInt(AdviceChange::projects).reversed());
        Set<String> all = new HashSet<>(after.base().rules().keySet());
        before.base().rules().keySet().forEach(rule -> all.add(changes.newName(rule)));
        return new DiffReport(
                before.name(),
                after.name(),
                changes.all(),
                advice,
                compared.size(),
                fired.size(),
                all.size(),
                Stream.of(before.notes(), after.notes())
                        .flatMap(Collection::stream)
                        .toList());
    }
}
