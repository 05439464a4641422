package dev.tuningadvisor.session;

import dev.tuningadvisor.advice.Advice;
import dev.tuningadvisor.rules.KnowledgeBase;
import java.util.List;

/**
 * A decision that can be asked, for any rule, which of its conditions hold and which do not, on which values. Conditions
 * are read after the last firing: of a rule that fired and whose conclusion ends its own condition, a {@code not} may be
 * false there. Immutable and safe to share between threads.
 */
public final class Probe {

    /** Whether a condition holds. */
    public enum Truth {
        /** It holds. */
        TRUE,
        /** It does not, on a known value. */
        FALSE,
        /** It does not, because the value is unknown. */
        UNKNOWN,
        /** There is nothing to hold it against: no such fact, or a binding that nothing bound. */
        NOT_REACHED,
        /** It was not looked at: too many combinations of facts, or an accumulation over unknown values. */
        UNDECIDED;

        /** Whether the engine would certainly not match it. */
        public boolean fails() {
            return this == FALSE || this == UNKNOWN;
        }
    }

    private final KnowledgeBase base;
    private final Advice advice;
    private final Prober prober;

    Probe(KnowledgeBase base, Advice advice, Prober prober) {
        this.base = base;
        this.advice = advice;
        this.prober = prober;
    }

    /** The advice of this decision; its steps are those that probed facts name. */
    public Advice advice() {
        return advice;
    }

    /**
     * Every condition of one rule.
     *
     * @throws IllegalArgumentException when there is no such rule
     */
    public ProbedRule rule(String name) {
        if (!base.rules().containsKey(name)) {
            throw new IllegalArgumentException("no such rule: " + name);
        }
        return prober.probe(base.rules().get(name));
    }

    /**
     * Tells what the conditions of one rule come to, wherever they are tried.
     *
     * @throws IllegalArgumentException when there is no such rule
     */
    public void tell(String name, Trials trials) {
        if (!base.rules().containsKey(name)) {
            throw new IllegalArgumentException("no such rule: " + name);
        }
        prober.telling(trials).probe(base.rules().get(name));
    }

    /** All rules, in the order of the rules files. */
    public List<ProbedRule> rules() {
        return base.rules().keySet().stream().map(this::rule).toList();
    }
}
