package dev.tuningadvisor.facts;

/**
 * Every kind of fault that facts can have. Problems carry the {@link #code()}, which does not change once published;
 * the texts may be reworded.
 */
public enum FactsFault {
    /** There is no file of that name. */
    NOT_FOUND("not-found"),
    /** The name is that of a folder. */
    NOT_A_FILE("not-a-file"),
    /** The operating system or the stream refuses to hand the document out. */
    UNREADABLE("unreadable"),
    /** More than {@value FactsLimits#DOCUMENT_BYTES} bytes; the rest was not read. */
    TOO_LARGE("too-large"),
    /** Bytes that are not UTF-8. */
    WRONG_ENCODING("wrong-encoding"),
    /** Nothing, or only white space. */
    EMPTY_DOCUMENT("empty-document"),
    /** Not JSON (RFC 8259): comments, NaN, trailing commas and the like too. No other problem is reported with it. */
    SYNTAX("syntax"),
    /** Something after the one JSON value that a document is. No other problem is reported with it. */
    TRAILING_TEXT("trailing-text"),
    /** More than {@value FactsLimits#DEPTH} levels of nesting. No other problem is reported with it. */
    TOO_DEEP("too-deep"),
    /** A Java value in a map that JSON cannot say, such as a date, a NaN or a key that is not text. */
    NOT_JSON("not-json"),
    /** The same key twice in one object. */
    REPEATED_KEY("repeated-key"),
    /** A key at the top that is no type of the vocabulary. */
    UNKNOWN_TYPE("unknown-type"),
    /** A key that is no field of its type. */
    UNKNOWN_FIELD("unknown-field"),
    /** An array or object where a value belongs, or anything but an object where an object belongs. */
    WRONG_NESTING("wrong-nesting"),
    /** A value of another kind than the field's: text for a number, 3.9 for an integer. */
    WRONG_KIND("wrong-kind"),
    /** A text that is no value of the field's enum. */
    UNKNOWN_VALUE("unknown-value"),
    /** An integer outside the field's bounds, or those of 32 bits. */
    OUT_OF_RANGE("out-of-range"),
    /** A text or number with more characters than any honest one has. */
    TOO_LONG("too-long"),
    /** A text with half a surrogate pair: it could not be written back as UTF-8. */
    INVALID_TEXT("invalid-text"),
    /** More than {@value FactsLimits#PROBLEMS} problems; the rest is not listed. */
    TOO_MANY_PROBLEMS("too-many-problems");

    private final String code;

    FactsFault(String code) {
        this.code = code;
    }

    /** The stable name that problems carry. */
    public String code() {
        return code;
    }
}
