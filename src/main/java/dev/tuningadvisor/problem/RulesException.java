package dev.tuningadvisor.problem;

import java.util.List;

/** Rules that cannot be read, compiled or run to one recommendation: the rule editor can mend it. */
public final class RulesException extends ProblemsException {

    private static final long serialVersionUID = 1L;

    public RulesException(List<Problem> problems) {
        super(problems, null);
    }

    /** With the engine's own exception kept as the cause. */
    public RulesException(Problem problem, Throwable cause) {
        super(List.of(problem), cause);
    }
}
