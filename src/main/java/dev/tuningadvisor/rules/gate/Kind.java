package dev.tuningadvisor.rules.gate;

/**
 * Kind of a value, as far as the gate tells kinds apart.
 *
 * @param sort what values it has
 * @param name of the enum or declared type; the type as written for the others
 * @param nullable whether it has room for null
 * @param stated whether a project states it, so that it may be unknown
 */
record Kind(Sort sort, String name, boolean nullable, boolean stated) {

    /** Of what was reported already: fits everywhere, so that one mistake is one problem. */
    static final Kind REPORTED = new Kind(Sort.REPORTED, "", true, false);

    static final Kind NULL = new Kind(Sort.NULL, "null", true, false);
    static final Kind INTEGER = new Kind(Sort.INTEGER, "int", false, false);
    static final Kind LONG = new Kind(Sort.LONG, "long", false, false);
    static final Kind DECIMAL = new Kind(Sort.DECIMAL, "double", false, false);
    static final Kind BOOLEAN = new Kind(Sort.BOOLEAN, "boolean", false, false);
    static final Kind TEXT = new Kind(Sort.TEXT, "String", true, false);

    enum Sort {
        INTEGER,
        LONG,
        DECIMAL,
        BOOLEAN,
        TEXT,
        ENUM,
        FACT,
        LIST,
        NULL,
        REPORTED
    }

    boolean isReported() {
        return sort == Sort.REPORTED;
    }

    boolean isNumber() {
        return sort == Sort.INTEGER || sort == Sort.LONG || sort == Sort.DECIMAL;
    }

    /** Equal values of these kinds are found equal by the engine. */
    boolean sameAs(Kind other) {
        return isReported() || other.isReported() || sort == other.sort && (isNumber() || nameFits(other));
    }

    /** A field of this kind can be given a value of {@code other}. */
    boolean takes(Kind other) {
        if (sameAs(other)) {
            return true;
        }
        return switch (other.sort) {
            case NULL -> nullable;
            case INTEGER -> sort == Sort.LONG || sort == Sort.DECIMAL;
            case LONG -> sort == Sort.DECIMAL;
            default -> false;
        };
    }

    private boolean nameFits(Kind other) {
        return sort != Sort.ENUM && sort != Sort.FACT || name.equals(other.name);
    }

    /** For messages, such as {@code a whole number} or {@code a `Quality`}. */
    String described() {
        return switch (sort) {
            case INTEGER -> "a whole number";
            case LONG -> "a `long` number";
            case DECIMAL -> "a decimal number";
            case BOOLEAN -> "a Boolean";
            case TEXT -> "a text";
            case LIST -> "a list";
            case NULL -> "unknown";
            case ENUM, FACT, REPORTED -> "a `" + name + "`";
        };
    }
}
