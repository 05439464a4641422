package dev.tuningadvisor.rules.cache;

import dev.tuningadvisor.rules.compile.CompiledRules;
import dev.tuningadvisor.rules.parse.RuleFile;
import java.io.Serializable;
import java.util.List;

/**
 * What is kept of a rules folder: rules that passed the gate, and their classes.
 *
 * @param files the syntax trees, with the places that trace and problems name
 * @param compiled the classes
 */
public record CachedRules(List<RuleFile> files, CompiledRules compiled) implements Serializable {

    public CachedRules {
        files = List.copyOf(files);
    }
}
