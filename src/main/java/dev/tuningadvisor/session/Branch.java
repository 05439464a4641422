package dev.tuningadvisor.session;

import java.util.HashMap;
import java.util.Map;

/**
 * One way through the elements of a left side so far.
 *
 * @param bound the engine's values by binding
 * @param missed conditions on the way that did not hold; 0 when the engine would have come here
 */
record Branch(Map<String, Object> bound, int missed) {

    static final Branch START = new Branch(Map.of(), 0);

    boolean isMet() {
        return missed == 0;
    }

    /** The same way, as if all before had held. */
    Branch afresh() {
        return new Branch(bound, 0);
    }

    Branch missing(int more) {
        return more == 0 ? this : new Branch(bound, missed + more);
    }

    Branch with(Map<String, Object> more) {
        Map<String, Object> all = new HashMap<>(bound);
        all.putAll(more);
        return new Branch(all, missed);
    }
}
