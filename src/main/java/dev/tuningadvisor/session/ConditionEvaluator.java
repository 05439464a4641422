package dev.tuningadvisor.session;

import dev.tuningadvisor.rules.KnowledgeBase;
import dev.tuningadvisor.rules.Vocabulary;
import dev.tuningadvisor.rules.parse.Constraint;
import dev.tuningadvisor.rules.parse.Operand;
import dev.tuningadvisor.session.Probe.Truth;
import dev.tuningadvisor.session.ProbedCondition.Seen;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drools.base.factmodel.AccessibleFact;

/** Holds conditions against actual values, by their checked form. */
final class ConditionEvaluator {

    /** What a binding has that nothing bound. */
    private static final Object MISSING = new Object();

    /** What was computed over values of which some are unknown: the engine's functions differ in what they make of them. */
    static final Object UNDECIDED = new Object();

    private final KnowledgeBase base;
    private final FieldValues values;
    private final Map<Object, Integer> origins;

    /** {@code origins} has the step that concluded each object. */
    ConditionEvaluator(KnowledgeBase base, Map<Object, Integer> origins) {
        this.base = base;
        this.values = new FieldValues(base.enums());
        this.origins = origins;
    }

    /**
     * One condition.
     *
     * @param fact the pattern's own; null for what an accumulation computed, or when there is none
     * @param bound values by binding
     */
    ProbedCondition evaluate(Constraint constraint, AccessibleFact fact, Map<String, Object> bound) {
        if (constraint instanceof Constraint.AllOf all) {
            return compound(constraint, all.parts(), fact, bound);
        }
        if (constraint instanceof Constraint.AnyOf any) {
            return compound(constraint, any.parts(), fact, bound);
        }
        Operand left = left(constraint);
        Object value = value(left, fact, bound);
        List<Object> rights = rights(constraint).stream()
                .map(right -> value(right, fact, bound))
                .toList();
        Truth truth = truth(value, constraint, rights);
        Needed needed =
                truth.fails() ? needed(constraint, left, value, rights, fact).orElse(null) : null;
        return new ProbedCondition(
                constraint, text(constraint, bound), truth, seen(constraint, fact), needed, List.of());
    }

    private ProbedCondition compound(
            Constraint constraint, List<Constraint> parts, AccessibleFact fact, Map<String, Object> bound) {
        List<ProbedCondition> probed =
                parts.stream().map(part -> evaluate(part, fact, bound)).toList();
        List<Truth> truths = probed.stream().map(ProbedCondition::truth).toList();
        Truth truth = constraint instanceof Constraint.AllOf ? Truths.all(truths) : Truths.any(truths);
        return new ProbedCondition(constraint, text(constraint, bound), truth, seen(constraint, fact), null, probed);
    }

    /** With the values of bindings where they are known. */
    private String text(Constraint constraint, Map<String, Object> bound) {
        return new ConditionText(base.enums(), variable -> filled(variable, bound)).of(constraint);
    }

    private Optional<Object> filled(Operand.Variable variable, Map<String, Object> bound) {
        Object value = value(variable, null, bound);
        return value == MISSING || value == UNDECIDED || value instanceof Collection<?>
                ? Optional.empty()
                : Optional.ofNullable(value);
    }

    private List<Seen> seen(Constraint constraint, AccessibleFact fact) {
        return fact == null
                ? List.of()
                : ConditionFields.of(constraint).stream()
                        .map(path -> new Seen(String.join(".", path), values.read(fact, path, origins)))
                        .toList();
    }

    private static Operand left(Constraint constraint) {
        return constraint instanceof Constraint.Comparison comparison
                ? comparison.left()
                : ((Constraint.Membership) constraint).left();
    }

    private static List<Operand> rights(Constraint constraint) {
        return constraint instanceof Constraint.Comparison comparison
                ? List.of(comparison.right())
                : ((Constraint.Membership) constraint).values();
    }

    private Optional<Needed> needed(
            Constraint constraint, Operand left, Object value, List<Object> rights, AccessibleFact fact) {
        if (rights.contains(MISSING) || rights.contains(UNDECIDED)) {
            return Optional.empty();
        }
        Vocabulary.Field field =
                fact == null || !(left instanceof Operand.Field of) || of.path().size() > 1
                        ? null
                        : statedField(fact, of.path().get(0));
        return Optional.of(NeededValue.of(constraint, name(left), value, rights, field));
    }

    private Vocabulary.Field statedField(AccessibleFact fact, String name) {
        String type = fact.getClass().getSimpleName();
        return base.vocabulary().types().stream()
                .filter(each -> each.name().equals(type))
                .findFirst()
                .flatMap(each -> each.findField(name))
                .orElse(null);
    }

    private static String name(Operand operand) {
        return operand instanceof Operand.Field field
                ? String.join(".", field.path())
                : ((Operand.Variable) operand).name();
    }

    private static Truth truth(Object value, Constraint constraint, List<Object> rights) {
        if (value == MISSING) {
            return Truth.NOT_REACHED;
        }
        if (value == UNDECIDED) {
            return Truth.UNDECIDED;
        }
        Constraint.Operator operator = constraint instanceof Constraint.Comparison comparison
                ? comparison.operator()
                : Constraint.Operator.EQUAL;
        if (rights.stream().anyMatch(right -> Comparisons.hold(value, operator, right))) {
            return Truth.TRUE;
        }
        if (rights.contains(MISSING)) {
            return Truth.NOT_REACHED;
        }
        if (rights.contains(UNDECIDED)) {
            return Truth.UNDECIDED;
        }
        return value == null
                        || rights.stream().allMatch(right -> right == null && operator != Constraint.Operator.EQUAL)
                ? Truth.UNKNOWN
                : Truth.FALSE;
    }

    private Object value(Operand operand, AccessibleFact fact, Map<String, Object> bound) {
        if (operand instanceof Operand.Field field) {
            return fact == null ? MISSING : values.read(fact, field.path(), origins);
        }
        if (operand instanceof Operand.Variable variable) {
            if (!bound.containsKey(variable.name())) {
                return MISSING;
            }
            Object start = bound.get(variable.name());
            return start == UNDECIDED ? start : values.shown(values.follow(start, variable.path()), origins);
        }
        if (operand instanceof Operand.EnumValue value) {
            return value.property() == null
                    ? value.constant()
                    : base.enums()
                            .get(value.type())
                            .findValue(value.constant(), value.property())
                            .orElse(null);
        }
        return ((Operand.Literal) operand).value();
    }

    /** The engine's value of a field, to be bound. */
    Object bound(Operand.Field field, AccessibleFact fact) {
        return values.follow(fact, field.path());
    }

    /** As the advice shows it. */
    Object shown(Object value) {
        return values.shown(value, origins);
    }
}
