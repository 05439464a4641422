package dev.tuningadvisor.space;

import dev.tuningadvisor.rules.Vocabulary;
import java.util.List;
import java.util.Objects;

/**
 * The classes that the rules split one field into. They cover all values and share none.
 *
 * @param field the field
 * @param classes unknown first, then in the order of the values; a single {@link ValueClass.Any} when no rule reads the
 *     field
 * @param covered whether no other condition than those behind the classes reads the field; where it is false, two values
 *     of one class may still differ ({@link DecisionSpace#notCovered})
 */
public record FieldClasses(Vocabulary.Field field, List<ValueClass> classes, boolean covered) {

    public FieldClasses {
        classes = List.copyOf(classes);
    }

    /** Whether any rule reads the field. */
    public boolean isRead() {
        return !(classes.get(0) instanceof ValueClass.Any);
    }

    /** The classes of known values; those of a field that no rule reads are none. */
    public List<ValueClass> known() {
        return classes.subList(1, classes.size());
    }

    /**
     * Place of the class that has that value; null is unknown.
     *
     * @throws IllegalArgumentException when it is no value of this field
     */
    public int indexOf(Object value) {
        for (int i = 0; i < classes.size(); i++) {
            if (classes.get(i).contains(value)) {
                return i;
            }
        }
        throw new IllegalArgumentException("`" + value + "` is no value of `" + field.path() + "`");
    }

    /** The class that has that value; null is unknown. */
    public ValueClass classOf(Object value) {
        return classes.get(indexOf(value));
    }

    /**
     * The value of {@code target} at the least {@link #distance} from {@code value}; the representative when
     * {@code value} is unknown.
     */
    public Object nearest(ValueClass target, Object value) {
        if (value == null || target.contains(value)) {
            return value == null ? target.representative() : value;
        }
        if (target instanceof ValueClass.Interval interval) {
            int number = (Integer) value;
            return interval.low() != null && number < interval.low() ? interval.low() : interval.high();
        }
        if (target instanceof ValueClass.Constants constants) {
            return constants.values().stream()
                    .min((left, right) -> Long.compare(distance(left, value), distance(right, value)))
                    .orElseThrow();
        }
        return target.representative();
    }

    /**
     * How far apart two values are: numbers by their difference, constants by their places in the enum, others 1; from
     * unknown to anything known is 1.
     */
    public long distance(Object left, Object right) {
        if (Objects.equals(left, right)) {
            return 0;
        }
        if (left instanceof Integer from && right instanceof Integer to) {
            return Math.abs((long) from - to);
        }
        boolean constants = field.kind() == Vocabulary.Kind.ENUM && left != null && right != null;
        return constants
                ? Math.abs(field.values().indexOf(left) - field.values().indexOf(right))
                : 1;
    }
}
