package dev.tuningadvisor.space;

import dev.tuningadvisor.rules.Vocabulary;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** Which classes each field may still have: one where it is stated, several where that is open. Immutable. */
public final class Possibilities {

    private final DecisionSpace space;
    private final BitSet[] classes;

    private Possibilities(DecisionSpace space, BitSet[] classes) {
        this.space = space;
        this.classes = classes;
    }

    /** Every class of every field. */
    static Possibilities all(DecisionSpace space) {
        BitSet[] classes = new BitSet[space.fields().size()];
        for (int i = 0; i < classes.length; i++) {
            classes[i] = new BitSet();
            classes[i].set(0, space.fields().get(i).classes().size());
        }
        return new Possibilities(space, classes);
    }

    /**
     * These, but that field has one of those classes.
     *
     * @param path such as {@code data.labeledExamples}
     * @throws IllegalArgumentException when there is no such field, or no class, or one that is not of the field
     */
    public Possibilities with(String path, List<ValueClass> of) {
        List<ValueClass> all = space.field(path).classes();
        BitSet chosen = new BitSet();
        if (of.isEmpty() || !all.containsAll(of)) {
            throw new IllegalArgumentException("`" + path + "` has one or more of the classes " + all + ", not " + of);
        }
        of.forEach(each -> chosen.set(all.indexOf(each)));
        BitSet[] changed = classes.clone();
        changed[space.indexOf(path)] = chosen;
        return new Possibilities(space, changed);
    }

    /** The classes that field may have, in order. */
    public List<ValueClass> of(String path) {
        FieldClasses field = space.field(path);
        return classes[space.indexOf(path)].stream()
                .mapToObj(field.classes()::get)
                .toList();
    }

    /** The fields that may have several classes, in the order of the vocabulary. */
    public List<FieldClasses> open() {
        return IntStream.range(0, classes.length)
                .filter(this::isOpen)
                .mapToObj(space.fields()::get)
                .toList();
    }

    Vocabulary.Field field(int place) {
        return space.fields().get(place).field();
    }

    BitSet classes(int field) {
        return classes[field];
    }

    boolean isOpen(int field) {
        return classes[field].cardinality() > 1;
    }
}
