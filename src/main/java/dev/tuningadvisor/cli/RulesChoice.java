package dev.tuningadvisor.cli;

import dev.tuningadvisor.Settings;
import dev.tuningadvisor.TuningAdvisor;
import dev.tuningadvisor.problem.RulesException;
import dev.tuningadvisor.rules.KnowledgeBase;
import dev.tuningadvisor.rules.RulesFolder;
import dev.tuningadvisor.rules.cache.RuleCache;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/**
 * Which rules a command goes by.
 *
 * @param folder the rules folder; null for those packed in the program
 * @param cache where compiled rules are kept between runs; null keeps nothing
 */
record RulesChoice(Path folder, Path cache) {

    private static final String VARIABLE = "TUNING_ADVISOR_RULES";

    /** The option's, else the variable's, else those of the installation, else the packed ones. */
    static RulesChoice of(ParseResult line, Surroundings around) {
        Path cache = CacheChoice.of(line, around);
        String option = line.matchedOptionValue(Options.RULES, null);
        if (option != null) {
            return new RulesChoice(named(option, "`" + Options.RULES + "`"), cache);
        }
        String variable = around.variable(VARIABLE);
        if (variable != null) {
            return new RulesChoice(named(variable, "the variable " + VARIABLE), cache);
        }
        if (around.home() != null && Files.isDirectory(around.home().resolve("rules"))) {
            return new RulesChoice(fromHere(around.home().resolve("rules")), cache);
        }
        return new RulesChoice(null, cache);
    }

    TuningAdvisor open() {
        Settings settings = Settings.DEFAULT.withCache(cache);
        return folder == null ? TuningAdvisor.packed(settings) : TuningAdvisor.open(folder, settings);
    }

    /** The rules compiled, for commands that ask more of them than advice. */
    KnowledgeBase load() {
        RulesFolder rules = folder == null ? RulesFolder.packed() : RulesFolder.read(folder);
        return cache == null ? KnowledgeBase.load(rules) : KnowledgeBase.load(rules, new RuleCache(cache));
    }

    /** Name and version of the rules, which need not be right for it; empty where they do not say. */
    Optional<String> knowledgeBase() {
        try {
            RulesFolder rules = folder == null ? RulesFolder.packed() : RulesFolder.read(folder);
            return Optional.of(rules.nameAndVersion());
        } catch (RulesException unreadable) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return folder == null ? "packed in the program" : folder.toString();
    }

    private static Path named(String name, String by) {
        Path folder = path(name);
        if (folder == null || !Files.isDirectory(folder)) {
            throw new UsageException("`" + name + "`, named by " + by + ", is not a folder", "name a rules folder");
        }
        return folder;
    }

    private static Path path(String name) {
        try {
            return name.isEmpty() ? null : Path.of(name);
        } catch (InvalidPathException e) {
            return null;
        }
    }

    /** Relative where that is shorter to read: problems name files by it. */
    private static Path fromHere(Path rules) {
        Path here = Path.of("").toAbsolutePath();
        return rules.startsWith(here) && !rules.equals(here) ? here.relativize(rules) : rules;
    }
}
