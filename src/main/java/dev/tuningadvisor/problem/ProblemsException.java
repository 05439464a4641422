package dev.tuningadvisor.problem;

import java.util.List;

/** What the two exceptions share: the problems, with the message as their rendering. */
public abstract sealed class ProblemsException extends RuntimeException permits RulesException, FactsException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    ProblemsException(List<Problem> problems, Throwable cause) {
        super(Problem.render(problems), cause);
        this.problems = List.copyOf(problems);
    }

    /** All problems of the run, in the order of their places; never empty. */
    public List<Problem> problems() {
        return problems;
    }
}
