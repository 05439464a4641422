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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** Measures what explanations of the samples take, warm, and prints a table for {@code docs/performance.md}. */
final class ExplainTimes {

    private static final KnowledgeBase BASE =
            KnowledgeBase.load(RulesFolder.read(ProjectRules.FOLDER), new RuleCache(ProjectRules.SETTINGS.cache()));

    private ExplainTimes() {}

    public static void main(String[] args) throws IOException {
        Map<String, BiConsumer<Explainer, Facts>> questions = new LinkedHashMap<>();
        questions.put("flip one", (explainer, facts) -> explainer.flips(facts, FlipRequest.ANY.withAtMost(1)));
        questions.put("flip two", (explainer, facts) -> explainer.flips(facts, FlipRequest.ANY.withAtMost(2)));
        questions.put("flip three", (explainer, facts) -> explainer.flips(facts, FlipRequest.ANY));
        for (Map.Entry<String, BiConsumer<Explainer, Facts>> question : questions.entrySet()) {
            List<Double> times = new ArrayList<>();
            String worst = "";
            double most = 0;
            for (Path sample : samples()) {
                Facts facts = new FactsReader(BASE.vocabulary()).read(sample);
                double time = best(question.getValue(), facts);
                times.add(time);
                if (time > most) {
                    most = time;
                    worst = sample.getFileName().toString();
                }
            }
            times.sort(null);
            System.out.printf(
                    Locale.ROOT,
                    "%-12s median %8.1f ms, most %8.1f ms (%s)%n",
                    question.getKey(),
                    times.get(times.size() / 2),
                    most,
                    worst);
        }
    }

    private static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("facts-samples"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    /** Each time with an explainer that has decided nothing yet; the first runs only warm up. */
    private static double best(BiConsumer<Explainer, Facts> question, Facts facts) {
        double best = Double.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            Explainer fresh = new Explainer(BASE, new RuleSession(BASE, Limits.DEFAULT));
            long start = System.nanoTime();
            question.accept(fresh, facts);
            best = Math.min(best, (System.nanoTime() - start) / 1e6);
        }
        return best;
    }
}
