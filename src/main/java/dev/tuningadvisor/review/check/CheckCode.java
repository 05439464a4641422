package dev.tuningadvisor.review.check;

import dev.tuningadvisor.problem.Place;
import dev.tuningadvisor.problem.Problem;
import dev.tuningadvisor.problem.Severity;
import dev.tuningadvisor.rules.parse.Span;
import java.util.Locale;

/** What the check finds beyond the faults that keep rules from being compiled. Codes are stable. */
public enum CheckCode {
    MISSING_CITES(Severity.ERROR, "a rule of the guidance that rests on no statement"),
    ARGUMENT_NOT_CITED(Severity.ERROR, "an argument led by a statement that its rule does not cite"),
    UNUSED_BINDING(Severity.ERROR, "a binding that nothing uses"),
    MISSING_QUESTION(Severity.ERROR, "a field that rules read and nobody can be asked for"),
    BROKEN_CONTRACT(Severity.ERROR, "a type of the advice whose fields are not those that the advice is made of"),
    BALANCE_NOT_SUM(Severity.ERROR, "a balance that is not the sum of what counted on its side"),
    UNJOINED_PATTERNS(Severity.ERROR, "patterns that match so many combinations that no decision could end"),
    TRIGGERS_ITSELF(Severity.ERROR, "rules that match what they conclude, and nothing ends it"),
    NEVER_HOLDS(Severity.WARNING, "conditions that no facts can meet"),
    ALWAYS_HOLDS(Severity.WARNING, "a condition that holds whenever the rest of the rule's conditions do"),
    REDUNDANT_RULE(Severity.WARNING, "a rule that concludes what another one concludes wherever it fires"),
    CONFLICTING_RULES(Severity.WARNING, "rules that argue for and against, in one consideration, from the same facts"),
    BAND_GAP(Severity.WARNING, "values between the bands of a term that belong to none of them"),
    BAND_OVERLAP(Severity.WARNING, "values that belong to two bands of a term"),
    NO_RECOMMENDATION(Severity.WARNING, "facts for which nothing is recommended"),
    SEVERAL_RECOMMENDATIONS(Severity.WARNING, "facts for which more than one thing is recommended"),
    RULE_FAILS(Severity.WARNING, "facts for which a rule fails"),
    RUNAWAY_RULES(Severity.WARNING, "facts for which rules fire without end"),
    NEVER_FIRES(Severity.NOTE, "a rule that none of the facts tried make fire"),
    UNREAD_CONCLUSION(Severity.NOTE, "a conclusion that no rule reads and no advice shows"),
    STATEMENT_WITHOUT_RULE(Severity.NOTE, "a statement that no rule rests on"),
    UNREAD_FIELD(Severity.NOTE, "a field that no rule reads");

    private final Severity severity;
    private final String meaning;

    CheckCode(Severity severity, String meaning) {
        this.severity = severity;
        this.meaning = meaning;
    }

    /** The code as problems carry it, such as {@code never-holds}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How much problems of this kind weigh. */
    public Severity severity() {
        return severity;
    }

    /** What the code means, in one line. */
    public String meaning() {
        return meaning;
    }

    Problem at(Span span, String fault, String help) {
        return at(span.place(), fault, help);
    }

    Problem at(Place place, String fault, String help) {
        return new Problem(place, code(), severity, fault, help);
    }
}
