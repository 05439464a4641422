package dev.tuningadvisor.space;

import dev.tuningadvisor.rules.KnowledgeBase;
import dev.tuningadvisor.rules.Vocabulary;
import dev.tuningadvisor.rules.parse.Constraint.Operator;
import dev.tuningadvisor.rules.parse.EnumDeclaration;
import dev.tuningadvisor.rules.parse.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the rules read of each field, and how their conditions cut it; collects while rules are read. */
final class FieldCuts {

    private final KnowledgeBase base;
    private final Map<String, Set<Cut>> cuts = new HashMap<>();
    private final Set<String> read = new LinkedHashSet<>();
    private final Set<NotCovered> notCovered = new LinkedHashSet<>();

    FieldCuts(KnowledgeBase base) {
        this.base = base;
    }

    void readAll(Collection<Vocabulary.Field> fields) {
        fields.forEach(field -> read.add(field.path()));
    }

    /** Adds a comparison with constants; false when it is one that does not cut the field into classes. */
    boolean add(Origin.Stated stated, Operator operator, List<Object> constants) {
        Vocabulary.Field field = stated.field();
        if (!cuts(field, operator, constants)) {
            return false;
        }
        cutsOf(field).add(new Cut(field, declaration(field), stated.property(), operator, constants));
        return true;
    }

    /** Whether such a comparison cuts such a field into classes. */
    static boolean cuts(Vocabulary.Field field, Operator operator, List<Object> constants) {
        return switch (field.kind()) {
            case ENUM -> true;
            case BOOLEAN -> operator == Operator.EQUAL;
            case INTEGER -> constants.stream().allMatch(Number.class::isInstance);
            case TEXT -> operator == Operator.EQUAL && constants.stream().allMatch(String.class::isInstance);
        };
    }

    /** Makes each value a class of its own; false when the field has too many. */
    boolean tellApart(Vocabulary.Field field) {
        List<Object> values = valuesOf(new Origin.Stated(field, null));
        values.forEach(
                value -> cutsOf(field).add(new Cut(field, declaration(field), null, Operator.EQUAL, List.of(value))));
        return !values.isEmpty();
    }

    /** All values that something stated can have, as constants; empty when they are not stated or too many. */
    List<Object> valuesOf(Origin origin) {
        if (!(origin instanceof Origin.Stated stated)) {
            return List.of();
        }
        Vocabulary.Field field = stated.field();
        if (field.kind() == Vocabulary.Kind.BOOLEAN) {
            return List.of(false, true);
        }
        List<Object> values = new ArrayList<>();
        for (String constant : field.values()) {
            Object value = stated.property() == null
                    ? new Origin.EnumConstant(field.enumName(), constant)
                    : declaration(field).findValue(constant, stated.property()).orElse(null);
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    void addNotCovered(String rule, String text, Span span, Set<Vocabulary.Field> fields) {
        List<Vocabulary.Field> sorted =
                base.vocabulary().fields().stream().filter(fields::contains).toList();
        notCovered.add(new NotCovered(rule, text, span, sorted));
    }

    boolean isRead(Vocabulary.Field field) {
        return read.contains(field.path());
    }

    Set<Cut> of(Vocabulary.Field field) {
        return cuts.getOrDefault(field.path(), Set.of());
    }

    List<NotCovered> notCovered() {
        return List.copyOf(notCovered);
    }

    private Set<Cut> cutsOf(Vocabulary.Field field) {
        return cuts.computeIfAbsent(field.path(), path -> new LinkedHashSet<>());
    }

    private EnumDeclaration declaration(Vocabulary.Field field) {
        return field.enumName() == null ? null : base.enums().get(field.enumName());
    }
}
