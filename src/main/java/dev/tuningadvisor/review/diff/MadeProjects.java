package dev.tuningadvisor.review.diff;

import dev.tuningadvisor.space.DecisionSpace;
import dev.tuningadvisor.space.FieldClasses;
import dev.tuningadvisor.space.Possibilities;
import dev.tuningadvisor.space.ValueClass;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Makes projects that reach what the rules of a decision space tell apart; the same in each run. */
final class MadeProjects {

    private static final int DRAWN = 300;
    private static final int TRIES = 3;
    private static final long SEED = 9;

    private final DecisionSpace space;
    private final List<FieldClasses> fields;
    private final Random random = new Random(SEED);

    MadeProjects(DecisionSpace space) {
        this.space = space;
        this.fields = space.fields().stream().filter(FieldClasses::isRead).toList();
    }

    /** Nothing stated, each class of each field alone, and some of all combinations. */
    List<Project> all() {
        List<Project> made = new ArrayList<>();
        Project nothing = new Project(null, Map.of());
        made.add(nothing);
        made.addAll(around(nothing));
        for (int i = 0; i < DRAWN; i++) {
            Project drawn = nothing;
            for (FieldClasses field : fields) {
                if (random.nextBoolean()) {
                    drawn = drawn.with(field.field().path(), any(field).representative());
                }
            }
            made.add(drawn);
        }
        return made;
    }

    /** Projects for which those rules fire, as far as that can be told, and all that differ from one by one class. */
    List<Project> reaching(Collection<String> rules) {
        List<Project> made = new ArrayList<>();
        for (String rule : rules) {
            for (int i = 0; i < TRIES; i++) {
                Optional<Project> reached = findReaching(rule);
                reached.ifPresent(made::add);
                reached.ifPresent(project -> made.addAll(around(project)));
            }
        }
        return made;
    }

    private List<Project> around(Project project) {
        List<Project> around = new ArrayList<>();
        for (FieldClasses field : fields) {
            for (ValueClass each : field.classes()) {
                if (!each.contains(project.values().get(field.field().path()))) {
                    around.add(project.with(field.field().path(), each.representative()));
                }
            }
        }
        return around;
    }

    private ValueClass any(FieldClasses field) {
        return field.known().get(random.nextInt(field.known().size()));
    }

    /** Decides field after field, each for a class with which the rule may still fire: unknown where that will do. */
    private Optional<Project> findReaching(String rule) {
        Possibilities open = space.given(space.nothing());
        if (!mayFire(rule, open)) {
            return Optional.empty();
        }
        Project project = new Project(null, Map.of());
        List<FieldClasses> order = new ArrayList<>(fields);
        Collections.shuffle(order, random);
        for (FieldClasses field : order) {
            String path = field.field().path();
            List<ValueClass> classes = new ArrayList<>(field.known());
            Collections.shuffle(classes, random);
            classes.add(0, field.classes().get(0));
            for (ValueClass each : classes) {
                Possibilities narrowed = open.with(path, List.of(each));
                if (mayFire(rule, narrowed)) {
                    open = narrowed;
                    project = project.with(path, each.representative());
                    break;
                }
            }
        }
        return Optional.of(project);
    }

    private boolean mayFire(String rule, Possibilities possible) {
        return space.reach(possible).mayFire().contains(rule);
    }
}
