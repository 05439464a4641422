package dev.tuningadvisor.rules.gate;

import dev.tuningadvisor.problem.Nearest;
import dev.tuningadvisor.rules.parse.Element;
import dev.tuningadvisor.rules.parse.RuleCode;
import dev.tuningadvisor.rules.parse.RuleDeclaration;
import dev.tuningadvisor.rules.parse.RuleFile;
import dev.tuningadvisor.rules.parse.Span;
import java.util.List;

/** Checks the rules of one file. */
final class RuleCheck {

    private final Catalog catalog;
    private final Findings findings;
    private final boolean verdict;
    private final ConditionCheck conditions;
    private final AccumulateCheck accumulates;
    private final ConclusionCheck conclusions;

    RuleCheck(Catalog catalog, Findings findings, RuleFile file) {
        this.catalog = catalog;
        this.findings = findings;
        this.verdict = file.path().equals(Catalog.VERDICT_FILE);
        this.conditions = new ConditionCheck(catalog, findings, file);
        this.accumulates = new AccumulateCheck(catalog, findings, file, conditions);
        this.conclusions = new ConclusionCheck(catalog, findings, file);
    }

    void check(RuleDeclaration rule) {
        if (rule.salienceSpan() != null && !verdict) {
            findings.add(
                    RuleCode.ORDER_DEPENDENT,
                    rule.salienceSpan(),
                    "`salience` stands in `verdict.drl` only",
                    "leave it out: here rules do not depend on their order");
        }
        Scope scope = new Scope();
        rule.when().forEach(element -> check(element, scope));
        conclusions.check(rule.then(), scope);
    }

    private void check(Element element, Scope scope) {
        if (element instanceof Element.Pattern pattern) {
            check(pattern, scope);
        } else if (element instanceof Element.Not not) {
            checkOrder("not", not.patterns(), not.span());
            check(not.patterns(), scope.inner());
        } else if (element instanceof Element.Exists exists) {
            checkOrder("exists", exists.patterns(), exists.span());
            check(exists.patterns(), scope.inner());
        } else if (element instanceof Element.Accumulate accumulate) {
            checkOrder("accumulate", accumulate.source(), accumulate.span());
            Scope inner = scope.inner();
            check(accumulate.source(), inner);
            accumulates.check(accumulate, inner, scope);
        }
    }

    private void check(List<Element.Pattern> patterns, Scope scope) {
        patterns.forEach(pattern -> check(pattern, scope));
    }

    private void check(Element.Pattern pattern, Scope scope) {
        Kind fact = fact(pattern);
        if (pattern.binding() != null) {
            conditions.bind(pattern.binding(), fact.stated() ? inserted(fact) : fact, pattern.span(), scope);
        }
        pattern.constraints().forEach(constraint -> conditions.check(constraint, fact, scope));
    }

    /** A fact of the vocabulary is always there, though its fields may be unknown. */
    private static Kind inserted(Kind fact) {
        return new Kind(fact.sort(), fact.name(), false, false);
    }

    private Kind fact(Element.Pattern pattern) {
        String type = pattern.type();
        if (catalog.findType(type).isPresent()) {
            return new Kind(Kind.Sort.FACT, type, false, catalog.isVocabulary(type));
        }
        String otherwise = catalog.findEnum(type).isPresent()
                ? "`" + type + "` is an enum; a pattern matches a declared type"
                : "declare it, or match one of the declared types";
        findings.add(
                RuleCode.UNKNOWN_TYPE,
                pattern.typeSpan(),
                "nothing declares a type `" + type + "`",
                Nearest.help(type, catalog.typeNames(), otherwise));
        return Kind.REPORTED;
    }

    private void checkOrder(String form, List<Element.Pattern> patterns, Span span) {
        if (verdict) {
            return;
        }
        patterns.stream()
                .map(Element.Pattern::type)
                .filter(type -> catalog.findType(type).isPresent() && !catalog.isVocabulary(type))
                .findFirst()
                .ifPresent(type -> findings.add(
                        RuleCode.ORDER_DEPENDENT,
                        span,
                        "`" + form + "` over `" + type + "` depends on the order of rules",
                        "ask it in `verdict.drl`; here `" + form + "` looks at types of `vocabulary.drl` only"));
    }
}
