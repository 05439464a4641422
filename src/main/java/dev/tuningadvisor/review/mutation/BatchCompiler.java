package dev.tuningadvisor.review.mutation;

import dev.tuningadvisor.problem.RulesException;
import dev.tuningadvisor.rules.CheckedRules;
import dev.tuningadvisor.rules.KnowledgeBase;
import dev.tuningadvisor.rules.RulesFolder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Compiles changed rules beside the rules as they stand. */
final class BatchCompiler {

    private final RulesFolder folder;
    private final MutantCheck check;
    private final Feeding feeding;
    private final String prefix;

    BatchCompiler(RulesFolder folder, KnowledgeBase base, MutantCheck check) {
        this.folder = folder;
        this.check = check;
        this.feeding = new Feeding(base);
        String free = "mutant ";
        while (isTaken(free, base)) {
            free = "another " + free;
        }
        this.prefix = free;
    }

    private static boolean isTaken(String prefix, KnowledgeBase base) {
        return base.rules().keySet().stream().anyMatch(rule -> rule.startsWith(prefix));
    }

    /** What the changed rule is called beside its original. */
    String name(Candidate candidate) {
        return prefix + candidate.number();
    }

    /**
     * The rules as they stand and those.
     *
     * @throws RulesException when the engine refuses one
     */
    Batch compile(List<Candidate> candidates) {
        Map<String, byte[]> contents = new LinkedHashMap<>(folder.contents());
        Map<String, Candidate> variants = new LinkedHashMap<>();
        Map<String, StringBuilder> added = new LinkedHashMap<>();
        for (Candidate candidate : candidates) {
            String name = name(candidate);
            variants.put(name, candidate);
            added.computeIfAbsent(candidate.path(), path -> new StringBuilder("\n"))
                    .append(check.text(candidate, name))
                    .append('\n');
        }
        added.forEach((path, text) -> {
            String whole = new String(contents.get(path), StandardCharsets.UTF_8) + text;
            contents.put(path, whole.getBytes(StandardCharsets.UTF_8));
        });
        KnowledgeBase together = CheckedRules.read(new RulesFolder(folder.name(), contents))
                .compileVariants(name ->
                        variants.containsKey(name) ? variants.get(name).rule().name() : name);
        return new Batch(together, variants, feeding);
    }
}
