package dev.tuningadvisor.rules.gate;

import dev.tuningadvisor.rules.parse.FieldDeclaration;
import java.util.List;
import java.util.stream.Collectors;

/** Parts of messages. */
final class Wording {

    private static final int SHOWN = 12;

    private Wording() {}

    /** Names in backticks, the last after "or"; a long list is cut. */
    static String oneOf(List<String> names) {
        if (names.size() > SHOWN) {
            return "one of " + quoted(names.subList(0, SHOWN)) + ", …";
        }
        int last = names.size() - 1;
        return last < 1
                ? quoted(names)
                : quoted(names.subList(0, last)) + " or " + quoted(names.subList(last, last + 1));
    }

    /** {@code no fields}, {@code 1 field}, {@code 2 fields}. */
    static String count(int number, String noun) {
        return (number == 0 ? "no" : number) + " " + noun + (number == 1 ? "" : "s");
    }

    /** {@code ( field, field )}; a long list is cut. */
    static String form(List<FieldDeclaration> fields) {
        String end = fields.size() > SHOWN ? ", … )" : " )";
        return fields.isEmpty()
                ? "()"
                : fields.stream().limit(SHOWN).map(FieldDeclaration::name).collect(Collectors.joining(", ", "( ", end));
    }

    private static String quoted(List<String> names) {
        return names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
    }
}
