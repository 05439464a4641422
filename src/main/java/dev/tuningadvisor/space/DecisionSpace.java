package dev.tuningadvisor.space;

import dev.tuningadvisor.facts.Facts;
import dev.tuningadvisor.rules.KnowledgeBase;
import dev.tuningadvisor.rules.Vocabulary;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * How the conditions of a knowledge base split what projects may state into classes: inside one combination of classes
 * every session fires the same rules and gives the same recommendation. A question about all facts is so a search over
 * combinations. Immutable and safe to share between threads.
 *
 * <p>Values are followed through conclusions: a condition on a term that carries a stated value cuts the field it was
 * stated in.
 */
public final class DecisionSpace {

    private final List<FieldClasses> fields;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<NotCovered> notCovered;
    private final List<Shown> shown;
    private final Supplier<RuleGraph> rules;

    private DecisionSpace(KnowledgeBase base) {
        ValueFlow flow = ValueFlow.of(base);
        FieldCuts cuts = CutReader.read(base, flow);
        this.notCovered = cuts.notCovered();
        this.shown = flow.shown();
        this.fields = base.vocabulary().fields().stream()
                .map(field -> classes(field, cuts))
                .toList();
        fields.forEach(field -> places.put(field.field().path(), places.size()));
        this.rules = new Once<>(() -> new RuleGraph(this, flow));
    }

    /** The space of those rules; takes milliseconds. */
    public static DecisionSpace of(KnowledgeBase base) {
        return new DecisionSpace(base);
    }

    private FieldClasses classes(Vocabulary.Field field, FieldCuts cuts) {
        if (!cuts.isRead(field)) {
            return new FieldClasses(field, List.of(new ValueClass.Any()), true);
        }
        List<ValueClass> known = new Partition(field, cuts.of(field)).classes();
        boolean covered = notCovered.stream().noneMatch(place -> place.fields().contains(field));
        return new FieldClasses(
                field,
                Stream.concat(Stream.of(new ValueClass.Unknown()), known.stream())
                        .toList(),
                covered);
    }

    /** Every field of the vocabulary with its classes, in declared order. */
    public List<FieldClasses> fields() {
        return fields;
    }

    /**
     * The classes of one field.
     *
     * @param path such as {@code data.labeledExamples}
     * @throws IllegalArgumentException when the vocabulary has no such field
     */
    public FieldClasses field(String path) {
        return fields.get(indexOf(path));
    }

    int indexOf(String path) {
        Integer place = places.get(path);
        if (place == null) {
            throw new IllegalArgumentException("the vocabulary has no field `" + path + "`");
        }
        return place;
    }

    /** The class that has that value of that field; null is unknown. */
    public ValueClass classOf(String path, Object value) {
        return field(path).classOf(value);
    }

    /** Whether the classes tell everything: no condition compares or computes with numbers or texts that are stated. */
    public boolean isExact() {
        return notCovered.isEmpty();
    }

    /** Where the rules read more of a value than its class, in the order of the rules; empty when exact. */
    public List<NotCovered> notCovered() {
        return notCovered;
    }

    /** Conclusions that carry stated values, in the order of the rules: there facts of one signature may differ. */
    public List<Shown> shown() {
        return shown;
    }

    /**
     * The classes that facts fall into; equal for two projects that fire the same rules for certain. A field that is not
     * covered counts with its value.
     */
    public Signature signature(Facts facts) {
        StringBuilder key = new StringBuilder(fields.size());
        for (FieldClasses field : fields) {
            Object value = facts.values().get(field.field().path());
            if (!field.covered()) {
                key.append('=').append(value == null ? "" : value.toString().length() + ":" + value);
            } else if (field.isRead()) {
                key.append((char) ('A' + field.indexOf(value)));
            }
        }
        return new Signature(key.toString());
    }

    /** Facts with nothing stated. */
    public Facts nothing() {
        return new Facts("facts", Map.of());
    }

    /**
     * Those facts with one value changed.
     *
     * @param value in the form {@link Facts} has it; null takes the value away
     * @throws IllegalArgumentException when there is no such field or it is no value of it
     */
    public Facts with(Facts facts, String path, Object value) {
        field(path).indexOf(value);
        return with(facts, Collections.singletonMap(path, value));
    }

    /**
     * Those facts with some values changed, in the order of the vocabulary; what is no value of its field is not noticed.
     *
     * @param changes values by path; null takes the value away
     */
    public Facts with(Facts facts, Map<String, Object> changes) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (FieldClasses field : fields) {
            String path = field.field().path();
            Object value = changes.containsKey(path)
                    ? changes.get(path)
                    : facts.values().get(path);
            if (value != null) {
                values.put(path, value);
            }
        }
        return new Facts(facts.source(), values);
    }

    /** How many combinations of classes there are of all fields. */
    public BigInteger size() {
        return size(fields);
    }

    /** How many combinations of classes there are of those fields. */
    public static BigInteger size(Collection<FieldClasses> fields) {
        return fields.stream()
                .map(field -> BigInteger.valueOf(field.classes().size()))
                .reduce(BigInteger.ONE, BigInteger::multiply);
    }

    /**
     * All combinations of classes of the given fields, the last field changing fastest; made one by one while the stream
     * is read.
     */
    public static Stream<Combination> combinations(List<FieldClasses> fields) {
        return Combination.all(fields);
    }

    /** Those facts with each class of the combination put in by its representative. */
    public Facts with(Facts facts, Combination combination) {
        Map<String, Object> changes = new HashMap<>();
        combination.classes().forEach((path, chosen) -> changes.put(path, chosen.representative()));
        return with(facts, changes);
    }

    /** What is possible where those facts are stated and all others open. */
    public Possibilities given(Facts facts) {
        Possibilities possible = Possibilities.all(this);
        for (Map.Entry<String, Object> stated : facts.values().entrySet()) {
            possible = possible.with(stated.getKey(), List.of(classOf(stated.getKey(), stated.getValue())));
        }
        return possible;
    }

    /** What the rules can do, and what can still decide it, where that is possible. Takes about 100 microseconds. */
    public Reach reach(Possibilities possible) {
        return new Reach(rules.get(), possible);
    }
}
