package dev.tuningadvisor.scenario.coverage;

import dev.tuningadvisor.rules.KnowledgeBase;
import dev.tuningadvisor.rules.parse.Constraint;
import dev.tuningadvisor.rules.parse.Constraint.Operator;
import dev.tuningadvisor.rules.parse.EnumDeclaration;
import dev.tuningadvisor.rules.parse.Operand;
import dev.tuningadvisor.rules.parse.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes the condition that holds exactly where another one comes to one side. */
final class OtherSides {

    private final KnowledgeBase base;

    OtherSides(KnowledgeBase base) {
        this.base = base;
    }

    /** Empty where the rule language has no words for it. */
    Optional<Constraint> of(Site site, Side side) {
        Constraint constraint = site.constraint();
        if (side == Side.TRUE) {
            return Optional.of(constraint);
        }
        Operand left = constraint instanceof Constraint.Comparison comparison
                ? comparison.left()
                : ((Constraint.Membership) constraint).left();
        if (!(left instanceof Operand.Field field) || site.pattern() == null) {
            return Optional.empty();
        }
        if (side == Side.UNKNOWN) {
            boolean bound = constraint instanceof Constraint.Comparison comparison && !isConstant(comparison.right());
            return bound ? Optional.empty() : Optional.of(compare(field, Operator.EQUAL, literal(null, site.span())));
        }
        if (constraint instanceof Constraint.Membership membership) {
            return others(site, field, membership.values());
        }
        Constraint.Comparison comparison = (Constraint.Comparison) constraint;
        return switch (comparison.operator()) {
            case LESS -> Optional.of(compare(field, Operator.AT_LEAST, comparison.right()));
            case AT_MOST -> Optional.of(compare(field, Operator.GREATER, comparison.right()));
            case GREATER -> Optional.of(compare(field, Operator.AT_MOST, comparison.right()));
            case AT_LEAST -> Optional.of(compare(field, Operator.LESS, comparison.right()));
            case EQUAL -> others(site, field, List.of(comparison.right()));
        };
    }

    private static boolean isConstant(Operand operand) {
        return operand instanceof Operand.Literal || operand instanceof Operand.EnumValue;
    }

    /** Known, and none of those values. */
    private Optional<Constraint> others(Site site, Operand.Field field, List<Operand> values) {
        String type = typeOf(site, field);
        EnumDeclaration declaration = base.enums().get(type);
        if (declaration != null) {
            return constants(field, type, declaration, values);
        }
        boolean unknown = Sites.asksForUnknown(site.constraint());
        Span span = site.span();
        if ("Boolean".equals(type) || "boolean".equals(type)) {
            return Optional.of(anyOf(Stream.of(true, false)
                    .map(flag -> (Operand) literal(flag, span))
                    .filter(flag -> unknown || !isIn(flag, values))
                    .map(flag -> compare(field, Operator.EQUAL, flag))
                    .toList()));
        }
        if (values.size() == 1 && ("Integer".equals(type) || "int".equals(type))) {
            Operand value = unknown ? literal(0, span) : values.get(0);
            List<Constraint> parts = new ArrayList<>();
            parts.add(compare(field, Operator.LESS, value));
            parts.add(compare(field, unknown ? Operator.AT_LEAST : Operator.GREATER, value));
            return Optional.of(anyOf(parts));
        }
        return Optional.empty();
    }

    private static boolean isIn(Operand value, List<Operand> values) {
        return values.stream()
                .anyMatch(each -> each instanceof Operand.Literal literal
                        && literal.value() != null
                        && literal.value().equals(((Operand.Literal) value).value()));
    }

    private static Optional<Constraint> constants(
            Operand.Field field, String type, EnumDeclaration declaration, List<Operand> values) {
        List<String> named = new ArrayList<>();
        for (Operand value : values) {
            if (value instanceof Operand.EnumValue constant && constant.property() == null) {
                named.add(constant.constant());
            } else if (!(value instanceof Operand.Literal literal) || literal.value() != null) {
                return Optional.empty();
            }
        }
        List<Operand> rest = declaration.constantNames().stream()
                .filter(constant -> !named.contains(constant))
                .map(constant -> (Operand) new Operand.EnumValue(type, constant, null, field.span()))
                .toList();
        return Optional.of(new Constraint.Membership(field, rest, "", field.span()));
    }

    private String typeOf(Site site, Operand.Field field) {
        String type = site.pattern().type();
        for (String name : field.path()) {
            EnumDeclaration declaration = base.enums().get(type);
            type = declaration != null
                    ? declaration.fields().stream()
                            .filter(property -> property.name().equals(name))
                            .map(property -> property.type())
                            .findFirst()
                            .orElse("")
                    : Optional.ofNullable(base.types().get(type))
                            .flatMap(declared -> declared.findField(name))
                            .map(found -> found.type())
                            .orElse("");
        }
        return type;
    }

    private static Constraint compare(Operand.Field field, Operator operator, Operand right) {
        return new Constraint.Comparison(field, operator, right, "", field.span());
    }

    private static Operand.Literal literal(Object value, Span span) {
        return new Operand.Literal(value, span);
    }

    private static Constraint anyOf(List<Constraint> parts) {
        return new Constraint.AnyOf(
                parts, "", parts.isEmpty() ? null : parts.get(0).span());
    }
}
