package dev.tuningadvisor.book;

import dev.tuningadvisor.rules.KnowledgeBase;
import dev.tuningadvisor.rules.parse.EnumDeclaration;
import dev.tuningadvisor.rules.parse.FieldDeclaration;
import dev.tuningadvisor.rules.parse.Operand;
import dev.tuningadvisor.rules.parse.TypeDeclaration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** How the book calls types, fields, constants and values. */
final class Names {

    private static final String WORD = "word";
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|_");

    private final Map<String, EnumDeclaration> enums;
    private final Map<String, TypeDeclaration> types;

    Names(KnowledgeBase base) {
        this.enums = base.enums();
        this.types = base.types();
    }

    /** A name in words: {@code labeledExamples} and {@code LABELED_EXAMPLES} are "labeled examples". */
    static String words(String name) {
        return HUMP.matcher(name).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    /** The same with a capital letter first. */
    static String title(String name) {
        return capital(words(name));
    }

    /** Those words with a capital letter first. */
    static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** A field and what is read of it: {@code name.order} is "name's order". */
    static String path(List<String> path) {
        return String.join("'s ", path.stream().map(Names::words).toList());
    }

    /** What people call a constant: the value of its enum's field {@code word}, else its name in words. */
    String constant(String type, String constant) {
        return Optional.ofNullable(enums.get(type))
                .flatMap(declared -> declared.findValue(constant, WORD))
                .map(Object::toString)
                .orElseGet(() -> words(constant));
    }

    /** The constant, or the value of its property. */
    String value(Operand.EnumValue value) {
        if (value.property() == null) {
            return constant(value.type(), value.constant());
        }
        Object property = property(value);
        return property == null ? words(value.constant()) : literal(property);
    }

    /** The value of the constant's property; null where it names none. */
    Object property(Operand.EnumValue value) {
        return value.property() == null
                ? null
                : enums.get(value.type())
                        .findValue(value.constant(), value.property())
                        .orElse(null);
    }

    /** A number with its thousands parted, yes and no, "not known", or the text itself. */
    static String literal(Object value) {
        if (value == null) {
            return "not known";
        }
        if (value instanceof Boolean truth) {
            return truth ? "yes" : "no";
        }
        return value instanceof Number number ? number(number.longValue(), number) : value.toString();
    }

    private static String number(long whole, Number exact) {
        return exact instanceof Integer || exact instanceof Long
                ? String.format(Locale.ROOT, "%,d", whole)
                : exact.toString();
    }

    /** Names of the fields of a declared type, in order; empty when it is not declared. */
    List<String> fields(String type) {
        return Optional.ofNullable(types.get(type)).map(TypeDeclaration::fields).orElse(List.of()).stream()
                .map(FieldDeclaration::name)
                .toList();
    }
}
