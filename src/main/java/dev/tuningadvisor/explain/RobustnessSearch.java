package dev.tuningadvisor.explain;

import dev.tuningadvisor.advice.Advice;
import dev.tuningadvisor.advice.TraceStep;
import dev.tuningadvisor.facts.Facts;
import dev.tuningadvisor.problem.RulesException;
import dev.tuningadvisor.rules.parse.RuleDeclaration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/** Changes one thing at a time: each stated value, each rule that fired, each statement behind them. */
final class RobustnessSearch {

    private final Ground ground;
    private final Facts facts;
    private final Advice advice;

    RobustnessSearch(Ground ground, Facts facts) {
        this.ground = ground;
        this.facts = facts;
        this.advice = ground.session().decide(facts);
    }

    Robustness search() {
        ValueRanges ranges = new ValueRanges(ground, facts);
        Robustness.Margin margin = margin();
        List<Robustness.Support> rules = rules();
        return new Robustness(
                advice.recommendation(),
                word(ranges, margin, rules),
                ranges.numbers(),
                ranges.choices(),
                margin,
                rules,
                statements(),
                ground.words());
    }

    private Robustness.Word word(ValueRanges ranges, Robustness.Margin margin, List<Robustness.Support> rules) {
        boolean tips = margin.decides() && margin.margin() != null && margin.margin() <= 1;
        boolean edge = tips
                || ranges.numbers().stream().anyMatch(Robustness.NumberRange::isEdge)
                || ranges.choices().stream().anyMatch(Robustness.Choice::edge);
        if (edge) {
            return Robustness.Word.ON_THE_EDGE;
        }
        boolean leans = ranges.neighborsChange()
                || rules.stream()
                        .anyMatch(rule -> rule(rule.name()).then().type().equals("Argument"));
        return leans ? Robustness.Word.LEANING : Robustness.Word.FIRM;
    }

    private RuleDeclaration rule(String name) {
        return ground.base().rules().get(name);
    }

    private Robustness.Margin margin() {
        Integer own = advice.balance().get(advice.recommendation());
        Integer margin = own == null
                ? null
                : advice.balance().entrySet().stream()
                        .filter(side -> !side.getKey().equals(advice.recommendation()))
                        .map(Map.Entry::getValue)
                        .max(Comparator.naturalOrder())
                        .map(other -> own - other)
                        .orElse(null);
        boolean decides = advice.trace().stream()
                .filter(step -> step.concluded().stream()
                        .anyMatch(concluded -> concluded.type().equals("Recommendation")))
                .flatMap(step -> step.matched().stream())
                .anyMatch(matched ->
                        matched instanceof TraceStep.Derived from && from.type().equals("Balance"));
        return new Robustness.Margin(advice.balance(), margin, decides);
    }

    private List<Robustness.Support> rules() {
        return supports(fired(), (left, rule) -> rule.equals(left));
    }

    private List<Robustness.Support> statements() {
        Set<String> statements = new LinkedHashSet<>(advice.statements().keySet());
        return supports(statements, (left, rule) -> rule(rule).cites().contains(left));
    }

    private Set<String> fired() {
        Set<String> fired = new LinkedHashSet<>();
        advice.trace().forEach(step -> fired.add(step.rule()));
        return fired;
    }

    /** Says which rules go with what is left out. */
    private interface Parts {
        boolean goes(String left, String rule);
    }

    private List<Robustness.Support> supports(Set<String> names, Parts parts) {
        List<Robustness.Support> supports = new ArrayList<>();
        for (String name : names) {
            String otherwise = recommendation(rule -> !parts.goes(name, rule));
            if (!Objects.equals(otherwise, advice.recommendation())) {
                supports.add(new Robustness.Support(name, otherwise));
            }
        }
        return supports;
    }

    /** Null when none or several are recommended. */
    private String recommendation(Predicate<String> rules) {
        try {
            return ground.session()
                    .only(rules)
                    .fire(facts)
                    .concluded("Recommendation")
                    .get(0)
                    .text("approach");
        } catch (RulesException none) {
            return null;
        }
    }
}
