package dev.tuningadvisor.live;

import dev.tuningadvisor.TuningAdvisor;
import dev.tuningadvisor.rules.KnowledgeBase;
import dev.tuningadvisor.rules.RulesFolder;

/**
 * Rules that serve, or did.
 *
 * @param folder what they were made of
 */
record Version(RulesFolder folder, KnowledgeBase base, TuningAdvisor advisor) {

    String digest() {
        return base.digest();
    }
}
