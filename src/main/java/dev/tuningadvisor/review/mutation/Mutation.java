package dev.tuningadvisor.review.mutation;

import dev.tuningadvisor.problem.Problem;
import dev.tuningadvisor.problem.RulesException;
import dev.tuningadvisor.review.check.RulesCheck;
import dev.tuningadvisor.rules.KnowledgeBase;
import dev.tuningadvisor.rules.RulesFolder;
import dev.tuningadvisor.scenario.Scenario;
import dev.tuningadvisor.scenario.ScenarioReader;
import dev.tuningadvisor.scenario.ScenarioResult;
import dev.tuningadvisor.scenario.ScenarioRunner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Changes the conditions and conclusions of a rules folder one at a time, and finds for each change whether a check, a
 * scenario or nothing notices it.
 */
public final class Mutation {

    private final RulesFolder folder;
    private final Path scenarios;
    private final Progress progress;
    private final int most;
    private final long seed;

    private Mutation(RulesFolder folder, Path scenarios, Progress progress, int most, long seed) {
        this.folder = folder;
        this.scenarios = scenarios;
        this.progress = progress;
        this.most = most;
        this.seed = seed;
    }

    /**
     * All mutants of that folder.
     *
     * @param scenarios a scenario file or a folder of them, which the rules as they stand must pass
     */
    public static Mutation of(RulesFolder folder, Path scenarios) {
        return new Mutation(folder, scenarios, (judged, of) -> {}, Integer.MAX_VALUE, 0);
    }

    /** Only so many mutants, drawn by that seed. */
    public Mutation sample(int mutants, long drawnBy) {
        return new Mutation(folder, scenarios, progress, mutants, drawnBy);
    }

    /** Tells {@code to} how far it has come. */
    public Mutation telling(Progress to) {
        return new Mutation(folder, scenarios, to, most, seed);
    }

    /**
     * Judges the mutants, which takes about a second for each hundred.
     *
     * @throws RulesException where the rules as they stand have errors, or a scenario fails
     */
    public MutationReport run() {
        KnowledgeBase base = KnowledgeBase.load(folder);
        List<Problem> errors = RulesCheck.errors(base.files());
        if (!errors.isEmpty()) {
            throw new RulesException(errors);
        }
        List<Scenario> cases = new ScenarioReader(base).read(scenarios);
        refuseFailing(base, cases);
        List<Candidate> all = Candidates.of(base);
        List<MutantResult> results = new Judge(folder, base, cases, progress).judge(drawn(all));
        return new MutationReport(results, base.rules().size(), cases.size(), all.size());
    }

    private List<Candidate> drawn(List<Candidate> all) {
        if (all.size() <= most) {
            return all;
        }
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            places.add(i);
        }
        Collections.shuffle(places, new Random(seed));
        return places.subList(0, most).stream().sorted().map(all::get).toList();
    }

    private static void refuseFailing(KnowledgeBase base, List<Scenario> cases) {
        List<Problem> failing = new ScenarioRunner(base)
                .run(cases).stream()
                        .filter(result -> !result.passed())
                        .map(ScenarioResult::scenario)
                        .map(scenario -> Problem.error(
                                scenario.place(),
                                "scenario-fails",
                                "the scenario `" + scenario.name() + "` fails with the rules as they stand",
                                "mend it first: what a change of the rules breaks shows only where all pass"))
                        .toList();
        if (!failing.isEmpty()) {
            throw new RulesException(failing);
        }
    }
}
