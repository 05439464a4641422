package dev.tuningadvisor.problem;

import java.util.List;

/** Facts that cannot be read or do not fit the vocabulary: the caller can mend it. */
public final class FactsException extends ProblemsException {

    private static final long serialVersionUID = 1L;

    public FactsException(List<Problem> problems) {
        super(problems, null);
    }
}
