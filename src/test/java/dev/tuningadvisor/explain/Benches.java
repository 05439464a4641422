package dev.tuningadvisor.explain;

import dev.tuningadvisor.ProjectRules;
import dev.tuningadvisor.facts.Facts;
import dev.tuningadvisor.problem.RulesException;
import dev.tuningadvisor.rules.KnowledgeBase;
import dev.tuningadvisor.rules.RulesFolder;
import dev.tuningadvisor.rules.cache.RuleCache;
import dev.tuningadvisor.session.Limits;
import dev.tuningadvisor.session.RuleSession;
import dev.tuningadvisor.space.FieldClasses;
import dev.tuningadvisor.space.RandomRules;
import dev.tuningadvisor.space.ValueClass;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** Knowledge bases to prove explanations on, and facts for them. */
final class Benches {

    static final Bench PROJECT = Bench.of(
            KnowledgeBase.load(RulesFolder.read(ProjectRules.FOLDER), new RuleCache(ProjectRules.SETTINGS.cache())));

    static final Bench FOREIGN = Bench.of(KnowledgeBase.load(
            RulesFolder.read(Path.of("src/test/resources/knowledge-bases/repair-or-replace")),
            new RuleCache(ProjectRules.SETTINGS.cache())));

    private Benches() {}

    /** Random rules whose classes tell everything, and that recommend more than one approach. */
    static Bench random(long seed) {
        for (long next = seed; ; next++) {
            Bench bench = load(next);
            if (bench != null
                    && bench.ground().space().isExact()
                    && bench.ground().approaches().size() > 1) {
                return bench;
            }
        }
    }

    /** Null where the gate refuses what was written at random. */
    private static Bench load(long seed) {
        try {
            return Bench.of(KnowledgeBase.load(RandomRules.folder(seed)));
        } catch (RulesException refused) {
            return null;
        }
    }

    record Bench(KnowledgeBase base, RuleSession session, Ground ground, Explainer explainer) {

        static Bench of(KnowledgeBase base) {
            RuleSession session = new RuleSession(base, Limits.DEFAULT);
            return new Bench(base, session, new Ground(base, session), new Explainer(base, session));
        }

        /** Facts of which about {@code percent} are stated. */
        Facts facts(Random random, int percent) {
            Facts facts = ground.space().nothing();
            for (FieldClasses field : ground.space().fields()) {
                if (field.isRead() && random.nextInt(100) < percent) {
                    List<ValueClass> known = field.known();
                    facts = ground.space()
                            .with(
                                    facts,
                                    field.field().path(),
                                    known.get(random.nextInt(known.size())).representative());
                }
            }
            return facts;
        }

        String recommendation(Facts facts) {
            return ground.decide(facts).recommendation();
        }
    }
}
