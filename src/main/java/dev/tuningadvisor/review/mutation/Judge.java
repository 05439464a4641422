package dev.tuningadvisor.review.mutation;

import dev.tuningadvisor.problem.RulesException;
import dev.tuningadvisor.rules.KnowledgeBase;
import dev.tuningadvisor.rules.RulesFolder;
import dev.tuningadvisor.scenario.Scenario;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Judges mutants: checks each alone, compiles what is left of them in batches, and tries each on the scenarios. */
final class Judge {

    // More in one compilation save little of the time that the rules as they stand take in each.
    private static final int BATCH = 250;
    private static final int CHECKED_TOGETHER = 50;

    private final List<Scenario> scenarios;
    private final MutantCheck check;
    private final Progress progress;
    private final BatchCompiler compiler;
    private final DeclarationTrial declarations;
    private final Map<Integer, Verdict> verdicts = new ConcurrentHashMap<>();
    private final Queue<Candidate> legal = new ConcurrentLinkedQueue<>();
    private int judged;
    private int all;

    Judge(RulesFolder folder, KnowledgeBase base, List<Scenario> scenarios, Progress progress) {
        this.scenarios = scenarios;
        this.check = new MutantCheck(base);
        this.progress = progress;
        this.compiler = new BatchCompiler(folder, base, check);
        this.declarations = new DeclarationTrial(folder, base, scenarios);
    }

    /** The verdicts, in the order of the mutants; what turns out to be no mutant is left out. */
    List<MutantResult> judge(List<Candidate> candidates) {
        all = candidates.size();
        try (Workers workers = new Workers()) {
            List<Candidate> ruled =
                    candidates.stream().filter(each -> each.rule() != null).toList();
            List<Candidate> declared =
                    candidates.stream().filter(each -> each.rule() == null).toList();
            workers.each(ruled, CHECKED_TOGETHER, part -> part.forEach(this::check));
            List<Candidate> compiled = legal.stream()
                    .sorted(Comparator.comparingInt(Candidate::number))
                    .toList();
            workers.each(compiled, BATCH, this::attempt);
            workers.each(declared, 1, part -> tell(part.get(0), declarations.verdict(part.get(0))));
        }
        return candidates.stream()
                .filter(candidate -> verdicts.containsKey(candidate.number()))
                .map(candidate -> new MutantResult(candidate.mutant(), verdicts.get(candidate.number())))
                .toList();
    }

    private void check(Candidate candidate) {
        MutantCheck.Result result = check.check(candidate);
        switch (result.outcome()) {
            case LEGAL -> legal.add(candidate);
            case REFUSED -> tell(candidate, new Verdict.Refused(result.problem().fault()));
            case NO_MUTANT -> tell(1);
        }
    }

    /** One that the engine refuses, or that fails where it is only asked whether it fires, spoils its whole batch. */
    private void attempt(List<Candidate> candidates) {
        try {
            attempt(compiler.compile(candidates), candidates);
        } catch (RulesException refused) {
            if (candidates.size() == 1) {
                tell(
                        candidates.get(0),
                        new Verdict.Refused(refused.problems().get(0).fault()));
            } else {
                int half = candidates.size() / 2;
                attempt(candidates.subList(0, half));
                attempt(candidates.subList(half, candidates.size()));
            }
        }
    }

    private void attempt(Batch batch, List<Candidate> candidates) {
        Map<String, String> failing = batch.firstFailing(scenarios);
        for (Candidate candidate : candidates) {
            String name = compiler.name(candidate);
            String scenario = failing.get(name);
            tell(
                    candidate,
                    scenario == null ? new Proof(batch, name).verdict(scenarios) : new Verdict.Caught(scenario));
        }
    }

    private void tell(Candidate candidate, Verdict verdict) {
        verdicts.put(candidate.number(), verdict);
        tell(1);
    }

    private synchronized void tell(int mutants) {
        judged += mutants;
        progress.judged(judged, all);
    }
}
