package dev.tuningadvisor.facts;

import dev.tuningadvisor.problem.Nearest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds the constant of an enum that a document means. Letters from A to Z match in either case and {@code -} matches
 * {@code _}; every other character is itself.
 */
final class EnumConstants {

    /** A longer list is not read; its author needs the nearest one instead. */
    private static final int LISTED = 12;

    private EnumConstants() {}

    /** The constant in its canonical form, or null when there is none. */
    static String find(String written, List<String> constants) {
        for (String constant : constants) {
            if (matches(written, constant)) {
                return constant;
            }
        }
        return null;
    }

    private static boolean matches(String written, String constant) {
        if (written.length() != constant.length()) {
            return false;
        }
        for (int i = 0; i < written.length(); i++) {
            if (fold(written.charAt(i)) != fold(constant.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    // Not toUpperCase(): it makes an I of a dotless i, which no pattern of a schema can follow.
    private static char fold(char character) {
        if (character == '-') {
            return '_';
        }
        return character >= 'a' && character <= 'z' ? (char) (character - 'a' + 'A') : character;
    }

    /** The texts that {@link #find} finds, as a regular expression of the dialect that JSON Schema asks for. */
    static String pattern(List<String> constants) {
        return constants.stream().map(EnumConstants::pattern).collect(Collectors.joining("|", "^(", ")$"));
    }

    private static String pattern(String constant) {
        StringBuilder pattern = new StringBuilder();
        for (char character : constant.toCharArray()) {
            char upper = fold(character);
            if (upper >= 'A' && upper <= 'Z') {
                pattern.append('[')
                        .append(upper)
                        .append((char) (upper - 'A' + 'a'))
                        .append(']');
            } else if (upper == '_') {
                pattern.append("[_-]");
            } else {
                pattern.append(upper == '$' ? "\\$" : upper);
            }
        }
        return pattern.toString();
    }

    /** What to write instead of a text that is none of the constants. */
    static String help(String written, List<String> constants) {
        if (written.isBlank() || written.equalsIgnoreCase("unknown")) {
            return "write null when it is unknown, or " + oneOf(constants);
        }
        if (written.length() > FactsLimits.NAME) {
            return writeOneOf(constants);
        }
        Optional<String> nearest = Nearest.find(written.replace('-', '_'), constants);
        return constants.size() <= LISTED
                ? writeOneOf(constants)
                        + nearest.map(constant -> "; did you mean " + constant + "?")
                                .orElse("")
                : nearest.map(constant -> "did you mean `" + constant + "`?").orElse(writeOneOf(constants));
    }

    static String writeOneOf(List<String> constants) {
        return "write " + oneOf(constants);
    }

    private static String oneOf(List<String> constants) {
        return constants.size() <= LISTED
                ? "one of " + String.join(", ", constants)
                : "one of " + constants.size() + " values, such as " + String.join(", ", constants.subList(0, LISTED));
    }
}
