package dev.tuningadvisor.explain;

import dev.tuningadvisor.ProjectRules;
import dev.tuningadvisor.facts.Facts;
import dev.tuningadvisor.facts.FactsReader;
import dev.tuningadvisor.rules.KnowledgeBase;
import dev.tuningadvisor.rules.RulesFolder;
import dev.tuningadvisor.rules.cache.RuleCache;
import dev.tuningadvisor.session.Limits;
import dev.tuningadvisor.session.RuleSession;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * Measures what explanations of the samples take, warm, and prints the lines of {@code docs/performance.md}: processor
 * time of the asking thread, so that other work on the machine does not count.
 */
final class ExplainTimes {

    private static final int RUNS = 3;

    private static final KnowledgeBase BASE =
            KnowledgeBase.load(RulesFolder.read(ProjectRules.FOLDER), new RuleCache(ProjectRules.SETTINGS.cache()));

    private ExplainTimes() {}

    public static void main(String[] args) throws IOException {
        Map<String, BiConsumer<Explainer, Facts>> questions = new LinkedHashMap<>();
        questions.put("outlook", Explainer::outlook);
        questions.put("robustness", Explainer::robustness);
        questions.put("flip, two facts", (explainer, facts) -> explainer.flips(facts, FlipRequest.ANY.withAtMost(2)));
        questions.put("flip, three facts", (explainer, facts) -> explainer.flips(facts, FlipRequest.ANY));
        questions.put("ask", Explainer::questions);
        List<Path> samples = samples();
        warmUp(samples);
        questions.forEach((name, question) -> measure(name, question, samples));
    }

    private static void warmUp(List<Path> samples) {
        Explainer warm = fresh();
        for (Path sample : samples) {
            warm.flips(facts(sample), FlipRequest.ANY.withAtMost(2));
            warm.questions(facts(sample));
        }
    }

    private static void measure(String name, BiConsumer<Explainer, Facts> question, List<Path> samples) {
        List<Double> times = new ArrayList<>();
        String worst = "";
        double most = 0;
        for (Path sample : samples) {
            double time = best(question, facts(sample));
            times.add(time);
            if (time > most) {
                most = time;
                worst = sample.getFileName().toString();
            }
        }
        times.sort(null);
        System.out.printf(
                Locale.ROOT, "| %s | %.1f ms | %.1f ms (%s) |%n", name, times.get(times.size() / 2), most, worst);
    }

    private static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("facts-samples"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private static Facts facts(Path sample) {
        return new FactsReader(BASE.vocabulary()).read(sample);
    }

    private static Explainer fresh() {
        return new Explainer(BASE, new RuleSession(BASE, Limits.DEFAULT));
    }

    /** Each time with an explainer that has decided nothing yet. */
    private static double best(BiConsumer<Explainer, Facts> question, Facts facts) {
        double best = Double.MAX_VALUE;
        for (int i = 0; i < RUNS; i++) {
            Explainer fresh = fresh();
            long start = cpuTime();
            question.accept(fresh, facts);
            best = Math.min(best, (cpuTime() - start) / 1e6);
        }
        return best;
    }

    private static long cpuTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
