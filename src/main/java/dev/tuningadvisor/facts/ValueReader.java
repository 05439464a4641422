package dev.tuningadvisor.facts;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.tuningadvisor.rules.Vocabulary.Field;
import java.io.IOException;

/** Reads one value of a field, or says why it is none. */
final class ValueReader {

    private final Problems problems;

    ValueReader(Problems problems) {
        this.problems = problems;
    }

    /**
     * The value the parser stands at, as {@link Facts} holds it; null when it is unknown, or wrong and has been
     * reported. Leaves the parser on the last token of the value.
     */
    Object read(Field field, String pointer, JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_NULL) {
            return null;
        }
        if (token.isStructStart()) {
            problems.add(pointer, FactsFault.WRONG_NESTING, mismatch(field, Found.describe(parser)), writeValue(field));
            parser.skipChildren();
            return null;
        }
        return switch (field.kind()) {
            case INTEGER -> integer(field, pointer, parser);
            case BOOLEAN -> bool(field, pointer, parser);
            case TEXT -> text(field, pointer, parser);
            case ENUM -> constant(field, pointer, parser);
        };
    }

    private Integer integer(Field field, String pointer, JsonParser parser) throws IOException {
        String written = parser.getText();
        if (!parser.currentToken().isNumeric()) {
            String help = parser.currentToken() == JsonToken.VALUE_STRING && Whole.isPlain(written)
                    ? "write " + written + " without quotes"
                    : writeValue(field);
            problems.add(pointer, FactsFault.WRONG_KIND, mismatch(field, Found.describe(parser)), help);
            return null;
        }
        if (written.length() > FactsLimits.NUMBER) {
            String fault = "the number " + Quoted.of(written) + " has more than " + FactsLimits.NUMBER + " characters";
            problems.add(pointer, FactsFault.TOO_LONG, fault, writeValue(field));
            return null;
        }
        Whole whole = Whole.of(written);
        if (!whole.isWhole()) {
            problems.add(pointer, FactsFault.WRONG_KIND, mismatch(field, Found.describe(parser)), writeValue(field));
            return null;
        }
        return withinBounds(whole, written, field, pointer);
    }

    private Integer withinBounds(Whole whole, String written, Field field, String pointer) {
        long min = IntegerBounds.min(field);
        long max = IntegerBounds.max(field);
        if (whole.compareTo(min) >= 0 && whole.compareTo(max) <= 0) {
            return whole.intValue();
        }
        String fault = whole.compareTo(min) < 0 ? " is less than " + min : " is more than " + max;
        problems.add(pointer, FactsFault.OUT_OF_RANGE, Quoted.of(written) + fault, IntegerBounds.help(field));
        return null;
    }

    private Boolean bool(Field field, String pointer, JsonParser parser) throws IOException {
        if (parser.currentToken().isBoolean()) {
            return parser.getBooleanValue();
        }
        String written = parser.getText();
        String help = written.equals("true") || written.equals("false")
                ? "write " + written + " without quotes"
                : writeValue(field);
        problems.add(pointer, FactsFault.WRONG_KIND, mismatch(field, Found.describe(parser)), help);
        return null;
    }

    private String text(Field field, String pointer, JsonParser parser) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            problems.add(pointer, FactsFault.WRONG_KIND, mismatch(field, Found.describe(parser)), writeValue(field));
            return null;
        }
        String written = parser.getText();
        if (written.codePointCount(0, written.length()) > FactsLimits.TEXT) {
            String fault = "the text " + Quoted.of(written) + " has more than " + FactsLimits.TEXT + " characters";
            problems.add(pointer, FactsFault.TOO_LONG, fault, "shorten it");
            return null;
        }
        if (written.codePoints().anyMatch(ValueReader::isHalfPair)) {
            String fault = "the text " + Quoted.of(written) + " has half a surrogate pair";
            problems.add(pointer, FactsFault.INVALID_TEXT, fault, "write the character itself, or both halves");
            return null;
        }
        return written;
    }

    private String constant(Field field, String pointer, JsonParser parser) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            problems.add(pointer, FactsFault.WRONG_KIND, mismatch(field, Found.describe(parser)), writeValue(field));
            return null;
        }
        String written = parser.getText();
        String constant = EnumConstants.find(written, field.values());
        if (constant == null) {
            String fault = Quoted.of(written) + " is not " + kindName(field);
            problems.add(pointer, FactsFault.UNKNOWN_VALUE, fault, EnumConstants.help(written, field.values()));
        }
        return constant;
    }

    private static boolean isHalfPair(int character) {
        return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    }

    private static String mismatch(Field field, String found) {
        return "expected " + kindName(field) + ", found " + found;
    }

    private static String kindName(Field field) {
        return switch (field.kind()) {
            case INTEGER -> "an integer";
            case BOOLEAN -> "true or false";
            case TEXT -> "a text";
            case ENUM -> ("AEIOU".indexOf(field.enumName().charAt(0)) < 0 ? "a " : "an ") + field.enumName();
        };
    }

    private static String writeValue(Field field) {
        String unknown = ", or null when it is unknown";
        return switch (field.kind()) {
            case INTEGER -> "write a whole number" + (field.unit() == null ? "" : " (" + field.unit() + ")") + unknown;
            case BOOLEAN -> "write true or false" + unknown;
            case TEXT -> "write a text in double quotes" + unknown;
            case ENUM -> EnumConstants.writeOneOf(field.values());
        };
    }
}
