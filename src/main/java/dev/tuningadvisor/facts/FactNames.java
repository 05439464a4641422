package dev.tuningadvisor.facts;

import dev.tuningadvisor.problem.Nearest;
import dev.tuningadvisor.rules.Vocabulary;
import dev.tuningadvisor.rules.Vocabulary.Field;
import dev.tuningadvisor.rules.Vocabulary.Type;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The names of a vocabulary: which exist, and what was probably meant by one that does not. Immutable. */
final class FactNames {

    /** Editors write it at the top of a document to name its schema. */
    static final String SCHEMA = "$schema";

    private final Map<String, Map<String, Field>> fieldsByKey = new LinkedHashMap<>();
    private final Set<String> allFields = new LinkedHashSet<>();

    FactNames(Vocabulary vocabulary) {
        for (Type type : vocabulary.types()) {
            Map<String, Field> fields = new LinkedHashMap<>();
            type.fields().forEach(field -> fields.put(field.name(), field));
            fieldsByKey.put(type.key(), fields);
            allFields.addAll(fields.keySet());
        }
    }

    boolean hasType(String key) {
        return fieldsByKey.containsKey(key);
    }

    /** The field, or null when that type has none of the name. */
    Field field(String key, String name) {
        return fieldsByKey.get(key).get(name);
    }

    /** What to write instead of a key at the top that is no type; null when nothing can be said. */
    String helpForType(String key) {
        return Optional.ofNullable(belongsTo(key))
                .or(() -> nearest(key, fieldsByKey.keySet()).map(FactNames::didYouMean))
                .or(() -> nearestElsewhere(key))
                .orElse(oneOf(fieldsByKey.keySet()));
    }

    /** What to write instead of a name that is no field of the type; null when nothing can be said. */
    String helpForField(String key, String name) {
        if (name.equals(SCHEMA)) {
            return "`$schema` stands at the top of a document only";
        }
        Collection<String> fields = fieldsByKey.get(key).keySet();
        return Optional.ofNullable(belongsTo(name))
                .or(() -> nearest(name, fields).map(FactNames::didYouMean))
                .or(() -> nearestElsewhere(name))
                .orElse(oneOf(fields));
    }

    /** Where a name belongs that is right in itself; null when nothing is called so. */
    private String belongsTo(String name) {
        int dot = name.indexOf('.');
        if (dot >= 0) {
            String key = name.substring(0, dot);
            String field = name.substring(dot + 1);
            return hasType(key) && field(key, field) != null
                    ? "write `" + field + "` in the object `" + key + "`"
                    : null;
        }
        List<String> owners = owners(name);
        return owners.isEmpty() ? null : "`" + name + "` belongs to " + String.join(" or ", owners);
    }

    private List<String> owners(String name) {
        return fieldsByKey.entrySet().stream()
                .filter(type -> type.getValue().containsKey(name))
                .map(type -> "`" + type.getKey() + "`")
                .toList();
    }

    private Optional<String> nearestElsewhere(String name) {
        return nearest(name, allFields)
                .map(field -> "did you mean `" + field + "` of " + String.join(" or ", owners(field)) + "?");
    }

    private static Optional<String> nearest(String name, Collection<String> candidates) {
        return name.length() > FactsLimits.NAME ? Optional.empty() : Nearest.find(name, candidates);
    }

    private static String didYouMean(String name) {
        return "did you mean `" + name + "`?";
    }

    private static String oneOf(Collection<String> names) {
        return names.isEmpty()
                ? null
                : names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", ", "write one of ", ""));
    }
}
