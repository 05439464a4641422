package dev.tuningadvisor.space;

import dev.tuningadvisor.facts.Facts;
import dev.tuningadvisor.rules.Vocabulary;
import java.util.List;
import java.util.Random;

/** Random facts, and others that fall into the same classes. */
public final class RandomFacts {

    private static final List<String> TEXTS =
            List.of("", "fish", "fowl", "bird", "a\nline", "something", "\u00e9\u4e2d");

    private final DecisionSpace space;
    private final Random random;

    public RandomFacts(DecisionSpace space, Random random) {
        this.space = space;
        this.random = random;
    }

    /** Facts of which about {@code percent} are stated. */
    public Facts next(int percent) {
        Facts facts = space.nothing();
        for (FieldClasses field : space.fields()) {
            if (random.nextInt(100) < percent) {
                List<ValueClass> classes = field.isRead() ? field.known() : field.classes();
                ValueClass chosen = classes.get(random.nextInt(classes.size()));
                facts = space.with(facts, field.field().path(), value(field.field(), chosen));
            }
        }
        return facts;
    }

    /** Facts with other values of the same classes, but for fields that are not covered. */
    Facts alike(Facts facts) {
        Facts alike = facts;
        for (FieldClasses field : space.fields()) {
            String path = field.field().path();
            if (field.covered()) {
                ValueClass same = field.classOf(facts.values().get(path));
                alike = space.with(alike, path, value(field.field(), same));
            }
        }
        return alike;
    }

    Object value(Vocabulary.Field field, ValueClass of) {
        if (of instanceof ValueClass.Unknown) {
            return null;
        }
        if (of instanceof ValueClass.Interval interval) {
            return number(field, interval);
        }
        if (of instanceof ValueClass.Constants constants) {
            return one(constants.values());
        }
        if (of instanceof ValueClass.Flags flags) {
            return one(flags.values());
        }
        if (of instanceof ValueClass.OtherText other) {
            List<String> texts = TEXTS.stream().filter(other::contains).toList();
            return one(texts);
        }
        return any(field);
    }

    private Object any(Vocabulary.Field field) {
        if (random.nextInt(3) == 0) {
            return null;
        }
        return switch (field.kind()) {
            case TEXT -> one(TEXTS);
            case BOOLEAN -> random.nextBoolean();
            case ENUM -> one(field.values());
            case INTEGER -> number(field, new ValueClass.Interval(null, null));
        };
    }

    /** The ends as often as what is between. */
    private Integer number(Vocabulary.Field field, ValueClass.Interval interval) {
        long least = field.min() == null ? Integer.MIN_VALUE : field.min();
        long greatest = field.max() == null ? Integer.MAX_VALUE : field.max();
        long low = interval.low() == null ? least : interval.low();
        long high = interval.high() == null ? greatest : interval.high();
        return (int)
                switch (random.nextInt(4)) {
                    case 0 -> low;
                    case 1 -> high;
                    case 2 -> Math.min(high, low + random.nextInt(20));
                    default -> low + (long) (random.nextDouble() * (high - low + 1));
                };
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
