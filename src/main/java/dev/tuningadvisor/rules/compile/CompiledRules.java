package dev.tuningadvisor.rules.compile;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * The executable model of a rules folder: all that a rule base is loaded from.
 *
 * @param classes bytes of each class, by binary name
 * @param models binary names of the classes that describe the rules, one a package
 */
public record CompiledRules(Map<String, byte[]> classes, List<String> models) implements Serializable {

    public CompiledRules {
        classes = Map.copyOf(classes);
        models = List.copyOf(models);
    }
}
