package dev.tuningadvisor.rules.parse;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * {@code declare Name field : Type … end}.
 *
 * @param name the type
 * @param fields in declared order
 * @param span of the name
 */
public record TypeDeclaration(String name, List<FieldDeclaration> fields, Span span) implements Serializable {

    public TypeDeclaration {
        fields = List.copyOf(fields);
    }

    public Optional<FieldDeclaration> findField(String fieldName) {
        return fields.stream().filter(field -> field.name().equals(fieldName)).findFirst();
    }
}
