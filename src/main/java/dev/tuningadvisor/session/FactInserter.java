package dev.tuningadvisor.session;

import dev.tuningadvisor.facts.Facts;
import dev.tuningadvisor.rules.KnowledgeBase;
import dev.tuningadvisor.rules.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.drools.base.factmodel.AccessibleFact;
import org.kie.api.definition.type.FactType;
import org.kie.api.runtime.KieSession;

/** Makes the engine's facts: each vocabulary type exactly once, in declared order, unstated fields null. */
final class FactInserter {

    private record FieldSetter(Vocabulary.Field field, Map<String, Object> constants) {

        void set(AccessibleFact fact, Object value) {
            fact.setValue(field.name(), constants.isEmpty() ? value : constants.get(value));
        }
    }

    private record TypeMaker(FactType type, List<FieldSetter> setters) {}

    private final List<TypeMaker> makers;

    FactInserter(KnowledgeBase base) {
        this.makers = base.vocabulary().types().stream()
                .map(type -> maker(base.kieBase().getFactType(base.packageName(), type.name()), type))
                .toList();
    }

    /** The facts it inserted, in the order of the vocabulary. */
    List<Object> insert(Facts facts, KieSession session) {
        List<Object> inserted = new ArrayList<>(makers.size());
        for (TypeMaker maker : makers) {
            AccessibleFact fact = newInstance(maker.type());
            for (FieldSetter setter : maker.setters()) {
                Object value = facts.values().get(setter.field().path());
                if (value != null) {
                    setter.set(fact, value);
                }
            }
            session.insert(fact);
            inserted.add(fact);
        }
        return inserted;
    }

    private static TypeMaker maker(FactType factType, Vocabulary.Type type) {
        return new TypeMaker(
                factType,
                type.fields().stream()
                        .map(field -> new FieldSetter(
                                field, constants(factType.getField(field.name()).getType())))
                        .toList());
    }

    private static Map<String, Object> constants(Class<?> type) {
        Map<String, Object> constants = new HashMap<>();
        if (type.isEnum()) {
            for (Object constant : type.getEnumConstants()) {
                constants.put(((Enum<?>) constant).name(), constant);
            }
        }
        return constants;
    }

    private static AccessibleFact newInstance(FactType type) {
        try {
            return (AccessibleFact) type.newInstance();
        } catch (InstantiationException | IllegalAccessException fault) {
            throw new IllegalStateException("a declared type can be made: " + type.getName(), fault);
        }
    }
}
