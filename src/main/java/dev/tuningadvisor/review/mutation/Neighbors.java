package dev.tuningadvisor.review.mutation;

import dev.tuningadvisor.facts.Facts;
import dev.tuningadvisor.space.DecisionSpace;
import dev.tuningadvisor.space.FieldClasses;
import dev.tuningadvisor.space.ValueClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Facts near those that scenarios state: some of their fields moved to other classes, the same in each run. */
final class Neighbors {

    private static final int MOST_MOVED = 4;
    private static final long SEED = 8;

    private final DecisionSpace space;
    private final List<FieldClasses> fields;
    private final Random random = new Random(SEED);

    Neighbors(DecisionSpace space) {
        this.space = space;
        this.fields = space.fields().stream().filter(FieldClasses::isRead).toList();
    }

    /** Without end. */
    Stream<Facts> of(List<Facts> facts) {
        List<Facts> from = new ArrayList<>(facts);
        return Stream.generate(() -> moved(from.get(random.nextInt(from.size()))));
    }

    private Facts moved(Facts facts) {
        Facts moved = facts;
        for (int i = random.nextInt(MOST_MOVED) + 1; i > 0; i--) {
            FieldClasses field = fields.get(random.nextInt(fields.size()));
            ValueClass to = field.classes().get(random.nextInt(field.classes().size()));
            moved = space.with(moved, field.field().path(), to.representative());
        }
        return moved;
    }
}
