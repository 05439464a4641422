package dev.tuningadvisor.review.mutation;

import dev.tuningadvisor.rules.parse.RuleDeclaration;

/**
 * A mutant that is to be judged.
 *
 * @param number its place among all of the knowledge base, from 0
 * @param mutant what a reader is shown
 * @param edit the change in the text of its file
 * @param path of the file in its folder
 * @param rule the rule that is changed; null for a declaration
 */
record Candidate(int number, Mutant mutant, Edit edit, String path, RuleDeclaration rule) {

    /** Whether the change can alter what the rule concludes where it fires. */
    boolean changesConclusion() {
        return edit.start() >= rule.then().span().start();
    }
}
