package dev.tuningadvisor.space;

import dev.tuningadvisor.rules.Vocabulary;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Makes classes of one field's known values: those for which each cut holds or does not hold alike. */
final class Partition {

    private final Vocabulary.Field field;
    private final List<Cut> cuts;

    Partition(Vocabulary.Field field, Collection<Cut> cuts) {
        this.field = field;
        this.cuts = List.copyOf(cuts);
    }

    List<ValueClass> classes() {
        return switch (field.kind()) {
            case INTEGER -> intervals();
            case TEXT -> texts();
            case ENUM ->
                alike(field.values()).stream()
                        .<ValueClass>map(ValueClass.Constants::new)
                        .toList();
            case BOOLEAN ->
                alike(List.of(true, false)).stream()
                        .<ValueClass>map(ValueClass.Flags::new)
                        .toList();
        };
    }

    private <T> Collection<List<T>> alike(List<T> values) {
        Map<BitSet, List<T>> groups = new LinkedHashMap<>();
        values.forEach(value ->
                groups.computeIfAbsent(side(value), key -> new ArrayList<>()).add(value));
        return groups.values();
    }

    /** Which cuts hold for a value. */
    private BitSet side(Object value) {
        BitSet side = new BitSet(cuts.size());
        for (int i = 0; i < cuts.size(); i++) {
            side.set(i, cuts.get(i).holds(value));
        }
        return side;
    }

    private List<ValueClass> texts() {
        List<String> named = constants().map(String.class::cast).distinct().toList();
        BitSet none = new BitSet();
        List<ValueClass> classes = new ArrayList<>();
        List<String> told = new ArrayList<>();
        for (List<String> group : alike(named)) {
            if (!side(group.get(0)).equals(none)) {
                classes.add(new ValueClass.Constants(group));
                told.addAll(group);
            }
        }
        classes.add(new ValueClass.OtherText(told));
        return classes;
    }

    private List<ValueClass> intervals() {
        long least = field.min() == null ? Integer.MIN_VALUE : Math.max(field.min(), Integer.MIN_VALUE);
        long greatest = field.max() == null ? Integer.MAX_VALUE : Math.min(field.max(), Integer.MAX_VALUE);
        NavigableSet<Long> starts = starts(least, greatest);
        List<ValueClass> classes = new ArrayList<>();
        for (Long start = starts.first(); start != null; ) {
            Long next = starts.higher(start);
            classes.add(new ValueClass.Interval(
                    start == least && field.min() == null ? null : (Integer) start.intValue(),
                    next == null && field.max() == null ? null : (Integer) (int) (next == null ? greatest : next - 1)));
            start = next;
        }
        return classes;
    }

    /** The least number of each interval; neighbors that no cut tells apart are one. */
    private NavigableSet<Long> starts(long least, long greatest) {
        NavigableSet<Long> candidates = new TreeSet<>();
        constants().map(Cut::number).forEach(constant -> {
            candidates.add(rounded(constant, RoundingMode.CEILING));
            candidates.add(rounded(constant, RoundingMode.FLOOR) + 1);
        });
        NavigableSet<Long> starts = new TreeSet<>();
        starts.add(least);
        BitSet side = side((int) least);
        for (Long candidate : candidates) {
            if (candidate > least && candidate <= greatest) {
                BitSet next = side(candidate.intValue());
                if (!next.equals(side)) {
                    starts.add(candidate);
                    side = next;
                }
            }
        }
        return starts;
    }

    private static long rounded(BigDecimal number, RoundingMode mode) {
        return number.setScale(0, mode)
                .max(BigDecimal.valueOf(Integer.MIN_VALUE))
                .min(BigDecimal.valueOf(Integer.MAX_VALUE))
                .longValueExact();
    }

    private Stream<Object> constants() {
        return cuts.stream().flatMap(cut -> cut.constants().stream()).filter(Objects::nonNull);
    }
}
