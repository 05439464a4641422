package dev.tuningadvisor.scenario.coverage;

import dev.tuningadvisor.rules.KnowledgeBase;
import dev.tuningadvisor.rules.parse.Constraint;
import dev.tuningadvisor.rules.parse.Element;
import dev.tuningadvisor.rules.parse.Operand;
import dev.tuningadvisor.rules.parse.RuleDeclaration;
import dev.tuningadvisor.rules.parse.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the conditions of a rule, in the order in which they are tried. What only binds is none. */
final class Sites {

    private final KnowledgeBase base;
    private final UnknownValues values;
    private final Map<String, Boolean> unknown = new HashMap<>();
    private final Set<String> vocabulary = new HashSet<>();
    private final List<Site> sites = new ArrayList<>();

    private Sites(KnowledgeBase base, UnknownValues values) {
        this.base = base;
        this.values = values;
        base.vocabulary().types().forEach(type -> vocabulary.add(type.name()));
    }

    static List<Site> of(RuleDeclaration rule, KnowledgeBase base, UnknownValues values) {
        Sites found = new Sites(base, values);
        for (int i = 0; i < rule.when().size(); i++) {
            found.add(i, rule.when().get(i));
        }
        return List.copyOf(found.sites);
    }

    private void add(int place, Element element) {
        if (element instanceof Element.Pattern pattern && !vocabulary.contains(pattern.type())) {
            addPresence(place, "there is a " + pattern.type(), pattern.typeSpan());
        }
        for (Element.Pattern pattern : element.patterns()) {
            bind(pattern);
            pattern.constraints().forEach(constraint -> add(place, pattern, constraint));
        }
        if (element instanceof Element.Accumulate accumulate) {
            accumulate.results().forEach(constraint -> add(place, null, constraint));
        } else if (!(element instanceof Element.Pattern)) {
            addPresence(place, base.text(element.span()), element.span());
        }
    }

    private void addPresence(int place, String text, Span span) {
        sites.add(new Site(place, null, null, text, text, span, EnumSet.of(Side.TRUE, Side.FALSE)));
    }

    private void add(int place, Element.Pattern pattern, Constraint constraint) {
        constraint
                .conjuncts()
                .forEach(whole -> whole.leaves()
                        .filter(leaf -> !(leaf instanceof Constraint.Binding))
                        .forEach(leaf -> sites.add(new Site(
                                place, pattern, leaf, whole.text(), leaf.text(), leaf.span(), sides(pattern, leaf)))));
    }

    private void bind(Element.Pattern pattern) {
        for (Constraint constraint : pattern.constraints()) {
            if (constraint instanceof Constraint.Binding binding) {
                unknown.put(
                        binding.binding(),
                        values.mightBe(pattern.type(), binding.field().path()));
            }
        }
    }

    /** To be unknown is an answer where unknown is asked for; what rules conclude is mostly known. */
    private Set<Side> sides(Element.Pattern pattern, Constraint constraint) {
        Set<Side> sides = EnumSet.of(Side.TRUE, Side.FALSE);
        if (!asksForUnknown(constraint)
                && operands(constraint).stream().anyMatch(operand -> mightBeUnknown(pattern, operand))) {
            sides.add(Side.UNKNOWN);
        }
        return sides;
    }

    private boolean mightBeUnknown(Element.Pattern pattern, Operand operand) {
        if (operand instanceof Operand.Variable variable) {
            return unknown.getOrDefault(variable.name(), false);
        }
        return pattern != null
                && operand instanceof Operand.Field field
                && values.mightBe(pattern.type(), field.path());
    }

    private static List<Operand> operands(Constraint constraint) {
        return constraint instanceof Constraint.Comparison comparison
                ? List.of(comparison.left(), comparison.right())
                : List.of(((Constraint.Membership) constraint).left());
    }

    static boolean asksForUnknownIn(Site site) {
        return site.constraint() != null && asksForUnknown(site.constraint());
    }

    static boolean asksForUnknown(Constraint constraint) {
        return constraint instanceof Constraint.Comparison comparison
                && (isNull(comparison.left()) || isNull(comparison.right()));
    }

    private static boolean isNull(Operand operand) {
        return operand instanceof Operand.Literal literal && literal.value() == null;
    }
}
