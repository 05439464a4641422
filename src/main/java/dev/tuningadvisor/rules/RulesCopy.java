package dev.tuningadvisor.rules;

import dev.tuningadvisor.problem.RulesException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * All files of a knowledge base, its scenarios included, as read and unchecked: to be written out elsewhere.
 *
 * @param contents bytes by path relative to the folder, with {@code /}, sorted by path
 */
public record RulesCopy(Map<String, byte[]> contents) {

    private static final String SCENARIOS = "scenarios/";

    public RulesCopy {
        contents = Collections.unmodifiableMap(new TreeMap<>(contents));
    }

    /**
     * The files of a rules folder.
     *
     * @throws RulesException when it is no folder, holds no rules, or cannot be read
     */
    public static RulesCopy of(Path folder) {
        Map<String, byte[]> contents = new TreeMap<>(RulesFolder.read(folder).contents());
        contents.putAll(RulesFolder.contents(folder, RulesCopy::isScenario));
        return new RulesCopy(contents);
    }

    /** The files packed in the jar. */
    public static RulesCopy packed() {
        Map<String, byte[]> contents = new TreeMap<>(RulesFolder.packed().contents());
        contents.putAll(RulesFolder.packed(RulesCopy::isScenario));
        return new RulesCopy(contents);
    }

    private static boolean isScenario(String path) {
        return path.startsWith(SCENARIOS) && path.endsWith(".json") && !RulesFolder.hidden(path);
    }
}
