package dev.tuningadvisor.explain;

import dev.tuningadvisor.space.FieldClasses;
import dev.tuningadvisor.space.ValueClass;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Several classes of one field in one phrase. */
final class Labels {

    private Labels() {}

    /** Such as {@code >= 100} for 100..999 and 1000 or more; in the order of the values. */
    static String of(FieldClasses field, List<ValueClass> classes) {
        List<ValueClass> joined = new ArrayList<>();
        for (ValueClass each : field.classes()) {
            if (classes.contains(each)) {
                add(each, joined);
            }
        }
        return joined.stream().map(Labels::label).collect(Collectors.joining(" or "));
    }

    /** Truth values as they are stated. */
    private static String label(ValueClass of) {
        return of instanceof ValueClass.Flags flags
                ? flags.values().stream().map(String::valueOf).collect(Collectors.joining(" or "))
                : of.label();
    }

    private static void add(ValueClass added, List<ValueClass> joined) {
        int last = joined.size() - 1;
        if (last >= 0
                && joined.get(last) instanceof ValueClass.Interval before
                && added instanceof ValueClass.Interval after
                && before.high() != null
                && after.low() != null
                && before.high() + 1 == after.low()) {
            joined.set(last, new ValueClass.Interval(before.low(), after.high()));
        } else {
            joined.add(added);
        }
    }
}
