package dev.tuningadvisor.explain.proof;

import dev.tuningadvisor.session.Needed;
import dev.tuningadvisor.session.Probe.Truth;
import java.util.List;

/**
 * One condition and what it saw.
 *
 * @param fact path of the stated fact, {@code data.labeledExamples}, or type and field of a conclusion; what is or is not
 *     there where the condition asks for that
 * @param known whether {@code fact} has a value to show
 * @param value the value seen; null when unknown, or when there is none to show
 * @param condition the condition with constants filled in; empty when it is plain from the value
 * @param truth whether it holds
 * @param note what was found or would be needed, in words; empty when there is nothing to say
 * @param needed what each part that fails needs; empty when it holds or no value would help
 */
public record Check(
        String fact, boolean known, Object value, String condition, Truth truth, String note, List<Needed> needed) {

    public Check {
        needed = List.copyOf(needed);
    }

    /** A condition that held, on a value. */
    static Check met(String fact, Object value, String condition) {
        return new Check(fact, true, value, condition, Truth.TRUE, "", List.of());
    }

    /** The same with one more condition that held. */
    Check and(String more) {
        if (more.isEmpty()
                || condition.equals(more)
                || condition.startsWith(more + ", ")
                || condition.contains(", " + more)) {
            return this;
        }
        String both = condition.isEmpty() ? more : condition + ", " + more;
        return new Check(fact, known, value, both, truth, note, needed);
    }

    /** Something that is there or not. */
    static Check of(String text, Truth truth, String note) {
        return new Check(text, false, null, "", truth, note, List.of());
    }
}
