package dev.tuningadvisor.rules;

import dev.tuningadvisor.rules.parse.ReadField;
import java.util.List;
import java.util.Optional;

/**
 * What a project may state: the types that {@code vocabulary.drl} declares, in their order. Immutable.
 *
 * @param types in declared order
 */
public record Vocabulary(List<Type> types) {

    public Vocabulary {
        types = List.copyOf(types);
    }

    /**
     * A declared type; one JSON object of the facts document.
     *
     * @param name name in rules, such as {@code Data}
     * @param key name in JSON: the same with a lower-case first letter
     * @param fields in declared order
     */
    public record Type(String name, String key, List<Field> fields) {
        public Type {
            fields = List.copyOf(fields);
        }

        public Optional<Field> findField(String fieldName) {
            return fields.stream()
                    .filter(field -> field.name().equals(fieldName))
                    .findFirst();
        }
    }

    /**
     * A field that a project may state or leave unknown.
     *
     * @param type name of the type it belongs to
     * @param name name in rules and JSON
     * @param path {@code key.name}, as facts are named everywhere, such as {@code data.labeledExamples}
     * @param kind what values it takes
     * @param enumName name of the enum; null unless {@code kind} is {@link Kind#ENUM}
     * @param values constants of the enum in declared order; empty unless {@code kind} is {@link Kind#ENUM}
     * @param question what to ask a person for it; null when it has no question
     * @param unit unit of a number; null when it has none
     * @param min least value of a number; null when there is no bound
     * @param max greatest value of a number; null when there is no bound
     */
    public record Field(
            String type,
            String name,
            String path,
            Kind kind,
            String enumName,
            List<String> values,
            String question,
            String unit,
            Long min,
            Long max) {
        public Field {
            values = List.copyOf(values);
        }
    }

    /** Kinds of values, named as the vocabulary declares them. */
    public enum Kind {
        INTEGER,
        BOOLEAN,
        TEXT,
        ENUM
    }

    /** The type of that JSON key. */
    public Optional<Type> findType(String key) {
        return types.stream().filter(type -> type.key().equals(key)).findFirst();
    }

    /** The field of that path, such as {@code data.labeledExamples}. */
    public Optional<Field> findField(String path) {
        int dot = path.indexOf('.');
        return dot < 0
                ? Optional.empty()
                : findType(path.substring(0, dot)).flatMap(type -> type.findField(path.substring(dot + 1)));
    }

    /** The field that a rule reads; empty where its type is none of the vocabulary. */
    public Optional<Field> findField(ReadField read) {
        return types.stream()
                .filter(type -> type.name().equals(read.type()))
                .findFirst()
                .flatMap(type -> type.findField(read.field()));
    }

    /** All fields, in declared order. */
    public List<Field> fields() {
        return types.stream().flatMap(type -> type.fields().stream()).toList();
    }
}
