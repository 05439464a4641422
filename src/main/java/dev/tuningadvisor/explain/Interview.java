package dev.tuningadvisor.explain;

import dev.tuningadvisor.facts.Facts;
import dev.tuningadvisor.problem.FactsException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A dialogue that asks only what can still matter, the most valuable first, and ends where the recommendation is settled
 * or only provisos are left. It is changed by each answer, and not safe to share between threads.
 */
public final class Interview {

    /** Some hundred milliseconds before each question. */
    private static final Effort EFFORT = new Effort(300, false, 0);

    private record State(Facts facts, Set<String> unanswered) {}

    private final Explainer explainer;
    private final Deque<State> past = new ArrayDeque<>();
    private final int askable;
    private State state;
    private Questions questions;

    /** Begins with those facts. */
    Interview(Explainer explainer, Facts facts, int askable) {
        this.explainer = explainer;
        this.askable = askable;
        move(new State(facts, Set.of()));
    }

    private void move(State next) {
        Questions asked = explainer.questions(next.facts(), next.unanswered(), EFFORT);
        state = next;
        questions = asked;
    }

    /** What to ask now; empty when it is done. */
    public Optional<OpenQuestion> findQuestion() {
        return isDone() ? Optional.empty() : Optional.of(questions.questions().get(0));
    }

    /** Whether no question is left that matters, other than what is told as provisos. */
    public boolean isDone() {
        Firmness firmness = questions.firmness();
        return questions.questions().isEmpty() || firmness.isProved() && firmness.word() != Firmness.Word.OPEN;
    }

    /**
     * Answers the question at hand.
     *
     * @param value as {@link Facts} has it; {@link Explainer#valueOf} makes it of a text
     * @throws FactsException when the fact cannot have that value; then the question stays
     * @throws java.util.NoSuchElementException when it is done
     */
    public void answer(Object value) {
        String fact = findQuestion().orElseThrow().fact();
        Map<String, Object> answer = new HashMap<>();
        answer.put(fact, value);
        go(new State(explainer.changed(state.facts(), answer, Set.of()), state.unanswered()));
    }

    /** Leaves the question at hand unanswered: it is not asked again, and taken to stay so. */
    public void skip() {
        Set<String> unanswered = new HashSet<>(state.unanswered());
        unanswered.add(findQuestion().orElseThrow().fact());
        go(new State(state.facts(), Set.copyOf(unanswered)));
    }

    private void go(State next) {
        State before = state;
        move(next);
        past.push(before);
    }

    /** Takes the last answer back; false when there is none. */
    public boolean back() {
        if (past.isEmpty()) {
            return false;
        }
        move(past.pop());
        return true;
    }

    /** What is stated so far. */
    public Facts facts() {
        return state.facts();
    }

    /** What is recommended so far, how firm it is, and what is left to ask. */
    public Questions questions() {
        return questions;
    }

    /** How many questions were asked, those that stayed unanswered among them. */
    public int asked() {
        return past.size();
    }

    /** How many facts with a question were not stated when it began. */
    public int askable() {
        return askable;
    }

    /** Paths of the questions that were left unanswered, sorted. */
    public List<String> unanswered() {
        return state.unanswered().stream().sorted().toList();
    }
}
