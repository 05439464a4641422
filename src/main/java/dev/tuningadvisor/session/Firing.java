package dev.tuningadvisor.session;

import java.util.ArrayList;
import java.util.List;

/** One firing as the engine reports it: the rule's name, the matched objects in document order, what was inserted. */
record Firing(String rule, List<Object> matched, List<Object> inserted) {

    Firing(String rule, List<Object> matched) {
        this(rule, matched, new ArrayList<>(1));
    }
}
