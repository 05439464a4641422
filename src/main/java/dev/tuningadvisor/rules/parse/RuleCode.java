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
    BAD_CONCLUSION("a right side that is not exactly one `insert( new Type( … ) );` of allowed arguments"),
    BAD_NAME("a name that is not written as names of its kind are, or that the engine already uses"),
    BAD_PACKAGE("a file without a package, with another one than the rest, or with one that Java keeps for itself"),
    DECLARED_TWICE("a type, enum, constant, field or rule with the name of another one"),
    UNKNOWN_TYPE("a type or enum that nothing declares"),
    UNKNOWN_FIELD("a field or property that its type or enum does not have"),
    UNKNOWN_CONSTANT("a constant that its enum does not have"),
    UNKNOWN_BINDING("a binding that is used but not bound before"),
    BOUND_TWICE("a binding that is bound more than once in a rule"),
    NEVER_UNKNOWN("a field of the vocabulary whose type leaves no room for an unknown value"),
    MAY_BE_UNKNOWN("a property read of a field that may be unknown: the rule would fail on such facts"),
    WRONG_KIND("a value of another kind than what it is compared with or stands for"),
    WRONG_COUNT("more or fewer values than a type or enum has fields"),
    ORDINAL_COMPARED("constants compared by the order in which they are declared"),
    CONCLUDES_FACT("a rule that concludes a type of the vocabulary, which only a project may state"),
    ORDER_DEPENDENT("a form whose result depends on the order of rules, outside of `verdict.drl`");

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
