package dev.tuningadvisor.review.diff;

import java.util.List;

/**
 * How two knowledge bases differ, and what that does to advice.
 *
 * @param oldName of the old side, as a reader would name it
 * @param newName of the new side
 * @param rules what differs by what it says: rules first, then types, enums and statements
 * @param advice what differs in advice, what moves the most projects first; empty when no project was found that gets
 *     another
 * @param compared how many projects were decided by both sides
 * @param reached how many of the rules of both sides fired for one of these projects
 * @param ruleCount how many rules there are on both sides, a rule that both have once
 * @param notes what could not be compared, and why
 */
public record DiffReport(
        String oldName,
        String newName,
        List<RuleChange> rules,
        List<AdviceChange> advice,
        int compared,
        int reached,
        int ruleCount,
        List<String> notes) {

    public DiffReport {
        rules = List.copyOf(rules);
        advice = List.copyOf(advice);
        notes = List.copyOf(notes);
    }
}
