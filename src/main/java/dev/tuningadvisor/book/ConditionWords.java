package dev.tuningadvisor.book;

import dev.tuningadvisor.rules.parse.Constraint;
import dev.tuningadvisor.rules.parse.Element;
import dev.tuningadvisor.rules.parse.RuleDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The conditions of one rule in words. */
final class ConditionWords {

    private final Wording wording;
    private final Set<String> usedBindings;
    private final ConstraintWords constraints;

    private ConditionWords(Wording wording, Set<String> usedBindings) {
        this.wording = wording;
        this.usedBindings = usedBindings;
        this.constraints = new ConstraintWords(wording, usedBindings);
    }

    /** A phrase for each condition, in the order of the rule; all must hold. */
    static List<Phrase> of(RuleDeclaration rule, Wording wording) {
        ConditionWords words = new ConditionWords(wording, UsedBindings.of(rule));
        return rule.when().stream()
                .flatMap(element -> words.element(element).stream())
                .toList();
    }

    private List<Phrase> element(Element element) {
        if (element instanceof Element.Pattern pattern) {
            return wording.isFact(pattern.type()) ? facts(pattern) : List.of(concluded("", pattern));
        }
        if (element instanceof Element.Not not) {
            return List.of(several(not.patterns(), "no ", "it is not so that "));
        }
        if (element instanceof Element.Exists exists) {
            return List.of(several(exists.patterns(), "at least one ", "there are "));
        }
        return accumulated((Element.Accumulate) element);
    }

    private List<Phrase> facts(Element.Pattern pattern) {
        Phrase type = Phrase.of(new Phrase.Faint(Names.title(pattern.type()) + " · "));
        return constraints.of(pattern.type(), pattern.constraints()).stream()
                .map(said -> type.then(said.phrase()))
                .toList();
    }

    private Phrase concluded(String before, Element.Pattern pattern) {
        Phrase phrase = Phrase.plain(before).then(wording.type(pattern.type()));
        if (pattern.binding() != null && usedBindings.contains(pattern.binding())) {
            phrase = phrase.then(", called ").then(ConstraintWords.variable(pattern.binding(), List.of()));
        }
        List<Said> said = constraints.of(pattern.type(), pattern.constraints());
        if (said.isEmpty()) {
            return before.isEmpty() ? phrase.then(" holds") : phrase;
        }
        if (said.size() == 1
                && List.of(said.get(0).key() + "").equals(wording.names().fields(pattern.type()))) {
            return phrase.then(": ").then(said.get(0).value());
        }
        return phrase.then(" with ")
                .then(Phrase.joined(said.stream().map(Said::phrase).toList(), "; ", "; "));
    }

    private Phrase several(List<Element.Pattern> patterns, String one, String many) {
        if (patterns.size() == 1 && !wording.isFact(patterns.get(0).type())) {
            return concluded(one, patterns.get(0));
        }
        List<Phrase> parts = new ArrayList<>();
        patterns.forEach(pattern -> parts.addAll(element(pattern)));
        return Phrase.plain(many).then(Phrase.joined(parts, " and ", " and "));
    }

    private List<Phrase> accumulated(Element.Accumulate accumulate) {
        List<Phrase> over = accumulate.source().stream()
                .map(pattern -> concluded("every ", withoutBindings(pattern)))
                .toList();
        List<Phrase> phrases = new ArrayList<>();
        for (Element.Function function : accumulate.functions()) {
            if (usedBindings.contains(function.binding())) {
                phrases.add(ConstraintWords.variable(function.binding(), List.of())
                        .then(": " + result(function.name()))
                        .then(function.argument() == null ? Phrase.EMPTY : argument(function))
                        .then(" over ")
                        .then(Phrase.joined(over, " and ", " and ")));
            }
        }
        constraints.of(null, accumulate.results()).forEach(said -> phrases.add(said.phrase()));
        return phrases;
    }

    private Phrase argument(Element.Function function) {
        return Phrase.plain(" of ").then(constraints.value(function.argument()));
    }

    private static Element.Pattern withoutBindings(Element.Pattern pattern) {
        List<Constraint> demands = pattern.constraints().stream()
                .filter(constraint -> !(constraint instanceof Constraint.Binding))
                .toList();
        return new Element.Pattern(null, pattern.type(), demands, pattern.typeSpan(), pattern.span());
    }

    private static String result(String function) {
        return switch (function) {
            case "sum" -> "the sum";
            case "count" -> "the number";
            case "min" -> "the least";
            case "max" -> "the greatest";
            case "average" -> "the average";
            default -> "all";
        };
    }
}
