package dev.tuningadvisor.space;

import dev.tuningadvisor.ProjectRules;
import dev.tuningadvisor.rules.KnowledgeBase;
import dev.tuningadvisor.rules.RulesFolder;
import dev.tuningadvisor.rules.cache.RuleCache;
import dev.tuningadvisor.session.Limits;
import dev.tuningadvisor.session.RuleSession;

/** The project's own rules with their space, made once for all tests. */
public final class ProjectSpace {

    public static final KnowledgeBase BASE =
            KnowledgeBase.load(RulesFolder.read(ProjectRules.FOLDER), new RuleCache(ProjectRules.SETTINGS.cache()));
    public static final DecisionSpace SPACE = DecisionSpace.of(BASE);
    public static final RuleSession SESSION = new RuleSession(BASE, Limits.DEFAULT);

    private ProjectSpace() {}

    /** Decisions that remember nothing. */
    public static Decisions decisions() {
        return new Decisions(SPACE, SESSION, 0);
    }
}
