package dev.tuningadvisor.rules;

import dev.tuningadvisor.rules.Vocabulary.Field;
import dev.tuningadvisor.rules.Vocabulary.Kind;
import dev.tuningadvisor.rules.Vocabulary.Type;
import dev.tuningadvisor.rules.parse.EnumDeclaration;
import dev.tuningadvisor.rules.parse.FieldDeclaration;
import dev.tuningadvisor.rules.parse.RuleFile;
import dev.tuningadvisor.rules.parse.TypeDeclaration;
import java.util.List;

/** Reads what a project may state from the parsed {@code vocabulary.drl}. */
public final class VocabularyReader {

    private VocabularyReader() {}

    /**
     * The vocabulary that the file declares, in its order. The key of a type is its name with a lower-case first
     * letter. Of the annotations it reads {@code @question}, {@code @unit}, {@code @min} and {@code @max}.
     *
     * @param vocabulary a file that passed the gate
     * @param enums the enums that its fields may have as types, wherever they are declared
     * @throws IllegalArgumentException for a field whose type is none of Integer, Boolean, String and {@code enums}:
     *     the gate refuses it before
     */
    public static Vocabulary read(RuleFile vocabulary, List<EnumDeclaration> enums) {
        return new Vocabulary(
                vocabulary.types().stream().map(type -> type(type, enums)).toList());
    }

    private static Type type(TypeDeclaration declared, List<EnumDeclaration> enums) {
        String name = declared.name();
        String key = Character.toLowerCase(name.charAt(0)) + name.substring(1);
        List<Field> fields = declared.fields().stream()
                .map(field -> field(name, key, field, enums))
                .toList();
        return new Type(name, key, fields);
    }

    private static Field field(String type, String key, FieldDeclaration declared, List<EnumDeclaration> enums) {
        Kind kind = kind(declared.type());
        return new Field(
                type,
                declared.name(),
                key + "." + declared.name(),
                kind,
                kind == Kind.ENUM ? declared.type() : null,
                kind == Kind.ENUM ? constants(declared, enums) : List.of(),
                text(declared, "question"),
                text(declared, "unit"),
                number(declared, "min"),
                number(declared, "max"));
    }

    private static Kind kind(String type) {
        return switch (type) {
            case "Integer" -> Kind.INTEGER;
            case "Boolean" -> Kind.BOOLEAN;
            case "String" -> Kind.TEXT;
            default -> Kind.ENUM;
        };
    }

    private static List<String> constants(FieldDeclaration declared, List<EnumDeclaration> enums) {
        return enums.stream()
                .filter(candidate -> candidate.name().equals(declared.type()))
                .findFirst()
                .map(EnumDeclaration::constantNames)
                .orElseThrow(() -> new IllegalArgumentException(
                        "`" + declared.name() + "` has the type `" + declared.type() + "`, which no enum declares"));
    }

    private static String text(FieldDeclaration declared, String annotation) {
        Object value = value(declared, annotation);
        return value == null ? null : value.toString();
    }

    private static Long number(FieldDeclaration declared, String annotation) {
        return value(declared, annotation) instanceof Number number ? (Long) number.longValue() : null;
    }

    private static Object value(FieldDeclaration declared, String annotation) {
        return declared.findAnnotation(annotation)
                .filter(found -> !found.values().isEmpty())
                .map(found -> found.values().get(0).value())
                .orElse(null);
    }
}
