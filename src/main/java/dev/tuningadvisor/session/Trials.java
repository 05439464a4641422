package dev.tuningadvisor.session;

import dev.tuningadvisor.rules.parse.Element;

/**
 * Is told what the conditions of a rule come to as the engine tries them: on every way on which all that stands before
 * holds. The conditions of an element are told before the element.
 */
public interface Trials {

    /** One condition, held against one fact or against what was computed. */
    void condition(ProbedCondition condition);

    /** One element; for a pattern whether there is any fact of its type. */
    void element(Element element, Probe.Truth truth);
}
