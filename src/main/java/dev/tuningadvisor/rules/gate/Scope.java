package dev.tuningadvisor.rules.gate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The bindings that can be seen at a place in a rule. What is bound within {@code not} or so is not seen outside. */
final class Scope {

    private final Map<String, Kind> kinds = new HashMap<>();
    private final Scope outer;
    private final Set<String> everBound;

    Scope() {
        this.outer = null;
        this.everBound = new HashSet<>();
    }

    private Scope(Scope outer) {
        this.outer = outer;
        this.everBound = outer.everBound;
    }

    Scope inner() {
        return new Scope(this);
    }

    /** Binds the name; false when the rule bound it before, here or elsewhere. */
    boolean bind(String name, Kind kind) {
        kinds.putIfAbsent(name, kind);
        return everBound.add(name);
    }

    Optional<Kind> find(String name) {
        Kind kind = kinds.get(name);
        return kind != null || outer == null ? Optional.ofNullable(kind) : outer.find(name);
    }

    /** Whether it is bound in this very scope. */
    boolean isOwn(String name) {
        return kinds.containsKey(name);
    }

    /** Whether the rule binds it anywhere so far. */
    boolean isBoundElsewhere(String name) {
        return everBound.contains(name) && find(name).isEmpty();
    }

    List<String> names() {
        List<String> names = new ArrayList<>(kinds.keySet());
        if (outer != null) {
            names.addAll(outer.names());
        }
        return names;
    }
}
