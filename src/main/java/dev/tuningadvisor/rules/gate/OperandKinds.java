package dev.tuningadvisor.rules.gate;

import dev.tuningadvisor.problem.Nearest;
import dev.tuningadvisor.rules.parse.EnumDeclaration;
import dev.tuningadvisor.rules.parse.FieldDeclaration;
import dev.tuningadvisor.rules.parse.Operand;
import dev.tuningadvisor.rules.parse.RuleCode;
import dev.tuningadvisor.rules.parse.Span;
import java.util.List;
import java.util.Optional;

/** Finds what operands stand for; what does not exist is reported, and of a kind that fits everywhere from then on. */
final class OperandKinds {

    static final String STATEMENTS = "statements have no names in conditions: compare their `place`";

    private final Catalog catalog;
    private final Findings findings;

    OperandKinds(Catalog catalog, Findings findings) {
        this.catalog = catalog;
        this.findings = findings;
    }

    /** Kind of a field of {@code fact}, or of a property of it. */
    Kind field(Operand.Field operand, Kind fact) {
        Kind kind = fact;
        for (String name : operand.path()) {
            kind = property(kind, name, operand.span());
        }
        return kind;
    }

    /** Kind of a binding, or of a property of it. */
    Kind variable(Operand.Variable operand, Scope scope) {
        Optional<Kind> bound = scope.find(operand.name());
        if (bound.isEmpty()) {
            boolean elsewhere = scope.isBoundElsewhere(operand.name());
            findings.add(
                    RuleCode.UNKNOWN_BINDING,
                    operand.span(),
                    "`" + operand.name() + "` is not bound" + (elsewhere ? " outside of its brackets" : " before"),
                    elsewhere
                            ? "bind it in a pattern of its own: what `not`, `exists` and `accumulate` match stays inside"
                            : Nearest.help(
                                    operand.name(),
                                    scope.names(),
                                    "bind it in a pattern: `" + operand.name() + " : field`"));
            return Kind.REPORTED;
        }
        Kind kind = bound.get();
        for (String name : operand.path()) {
            kind = property(kind, name, operand.span());
        }
        return kind;
    }

    /** Kind of a constant, or of a property of it. */
    Kind enumValue(Operand.EnumValue operand) {
        Optional<EnumDeclaration> declared = catalog.findEnum(operand.type());
        if (declared.isEmpty()) {
            String otherwise = catalog.findType(operand.type()).isPresent()
                    ? "`" + operand.type() + "` is a type; constants belong to enums"
                    : "declare it: `declare enum " + operand.type() + " …`";
            findings.add(
                    RuleCode.UNKNOWN_TYPE,
                    operand.span(),
                    "nothing declares an enum `" + operand.type() + "`",
                    Nearest.help(operand.type(), catalog.enumNames(), otherwise));
            return Kind.REPORTED;
        }
        List<String> constants = declared.get().constantNames();
        if (!constants.contains(operand.constant())) {
            findings.add(
                    RuleCode.UNKNOWN_CONSTANT,
                    operand.span(),
                    "`" + operand.type() + "` has no constant `" + operand.constant() + "`",
                    Nearest.help(
                            operand.constant(),
                            constants,
                            constants.isEmpty() ? STATEMENTS : "write " + Wording.oneOf(constants)));
            return Kind.REPORTED;
        }
        Kind kind = new Kind(Kind.Sort.ENUM, operand.type(), false, false);
        return operand.property() == null ? kind : property(kind, operand.property(), operand.span());
    }

    private Kind property(Kind owner, String name, Span span) {
        if (owner.isReported()) {
            return owner;
        }
        List<FieldDeclaration> fields = catalog.fields(owner);
        Optional<FieldDeclaration> field = fields.stream()
                .filter(candidate -> candidate.name().equals(name))
                .findFirst();
        if (field.isEmpty()) {
            List<String> names = fields.stream().map(FieldDeclaration::name).toList();
            boolean hasFields = owner.sort() == Kind.Sort.ENUM || owner.sort() == Kind.Sort.FACT;
            findings.add(
                    RuleCode.UNKNOWN_FIELD,
                    span,
                    (hasFields ? "`" + owner.name() + "`" : owner.described()) + " has no field `" + name + "`",
                    Nearest.help(name, names, names.isEmpty() ? null : "write " + Wording.oneOf(names)));
            return Kind.REPORTED;
        }
        return catalog.findKind(owner.name(), field.get()).orElse(Kind.REPORTED);
    }
}
