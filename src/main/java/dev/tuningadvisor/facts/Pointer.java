package dev.tuningadvisor.facts;

/** JSON pointers (RFC 6901) into a facts document. */
final class Pointer {

    /** The whole document. */
    static final String ROOT = "";

    private Pointer() {}

    /**
     * The pointer to {@code name} in the object at {@code parent}. What a message cannot show safely, or only at
     * length, stands in it as in {@link Quoted}: such a name is known to no vocabulary.
     */
    static String to(String parent, String name) {
        return parent + "/" + Quoted.plain(name).replace("~", "~0").replace("/", "~1");
    }
}
