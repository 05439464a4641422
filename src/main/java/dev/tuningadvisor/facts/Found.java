package dev.tuningadvisor.facts;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;

/** Names what stands in a document where something else belongs. */
final class Found {

    private Found() {}

    /** The value the parser stands at, as in {@code found the text `1800`}. */
    static String describe(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            case VALUE_STRING -> "the text " + Quoted.of(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "the number " + Quoted.of(parser.getText());
            default -> "`" + parser.getText() + "`";
        };
    }
}
