package dev.tuningadvisor.review.mutation;

import dev.tuningadvisor.rules.parse.Constraint;
import dev.tuningadvisor.rules.parse.Constraint.Operator;
import dev.tuningadvisor.rules.parse.Element;
import dev.tuningadvisor.rules.parse.Operand;
import dev.tuningadvisor.rules.parse.RuleDeclaration;
import dev.tuningadvisor.rules.parse.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The changes of one rule's left side. */
final class ConditionEdits {

    private static final Map<String, String> OTHER_FUNCTION =
            Map.of("sum", "max", "max", "min", "min", "max", "average", "max");

    private final String text;
    private final OtherValues values;
    private final List<Edit> edits = new ArrayList<>();

    private ConditionEdits(String text, OtherValues values) {
        this.text = text;
        this.values = values;
    }

    static List<Edit> of(RuleDeclaration rule, String text, OtherValues values) {
        ConditionEdits reader = new ConditionEdits(text, values);
        for (Element element : rule.when()) {
            if (rule.when().size() > 1) {
                reader.drop(
                        element.span(), element.span().start(), element.span().end());
            }
            reader.read(element);
        }
        return reader.edits;
    }

    private void read(Element element) {
        if (element instanceof Element.Not not) {
            keyword(not.span(), "not", "exists");
        } else if (element instanceof Element.Exists exists) {
            keyword(exists.span(), "exists", "not");
        } else if (element instanceof Element.Accumulate accumulate) {
            accumulate.functions().forEach(this::read);
            constraints(accumulate.results());
        }
        List<Element.Pattern> patterns = element.patterns();
        dropEach(patterns.stream().map(Element.Pattern::span).toList());
        patterns.forEach(pattern -> constraints(pattern.constraints()));
    }

    private void keyword(Span span, String from, String to) {
        edits.add(new Edit(MutantKind.OPERATOR, span.start(), span.start() + from.length(), to, span));
    }

    private void read(Element.Function function) {
        String other = OTHER_FUNCTION.get(function.name());
        if (other != null) {
            int start = text.indexOf(
                    function.name(),
                    function.span().start()
                            + (function.binding() == null
                                    ? 0
                                    : function.binding().length()));
            edits.add(
                    new Edit(MutantKind.OPERATOR, start, start + function.name().length(), other, function.span()));
        }
    }

    /** Conditions between commas; a binding demands nothing. */
    private void constraints(List<Constraint> constraints) {
        for (int i = 0; i < constraints.size(); i++) {
            Constraint constraint = constraints.get(i);
            if (!(constraint instanceof Constraint.Binding)) {
                dropBetween(constraints.stream().map(Constraint::span).toList(), i);
                read(constraint);
            }
        }
    }

    private void read(Constraint constraint) {
        if (constraint instanceof Constraint.AnyOf any) {
            connected(any.parts(), "||", "&&");
        } else if (constraint instanceof Constraint.AllOf all) {
            connected(all.parts(), "&&", "||");
        } else if (constraint instanceof Constraint.Comparison comparison) {
            compared(comparison);
        } else if (constraint instanceof Constraint.Membership membership) {
            values.ofList(membership).forEach(edits::add);
            dropEach(membership.values().stream().map(Operand::span).toList());
        }
    }

    private void connected(List<Constraint> parts, String from, String to) {
        List<Span> spans = parts.stream().map(part -> inBrackets(part.span())).toList();
        dropEach(spans);
        for (int i = 1; i < parts.size(); i++) {
            int sign = text.indexOf(from, spans.get(i - 1).end());
            if (sign >= 0 && sign < spans.get(i).start()) {
                edits.add(new Edit(
                        MutantKind.OPERATOR,
                        sign,
                        sign + from.length(),
                        to,
                        parts.get(i).span()));
            }
        }
        parts.forEach(this::read);
    }

    private void compared(Constraint.Comparison comparison) {
        Span left = comparison.left().span();
        Span right = comparison.right().span();
        String symbol = comparison.operator().symbol();
        int sign = text.indexOf(symbol, left.end());
        if (sign >= 0 && sign < right.start()) {
            new TreeMap<>(others(comparison))
                    .forEach((operator, kind) -> edits.add(
                            new Edit(kind, sign, sign + symbol.length(), operator.symbol(), comparison.span())));
        }
        MutantKind kind = comparison.operator() == Operator.EQUAL ? MutantKind.CONSTANT : MutantKind.BOUNDARY;
        edits.addAll(values.of(comparison.left(), kind));
        edits.addAll(values.of(comparison.right(), kind));
    }

    private Map<Operator, MutantKind> others(Constraint.Comparison comparison) {
        return switch (comparison.operator()) {
            case AT_LEAST -> Map.of(Operator.GREATER, MutantKind.BOUNDARY, Operator.LESS, MutantKind.OPERATOR);
            case GREATER -> Map.of(Operator.AT_LEAST, MutantKind.BOUNDARY, Operator.AT_MOST, MutantKind.OPERATOR);
            case AT_MOST -> Map.of(Operator.LESS, MutantKind.BOUNDARY, Operator.GREATER, MutantKind.OPERATOR);
            case LESS -> Map.of(Operator.AT_MOST, MutantKind.BOUNDARY, Operator.AT_LEAST, MutantKind.OPERATOR);
            case EQUAL ->
                values.isNumber(comparison.right())
                        ? Map.of(Operator.AT_LEAST, MutantKind.OPERATOR, Operator.AT_MOST, MutantKind.OPERATOR)
                        : Map.of();
        };
    }

    private void dropEach(List<Span> spans) {
        if (spans.size() > 1) {
            for (int i = 0; i < spans.size(); i++) {
                dropBetween(spans, i);
            }
        }
    }

    /** Leaves out one of several with the comma or sign beside it. */
    private void dropBetween(List<Span> spans, int index) {
        Span span = spans.get(index);
        if (index + 1 < spans.size()) {
            drop(span, span.start(), spans.get(index + 1).start());
        } else {
            drop(span, index == 0 ? span.start() : spans.get(index - 1).end(), span.end());
        }
    }

    private void drop(Span at, int start, int end) {
        edits.add(new Edit(MutantKind.DROPPED, start, end, "", at));
    }

    /** The place with the brackets around it, which are its own where it is one of several parts. */
    private Span inBrackets(Span span) {
        Span wide = span;
        while (true) {
            int before = wide.start() - 1;
            while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
                before--;
            }
            int after = wide.end();
            while (after < text.length() && Character.isWhitespace(text.charAt(after))) {
                after++;
            }
            if (before < 0 || after >= text.length() || text.charAt(before) != '(' || text.charAt(after) != ')') {
                return wide;
            }
            wide = new Span(span.file(), span.line(), span.column(), span.length(), before, after + 1);
        }
    }
}
