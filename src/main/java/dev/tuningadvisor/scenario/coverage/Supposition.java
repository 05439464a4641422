package dev.tuningadvisor.scenario.coverage;

import dev.tuningadvisor.rules.KnowledgeBase;
import dev.tuningadvisor.rules.parse.Constraint;
import dev.tuningadvisor.rules.parse.Element;
import dev.tuningadvisor.rules.parse.RuleDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the left side that matches exactly where one condition of a rule is tried and comes to one side. */
final class Supposition {

    /** Below that of every rule: all has fired when it is asked. */
    private static final int LAST = Integer.MIN_VALUE + 1;

    private final RuleDeclaration rule;
    private final Site site;
    private final Side side;
    private final OtherSides sides;

    private Supposition(RuleDeclaration rule, Site site, Side side, KnowledgeBase base) {
        this.rule = rule;
        this.site = site;
        this.side = side;
        this.sides = new OtherSides(base);
    }

    /** The rule to suppose; empty where the rule language has no words for that side. */
    static Optional<RuleDeclaration> of(RuleDeclaration rule, Site site, Side side, KnowledgeBase base) {
        return new Supposition(rule, site, side, base).write();
    }

    private Optional<RuleDeclaration> write() {
        List<Element> when = new ArrayList<>(rule.when().subList(0, site.element()));
        Element element = rule.when().get(site.element());
        if (site.isPresence()) {
            boolean absent = side == Side.FALSE;
            when.add(presence(element));
            return Optional.of(rule(when, absent ? LAST : rule.salience()));
        }
        if (site.pattern() == null) {
            return results((Element.Accumulate) element).map(changed -> {
                when.add(changed);
                return rule(when, rule.salience());
            });
        }
        for (Element.Pattern pattern : element.patterns()) {
            if (pattern != site.pattern()) {
                when.add(pattern);
                continue;
            }
            return changed(pattern.constraints()).map(constraints -> {
                when.add(new Element.Pattern(
                        pattern.binding(), pattern.type(), constraints, pattern.typeSpan(), pattern.span()));
                return rule(when, rule.salience());
            });
        }
        return Optional.empty();
    }

    private Element presence(Element element) {
        boolean holds = side == Side.TRUE;
        if (element instanceof Element.Pattern pattern) {
            Element.Pattern any = new Element.Pattern(
                    pattern.binding(), pattern.type(), List.of(), pattern.typeSpan(), pattern.span());
            return holds ? any : new Element.Not(List.of(any), pattern.span());
        }
        boolean demandsAbsence = element instanceof Element.Not;
        return holds == demandsAbsence
                ? new Element.Not(element.patterns(), element.span())
                : new Element.Exists(element.patterns(), element.span());
    }

    private Optional<Element> results(Element.Accumulate element) {
        return changed(element.results())
                .map(results -> new Element.Accumulate(element.source(), element.functions(), results, element.span()));
    }

    /** What stands before the condition, and then the condition on its other side. */
    private Optional<List<Constraint>> changed(List<Constraint> constraints) {
        List<Constraint> changed = new ArrayList<>();
        for (Constraint constraint :
                constraints.stream().flatMap(Constraint::conjuncts).toList()) {
            if (covers(constraint)) {
                return sides.of(site, side).map(other -> {
                    changed.add(other);
                    return changed;
                });
            }
            changed.add(constraint);
        }
        return Optional.empty();
    }

    private boolean covers(Constraint constraint) {
        return constraint.span().start() <= site.span().start()
                && site.span().end() <= constraint.span().end();
    }

    private RuleDeclaration rule(List<Element> when, int salience) {
        return new RuleDeclaration(rule.name(), List.of(), null, salience, null, when, rule.then(), rule.span());
    }
}
