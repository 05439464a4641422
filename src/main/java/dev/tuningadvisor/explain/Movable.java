package dev.tuningadvisor.explain;

import dev.tuningadvisor.space.FieldClasses;
import dev.tuningadvisor.space.ValueClass;
import java.util.ArrayList;
import java.util.List;

/**
 * A fact that may be stated otherwise.
 *
 * @param field its classes
 * @param current its value; null when it is unknown
 * @param targets the classes that it may move to
 */
record Movable(FieldClasses field, Object current, List<ValueClass> targets) {

    Movable {
        targets = List.copyOf(targets);
    }

    /** What a fact of that value may become: any other class of known values. */
    static Movable of(FieldClasses field, Object current) {
        List<ValueClass> targets = field.known().stream()
                .filter(target -> current == null || !target.contains(current))
                .toList();
        return new Movable(field, current, targets);
    }

    String path() {
        return field.field().path();
    }

    boolean isOpen() {
        return current == null;
    }

    /** The targets and, where it may also stay, the class it has. */
    List<ValueClass> classes() {
        List<ValueClass> classes = new ArrayList<>(targets);
        classes.add(field.classOf(current));
        return classes;
    }

    /** The value in that class which is nearest to the current one. */
    Object value(ValueClass target) {
        return field.nearest(target, current);
    }

    /** How many borders between classes lie on the way to that class. */
    int steps(ValueClass target) {
        boolean ordered = target instanceof ValueClass.Interval || target instanceof ValueClass.Constants;
        return current == null || !ordered
                ? 1
                : Math.abs(field.indexOf(current) - field.classes().indexOf(target));
    }

    long distance(ValueClass target) {
        return field.distance(current, value(target));
    }
}
