package dev.tuningadvisor.rules.parse;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * {@code name : type @annotation( value )}, in a type or an enum.
 *
 * @param name the field
 * @param type the type as written, such as {@code Integer}, {@code String} or the name of a declared type
 * @param annotations in order
 * @param typeSpan of the type
 * @param span of the name
 */
public record FieldDeclaration(String name, String type, List<Annotation> annotations, Span typeSpan, Span span)
        implements Serializable {

    public FieldDeclaration {
        annotations = List.copyOf(annotations);
    }

    /** The first annotation of that name, such as {@code question}. */
    public Optional<Annotation> findAnnotation(String annotationName) {
        return annotations.stream()
                .filter(annotation -> annotation.name().equals(annotationName))
                .findFirst();
    }
}
