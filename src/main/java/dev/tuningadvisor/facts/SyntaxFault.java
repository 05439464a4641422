package dev.tuningadvisor.facts;

import com.fasterxml.jackson.core.JsonLocation;

/**
 * Why a text is not JSON, in words for its author: the parser's own message names parser settings.
 *
 * @param fault what is wrong, with line and column
 * @param help what to write instead; null where there is nothing to say
 */
record SyntaxFault(String fault, String help) {

    /** {@code line 3, column 5: }, in front of a fault. */
    static String at(JsonLocation location) {
        return "line " + location.getLineNr() + ", column " + location.getColumnNr() + ": ";
    }

    /** Of the place where the parser stopped. */
    static SyntaxFault of(JsonLocation location, String text, boolean inObject) {
        SyntaxFault bare = new SyntaxFault("this is not JSON", null);
        return new SyntaxFault(at(location) + bare.fault(), bare.help());
    }
}
