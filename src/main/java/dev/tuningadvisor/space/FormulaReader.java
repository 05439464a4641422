package dev.tuningadvisor.space;

import dev.tuningadvisor.rules.Vocabulary;
import dev.tuningadvisor.rules.parse.Constraint;
import dev.tuningadvisor.rules.parse.Constraint.Operator;
import dev.tuningadvisor.rules.parse.EnumDeclaration;
import dev.tuningadvisor.rules.parse.Operand;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a pattern's conditions as a formula over the classes of vocabulary fields. */
final class FormulaReader {

    private final DecisionSpace space;
    private final Map<String, EnumDeclaration> enums;
    private final RuleValues values;
    private final Origin.Reference fact;

    /**
     * Reads the conditions of one pattern.
     *
     * @param fact what the pattern is matched with; null for conditions on an accumulation
     */
    FormulaReader(DecisionSpace space, Map<String, EnumDeclaration> enums, RuleValues values, Origin.Reference fact) {
        this.space = space;
        this.enums = enums;
        this.values = values;
        this.fact = fact;
    }

    Formula read(List<Constraint> constraints) {
        List<Formula> formulas = new ArrayList<>();
        for (Constraint constraint : constraints) {
            Formula formula = read(constraint);
            if (formula.equals(Formula.NEVER)) {
                return formula;
            }
            formulas.add(formula);
        }
        return Formula.all(formulas);
    }

    private Formula read(Constraint constraint) {
        if (constraint instanceof Constraint.AllOf all) {
            return read(all.parts());
        }
        if (constraint instanceof Constraint.AnyOf any) {
            return Formula.any(any.parts().stream().map(this::read).toList());
        }
        if (constraint instanceof Constraint.Comparison comparison) {
            return compare(comparison.left(), comparison.operator(), comparison.right());
        }
        if (constraint instanceof Constraint.Membership membership) {
            return Formula.any(membership.values().stream()
                    .map(value -> compare(membership.left(), Operator.EQUAL, value))
                    .toList());
        }
        return Formula.ALWAYS;
    }

    private Formula compare(Operand left, Operator operator, Operand right) {
        List<Formula> formulas = new ArrayList<>();
        for (Origin first : values.of(left, fact)) {
            for (Origin second : values.of(right, fact)) {
                formulas.add(compare(first, operator, second));
            }
        }
        return formulas.isEmpty() ? unclear(List.of()) : Formula.oneOf(formulas);
    }

    private Formula compare(Origin left, Operator operator, Origin right) {
        if (left instanceof Origin.Constant first && right instanceof Origin.Constant second) {
            return compare(first, operator, second);
        }
        if (left instanceof Origin.Stated stated && right instanceof Origin.Constant constant) {
            return compare(stated, operator, constant);
        }
        if (right instanceof Origin.Stated stated && left instanceof Origin.Constant constant) {
            return compare(stated, reversed(operator), constant);
        }
        return unclear(RuleValues.statedIn(List.of(left, right)));
    }

    private Formula compare(Origin.Constant left, Operator operator, Origin.Constant right) {
        if (left.value() == null || right.value() == null) {
            return operator == Operator.EQUAL && left.equals(right) ? Formula.ALWAYS : Formula.NEVER;
        }
        Object first = left.value();
        EnumDeclaration declaration = first instanceof Origin.EnumConstant of ? enums.get(of.type()) : null;
        Object value = first instanceof Origin.EnumConstant of ? of.name() : first;
        return Cut.compares(value, operator, right.value(), declaration) ? Formula.ALWAYS : Formula.NEVER;
    }

    private Formula compare(Origin.Stated stated, Operator operator, Origin.Constant constant) {
        Vocabulary.Field field = stated.field();
        List<ValueClass> classes = space.field(field.path()).classes();
        if (!isTold(field, operator, constant.value())) {
            return unclear(Set.of(field));
        }
        BitSet holds = new BitSet();
        BitSet fails = new BitSet();
        for (int i = 0; i < classes.size(); i++) {
            Truth truth = compare(classes.get(i), stated, operator, constant.value());
            holds.set(i, truth != Truth.NO);
            fails.set(i, truth != Truth.YES);
        }
        return new Formula.OnField(space.indexOf(field.path()), holds, fails);
    }

    private Truth compare(ValueClass of, Origin.Stated stated, Operator operator, Object constant) {
        Object value = of.representative();
        if (value == null) {
            // A property of what is unknown throws in the engine.
            boolean holds = operator == Operator.EQUAL && constant == null;
            return stated.property() != null ? Truth.MAYBE : holds ? Truth.YES : Truth.NO;
        }
        if (constant == null) {
            return Truth.NO;
        }
        Vocabulary.Field field = stated.field();
        Cut cut = new Cut(field, enums.get(field.enumName()), stated.property(), operator, List.of(constant));
        return cut.holds(value) ? Truth.YES : Truth.NO;
    }

    /** Whether the classes tell such a comparison. */
    private static boolean isTold(Vocabulary.Field field, Operator operator, Object constant) {
        return constant == null || FieldCuts.cuts(field, operator, List.of(constant));
    }

    private Formula unclear(Collection<Vocabulary.Field> fields) {
        BitSet on = new BitSet();
        fields.forEach(field -> on.set(space.indexOf(field.path())));
        return new Formula.Unclear(on);
    }

    static Operator reversed(Operator operator) {
        return switch (operator) {
            case EQUAL -> Operator.EQUAL;
            case LESS -> Operator.GREATER;
            case AT_MOST -> Operator.AT_LEAST;
            case GREATER -> Operator.LESS;
            case AT_LEAST -> Operator.AT_MOST;
        };
    }
}
