package dev.tuningadvisor.rules.parse;

import dev.tuningadvisor.problem.Problem;
import java.util.Locale;

/** Every kind of fault that is found in rules files before they are compiled. Codes are stable. */
public enum RuleCode {
    TOO_LARGE("a file, a rule or the whole folder is beyond the limits within which it is read"),
    BAD_CHARACTER("a character that hides or mimics another, or a letter beyond ASCII outside texts and comments"),
    BAD_LITERAL("a text, number or other literal that the rule language does not have"),
    RESERVED_WORD("a word of the language, or of Java, used as a name"),
    SYNTAX("something is missing, misplaced or too much"),
    NOT_IN_LANGUAGE("a form of DRL that the rule language leaves out"),
    BAD_ANNOTATION("an annotation that is not known, or not written as it must be"),
    BAD_CONDITION("a condition that is not a comparison, a membership or a binding"),
    BAD_CONCLUSION("a right side that is not exactly one `insert( new Type( … ) );` of allowed arguments");

    private final String meaning;

    RuleCode(String meaning) {
        this.meaning = meaning;
    }

    /** The code as problems carry it, such as {@code bad-condition}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What the code means, in one line. */
    public String meaning() {
        return meaning;
    }

    /** An error of this kind; {@code help} may be null. */
    public Problem at(Span span, String fault, String help) {
        return Problem.error(span.place(), code(), fault, help);
    }
}
