package dev.tuningadvisor.space;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** A condition over the classes of vocabulary fields, which are told by their place in the vocabulary. */
sealed interface Formula {

    Formula ALWAYS = new All(List.of());
    Formula NEVER = new Any(List.of());

    /** Whether it holds when each field has one of those classes. */
    Truth in(Possibilities possible);

    /** Adds the fields that can still decide it. */
    void addDeciding(Possibilities possible, BitSet fields);

    /**
     * Reads one field.
     *
     * @param holds classes in which it can hold
     * @param fails classes in which it can fail
     */
    record OnField(int field, BitSet holds, BitSet fails) implements Formula {
        @Override
        public Truth in(Possibilities possible) {
            BitSet classes = possible.classes(field);
            return !classes.intersects(fails) ? Truth.YES : classes.intersects(holds) ? Truth.MAYBE : Truth.NO;
        }

        @Override
        public void addDeciding(Possibilities possible, BitSet fields) {
            if (in(possible) == Truth.MAYBE) {
                fields.set(field);
            }
        }
    }

    /** Depends on values of these fields beyond their classes, or on what is counted. */
    record Unclear(BitSet on) implements Formula {
        @Override
        public Truth in(Possibilities possible) {
            return Truth.MAYBE;
        }

        @Override
        public void addDeciding(Possibilities possible, BitSet fields) {
            on.stream().filter(possible::isOpen).forEach(fields::set);
        }
    }

    /** One of these, and it is not known which. */
    record OneOf(List<Formula> parts) implements Formula {
        @Override
        public Truth in(Possibilities possible) {
            Truth first = parts.get(0).in(possible);
            for (Formula part : parts) {
                if (first == Truth.MAYBE || part.in(possible) != first) {
                    return Truth.MAYBE;
                }
            }
            return first;
        }

        @Override
        public void addDeciding(Possibilities possible, BitSet fields) {
            if (in(possible) == Truth.MAYBE) {
                parts.forEach(part -> part.addDeciding(possible, fields));
            }
        }
    }

    /** All of these. */
    record All(List<Formula> parts) implements Formula {
        @Override
        public Truth in(Possibilities possible) {
            Truth truth = Truth.YES;
            for (int i = 0; i < parts.size() && truth != Truth.NO; i++) {
                truth = truth.and(parts.get(i).in(possible));
            }
            return truth;
        }

        @Override
        public void addDeciding(Possibilities possible, BitSet fields) {
            if (in(possible) == Truth.MAYBE) {
                parts.forEach(part -> part.addDeciding(possible, fields));
            }
        }
    }

    /** One or more of these. */
    record Any(List<Formula> parts) implements Formula {
        @Override
        public Truth in(Possibilities possible) {
            Truth truth = Truth.NO;
            for (int i = 0; i < parts.size() && truth != Truth.YES; i++) {
                truth = truth.or(parts.get(i).in(possible));
            }
            return truth;
        }

        @Override
        public void addDeciding(Possibilities possible, BitSet fields) {
            if (in(possible) == Truth.MAYBE) {
                parts.forEach(part -> part.addDeciding(possible, fields));
            }
        }
    }

    /** One of the formulas, without those that are the same. */
    static Formula oneOf(List<Formula> formulas) {
        List<Formula> different = formulas.stream().distinct().toList();
        return different.size() == 1 ? different.get(0) : new OneOf(different);
    }

    /** All formulas at once; conditions on one field become one, so that what excludes itself is never. */
    static Formula all(List<Formula> formulas) {
        List<Formula> parts = new ArrayList<>();
        for (Formula formula : formulas) {
            for (Formula part : formula instanceof All all ? all.parts() : List.of(formula)) {
                if (part.equals(NEVER)) {
                    return NEVER;
                }
                add(part, parts, true);
            }
        }
        return parts.stream().anyMatch(Formula::isNever) ? NEVER : parts.size() == 1 ? parts.get(0) : new All(parts);
    }

    /** At least one of the formulas. */
    static Formula any(List<Formula> formulas) {
        List<Formula> parts = new ArrayList<>();
        for (Formula formula : formulas) {
            for (Formula part : formula instanceof Any any ? any.parts() : List.of(formula)) {
                if (part.equals(ALWAYS)) {
                    return ALWAYS;
                }
                add(part, parts, false);
            }
        }
        return parts.stream().anyMatch(Formula::isAlways) ? ALWAYS : parts.size() == 1 ? parts.get(0) : new Any(parts);
    }

    private static void add(Formula part, List<Formula> parts, boolean all) {
        if (part instanceof OnField added) {
            for (int i = 0; i < parts.size(); i++) {
                if (parts.get(i) instanceof OnField known && known.field() == added.field()) {
                    BitSet holds = all ? both(known.holds(), added.holds()) : either(known.holds(), added.holds());
                    BitSet fails = all ? either(known.fails(), added.fails()) : both(known.fails(), added.fails());
                    parts.set(i, new OnField(added.field(), holds, fails));
                    return;
                }
            }
        }
        parts.add(part);
    }

    private static boolean isNever(Formula formula) {
        return formula instanceof OnField on && on.holds().isEmpty();
    }

    private static boolean isAlways(Formula formula) {
        return formula instanceof OnField on && on.fails().isEmpty();
    }

    private static BitSet both(BitSet left, BitSet right) {
        BitSet both = (BitSet) left.clone();
        both.and(right);
        return both;
    }

    private static BitSet either(BitSet left, BitSet right) {
        BitSet either = (BitSet) left.clone();
        either.or(right);
        return either;
    }
}
