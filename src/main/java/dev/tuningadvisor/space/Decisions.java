package dev.tuningadvisor.space;

import dev.tuningadvisor.facts.Facts;
import dev.tuningadvisor.problem.RulesException;
import dev.tuningadvisor.session.Fired;
import dev.tuningadvisor.session.RuleSession;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Decides many projects of one knowledge base: fires a session for the first of each {@link Signature}, remembers what
 * it came to for the next. Safe to share between threads.
 */
public final class Decisions {

    // An outcome takes about half a kilobyte.
    private static final int REMEMBERED = 20_000;

    private final DecisionSpace space;
    private final RuleSession session;
    private final Map<Signature, Outcome> remembered;
    private final AtomicLong sessions = new AtomicLong();

    /** Decisions by {@code session}, whose rules {@code space} must be of; remembers 20,000 of them. */
    public Decisions(DecisionSpace space, RuleSession session) {
        this(space, session, REMEMBERED);
    }

    /**
     * Decisions that remember the most recently used.
     *
     * @param most how many are remembered at most; with 0 every decision fires a session
     */
    public Decisions(DecisionSpace space, RuleSession session, int most) {
        this.space = space;
        this.session = session;
        this.remembered = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Signature, Outcome> eldest) {
                return size() > most;
            }
        };
    }

    /** The classes that decisions are told apart by. */
    public DecisionSpace space() {
        return space;
    }

    /** What those facts come to. Rules that do not conclude exactly one recommendation give an outcome with problems. */
    public Outcome decide(Facts facts) {
        Signature signature = space.signature(facts);
        synchronized (remembered) {
            Outcome known = remembered.get(signature);
            if (known != null) {
                return known;
            }
        }
        sessions.incrementAndGet();
        try {
            Fired fired = session.fire(facts);
            Outcome outcome = Outcome.of(fired);
            // Two equal recommendations are one: then their texts matter too, and these may show a value.
            if (fired.concluded("Recommendation").size() == 1) {
                synchronized (remembered) {
                    remembered.put(signature, outcome);
                }
            }
            return outcome;
        } catch (RulesException failed) {
            return Outcome.failed(failed.problems());
        }
    }

    /** How many sessions were fired so far. */
    public long sessionsFired() {
        return sessions.get();
    }
}
