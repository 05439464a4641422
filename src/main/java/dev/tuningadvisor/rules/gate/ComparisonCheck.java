package dev.tuningadvisor.rules.gate;

import dev.tuningadvisor.rules.parse.Constraint;
import dev.tuningadvisor.rules.parse.Constraint.Operator;
import dev.tuningadvisor.rules.parse.EnumDeclaration;
import dev.tuningadvisor.rules.parse.FieldDeclaration;
import dev.tuningadvisor.rules.parse.Operand;
import dev.tuningadvisor.rules.parse.RuleCode;
import dev.tuningadvisor.rules.parse.RuleFile;
import dev.tuningadvisor.rules.parse.Span;

/** Do the two sides of a comparison fit each other, and does the comparison say what it seems to? */
final class ComparisonCheck {

    private final Catalog catalog;
    private final Findings findings;
    private final RuleFile file;

    ComparisonCheck(Catalog catalog, Findings findings, RuleFile file) {
        this.catalog = catalog;
        this.findings = findings;
        this.file = file;
    }

    void check(Constraint.Comparison comparison, Kind left, Kind right) {
        if (left.isReported() || right.isReported()) {
            return;
        }
        boolean orders = comparison.operator() != Operator.EQUAL;
        if (right.sort() == Kind.Sort.NULL) {
            checkNull(comparison, left, orders);
        } else if (orders && left.sort() == Kind.Sort.ENUM && right.sameAs(left)) {
            findings.add(
                    RuleCode.ORDINAL_COMPARED,
                    comparison.span(),
                    "`" + comparison.operator().symbol() + "` compares the order in which constants are declared",
                    ordinalHelp(comparison.left(), left));
        } else if (!fits(left, comparison.right(), right)) {
            wrongKind(comparison.left(), left, comparison.right(), right);
        } else if (orders && !left.isNumber()) {
            findings.add(
                    RuleCode.WRONG_KIND,
                    comparison.span(),
                    "`" + comparison.operator().symbol() + "` compares numbers, "
                            + text(comparison.left().span()) + " is " + left.described(),
                    "write `==`");
        }
    }

    void checkMember(Operand leftOperand, Kind left, Operand value, Kind kind) {
        if (left.isReported() || kind.isReported()) {
            return;
        }
        if (kind.sort() == Kind.Sort.NULL) {
            findings.add(
                    RuleCode.BAD_CONDITION,
                    value.span(),
                    "`null` does not stand in a list",
                    "write `field == null || field in ( … )`");
        } else if (value instanceof Operand.Field) {
            findings.add(
                    RuleCode.BAD_CONDITION,
                    value.span(),
                    "a field does not stand in a list",
                    "write `field == other`, joined by `||`");
        } else if (!fits(left, value, kind)) {
            wrongKind(leftOperand, left, value, kind);
        }
    }

    private void checkNull(Constraint.Comparison comparison, Kind left, boolean orders) {
        if (orders) {
            findings.add(
                    RuleCode.BAD_CONDITION,
                    comparison.span(),
                    "nothing is above or below `null`",
                    "write `== null` for what is unknown");
        } else if (!left.nullable()) {
            findings.add(
                    RuleCode.WRONG_KIND,
                    comparison.span(),
                    text(comparison.left().span()) + " is never unknown",
                    "leave the condition out");
        }
    }

    /** Numbers written out fit wherever their value does; otherwise the kinds must be the same. */
    private static boolean fits(Kind left, Operand operand, Kind right) {
        return left.sameAs(right) || operand instanceof Operand.Literal && left.isNumber() && left.takes(right);
    }

    private void wrongKind(Operand leftOperand, Kind left, Operand rightOperand, Kind right) {
        findings.add(
                RuleCode.WRONG_KIND,
                rightOperand.span(),
                text(leftOperand.span()) + " is " + left.described() + ", " + text(rightOperand.span()) + " is "
                        + right.described(),
                help(left, rightOperand));
    }

    private String help(Kind wanted, Operand given) {
        return switch (wanted.sort()) {
            case ENUM ->
                catalog.findEnum(wanted.name())
                        .map(declared -> declared.constants().isEmpty()
                                ? OperandKinds.STATEMENTS
                                : "write " + constants(declared, given))
                        .orElse(null);
            case BOOLEAN -> "write `true` or `false`";
            case TEXT -> "write a text between double quotes";
            case INTEGER -> "write a whole number";
            case LONG, DECIMAL -> "write a number, or compare fields of one type";
            default -> null;
        };
    }

    private static String constants(EnumDeclaration declared, Operand given) {
        boolean meant = given instanceof Operand.Literal literal
                && declared.constantNames().contains(literal.value());
        return meant
                ? "`" + declared.name() + "." + ((Operand.Literal) given).value() + "`"
                : Wording.oneOf(declared.constantNames().stream()
                        .map(constant -> declared.name() + "." + constant)
                        .toList());
    }

    private String ordinalHelp(Operand leftOperand, Kind left) {
        String field = text(leftOperand.span()).replace("`", "");
        return catalog.fields(left).stream()
                .filter(candidate -> !left.stated())
                .filter(candidate -> catalog.findKind(left.name(), candidate)
                        .filter(Kind::isNumber)
                        .isPresent())
                .map(FieldDeclaration::name)
                .findFirst()
                .map(number -> "compare a number of theirs: `" + field + "." + number + "`")
                .orElse("list the constants that are meant: `" + field + " in ( … )`");
    }

    private String text(Span span) {
        return "`" + file.text().substring(span.start(), span.end()) + "`";
    }
}
