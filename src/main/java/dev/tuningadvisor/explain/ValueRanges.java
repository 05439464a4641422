package dev.tuningadvisor.explain;

import dev.tuningadvisor.facts.Facts;
import dev.tuningadvisor.rules.Vocabulary;
import dev.tuningadvisor.space.FieldClasses;
import dev.tuningadvisor.space.ValueClass;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The values of each stated fact with which the recommendation stays, all other facts as they are. */
final class ValueRanges {

    private final Ground ground;
    private final Facts facts;
    private final String now;
    private final List<Robustness.NumberRange> numbers = new ArrayList<>();
    private final List<Robustness.Choice> choices = new ArrayList<>();
    private boolean neighborsChange;

    ValueRanges(Ground ground, Facts facts) {
        this.ground = ground;
        this.facts = facts;
        this.now = ground.decide(facts).recommendation();
        for (FieldClasses field : ground.space().fields()) {
            Object value = facts.values().get(field.field().path());
            if (field.isRead() && value instanceof Integer number) {
                number(field, number);
            } else if (field.isRead() && value != null) {
                choice(field, value);
            }
        }
    }

    List<Robustness.NumberRange> numbers() {
        return numbers;
    }

    List<Robustness.Choice> choices() {
        return choices;
    }

    /** Whether the class beside that of a stated number, or the constant beside a stated one, changes it. */
    boolean neighborsChange() {
        return neighborsChange;
    }

    private String recommendation(FieldClasses field, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>();
        changed.put(field.field().path(), value);
        return ground.decide(ground.with(facts, changed)).recommendation();
    }

    private boolean keeps(FieldClasses field, ValueClass of) {
        return now.equals(recommendation(
                field, field.nearest(of, facts.values().get(field.field().path()))));
    }

    private void number(FieldClasses field, int value) {
        List<ValueClass> known = field.known();
        int at = known.indexOf(field.classOf(value));
        int first = at;
        while (first > 0 && keeps(field, known.get(first - 1))) {
            first--;
        }
        int last = at;
        while (last < known.size() - 1 && keeps(field, known.get(last + 1))) {
            last++;
        }
        neighborsChange |= first == at && at > 0 || last == at && at < known.size() - 1;
        Integer low = first == 0 ? null : ((ValueClass.Interval) known.get(first)).low();
        Integer high = last == known.size() - 1 ? null : ((ValueClass.Interval) known.get(last)).high();
        List<ValueClass> elsewhere = new ArrayList<>();
        for (int i = 0; i < known.size(); i++) {
            if ((i < first || i > last) && keeps(field, known.get(i))) {
                elsewhere.add(known.get(i));
            }
        }
        numbers.add(new Robustness.NumberRange(
                field.field().path(),
                value,
                low,
                high,
                low == null ? null : recommendation(field, low - 1),
                high == null ? null : recommendation(field, high + 1),
                Labels.of(field, elsewhere),
                field.covered()));
    }

    private void choice(FieldClasses field, Object value) {
        List<ValueClass> keeps = new ArrayList<>();
        Map<String, List<ValueClass>> others = new LinkedHashMap<>();
        for (ValueClass each : field.known()) {
            String recommendation = recommendation(field, field.nearest(each, value));
            if (now.equals(recommendation)) {
                keeps.add(each);
            } else {
                others.computeIfAbsent(recommendation, key -> new ArrayList<>()).add(each);
            }
        }
        boolean edge = isEdge(field, value);
        neighborsChange |= edge;
        List<Robustness.Other> told = new ArrayList<>();
        others.forEach(
                (recommendation, classes) -> told.add(new Robustness.Other(Labels.of(field, classes), recommendation)));
        choices.add(new Robustness.Choice(field.field().path(), value, Labels.of(field, keeps), told, edge));
    }

    private boolean isEdge(FieldClasses field, Object value) {
        if (field.field().kind() != Vocabulary.Kind.ENUM) {
            return false;
        }
        List<String> constants = field.field().values();
        int at = constants.indexOf(value);
        return at > 0 && !Objects.equals(now, recommendation(field, constants.get(at - 1)))
                || at < constants.size() - 1 && !Objects.equals(now, recommendation(field, constants.get(at + 1)));
    }
}
