package dev.tuningadvisor.rules.gate;

import dev.tuningadvisor.problem.Nearest;
import dev.tuningadvisor.rules.parse.FieldDeclaration;
import dev.tuningadvisor.rules.parse.Operand;
import dev.tuningadvisor.rules.parse.RuleCode;
import dev.tuningadvisor.rules.parse.RuleDeclaration.Insertion;
import dev.tuningadvisor.rules.parse.RuleFile;
import dev.tuningadvisor.rules.parse.TypeDeclaration;
import java.util.List;
import java.util.Optional;

/** Checks a conclusion: its type is declared and not a project's to state, its values fit the fields. */
final class ConclusionCheck {

    private final Catalog catalog;
    private final Findings findings;
    private final RuleFile file;
    private final OperandKinds operands;

    ConclusionCheck(Catalog catalog, Findings findings, RuleFile file) {
        this.catalog = catalog;
        this.findings = findings;
        this.file = file;
        this.operands = new OperandKinds(catalog, findings);
    }

    void check(Insertion conclusion, Scope scope) {
        List<Kind> given = conclusion.arguments().stream()
                .map(argument -> kind(argument, scope))
                .toList();
        Optional<TypeDeclaration> type = catalog.findType(conclusion.type());
        if (type.isEmpty()) {
            findings.add(
                    RuleCode.UNKNOWN_TYPE,
                    conclusion.span(),
                    "nothing declares a type `" + conclusion.type() + "`",
                    Nearest.help(conclusion.type(), catalog.typeNames(), "declare it, or conclude a declared type"));
        } else if (catalog.isVocabulary(conclusion.type())) {
            findings.add(
                    RuleCode.CONCLUDES_FACT,
                    conclusion.span(),
                    "only a project states `" + conclusion.type() + "`",
                    "conclude a type that is declared outside of `vocabulary.drl`");
        } else {
            check(conclusion, type.get().fields(), given);
        }
    }

    private void check(Insertion conclusion, List<FieldDeclaration> fields, List<Kind> given) {
        if (fields.size() != given.size()) {
            findings.add(
                    RuleCode.WRONG_COUNT,
                    conclusion.span(),
                    "`" + conclusion.type() + "` has " + Wording.count(fields.size(), "field") + ", here "
                            + (given.size() == 1 ? "is " : "are ") + Wording.count(given.size(), "value"),
                    "write `new " + conclusion.type() + Wording.form(fields) + "`");
            return;
        }
        for (int i = 0; i < given.size(); i++) {
            Kind expected = catalog.findKind(conclusion.type(), fields.get(i)).orElse(Kind.REPORTED);
            Operand argument = conclusion.arguments().get(i);
            if (!expected.takes(given.get(i)) && !isStatement(argument, fields.get(i))) {
                findings.add(
                        RuleCode.WRONG_KIND,
                        argument.span(),
                        "`" + fields.get(i).name() + "` is " + expected.described() + ", " + text(argument) + " is "
                                + given.get(i).described(),
                        "the values stand in the order of the fields: `new " + conclusion.type() + Wording.form(fields)
                                + "`");
            }
        }
    }

    /** A statement is written as its id. Whether there is such a statement is looked up later. */
    private boolean isStatement(Operand argument, FieldDeclaration field) {
        return catalog.isStatement(field)
                && argument instanceof Operand.Literal literal
                && literal.value() instanceof String;
    }

    private Kind kind(Operand operand, Scope scope) {
        if (operand instanceof Operand.Arithmetic arithmetic) {
            return kind(arithmetic, kind(arithmetic.left(), scope), kind(arithmetic.right(), scope));
        }
        if (operand instanceof Operand.Variable variable) {
            return operands.variable(variable, scope);
        }
        return operand instanceof Operand.EnumValue value
                ? operands.enumValue(value)
                : literal((Operand.Literal) operand);
    }

    private Kind literal(Operand.Literal literal) {
        if (literal.value() != null) {
            return Literals.kind(literal);
        }
        findings.add(
                RuleCode.WRONG_KIND,
                literal.span(),
                "a conclusion says what is known, and `null` is not",
                "write a value, or conclude nothing where it is unknown");
        return Kind.REPORTED;
    }

    private Kind kind(Operand.Arithmetic arithmetic, Kind left, Kind right) {
        if (left.isReported() || right.isReported()) {
            return Kind.REPORTED;
        }
        if (left.isNumber() && right.isNumber()) {
            return wider(left, right);
        }
        boolean joins = left.sort() == Kind.Sort.TEXT || right.sort() == Kind.Sort.TEXT;
        if (arithmetic.operator() == '+' && joins && canBePrinted(left) && canBePrinted(right)) {
            return Kind.TEXT;
        }
        findings.add(
                RuleCode.WRONG_KIND,
                arithmetic.span(),
                "`" + arithmetic.operator() + "` does not join " + left.described() + " and " + right.described(),
                "compute with numbers; `+` also joins texts with what can be printed");
        return Kind.REPORTED;
    }

    private static boolean canBePrinted(Kind kind) {
        return switch (kind.sort()) {
            case TEXT, BOOLEAN, ENUM -> true;
            default -> kind.isNumber();
        };
    }

    private static Kind wider(Kind left, Kind right) {
        if (left.sort() == Kind.Sort.DECIMAL || right.sort() == Kind.Sort.DECIMAL) {
            return Kind.DECIMAL;
        }
        return left.sort() == Kind.Sort.LONG || right.sort() == Kind.Sort.LONG ? Kind.LONG : Kind.INTEGER;
    }

    private String text(Operand operand) {
        String text = file.text()
                .substring(operand.span().start(), operand.span().end())
                .replaceAll("\\s+", " ");
        return "`" + (text.length() > 60 ? text.substring(0, 57) + "..." : text) + "`";
    }
}
