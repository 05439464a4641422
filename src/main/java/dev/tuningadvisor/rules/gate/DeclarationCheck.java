package dev.tuningadvisor.rules.gate;

import dev.tuningadvisor.problem.Nearest;
import dev.tuningadvisor.rules.parse.EnumDeclaration;
import dev.tuningadvisor.rules.parse.FieldDeclaration;
import dev.tuningadvisor.rules.parse.Operand;
import dev.tuningadvisor.rules.parse.RuleCode;
import dev.tuningadvisor.rules.parse.RuleFile;
import dev.tuningadvisor.rules.parse.TypeDeclaration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Fields have types that exist, those of the vocabulary can be unknown, and constants have a value for each field. */
final class DeclarationCheck {

    /** More would not fit into the parameters of one constructor, of which the JVM allows 255. */
    private static final int FIELDS = 200;

    private static final Set<String> PRIMITIVES =
            Set.of("int", "long", "double", "boolean", "float", "short", "byte", "char");

    private final Catalog catalog;
    private final Findings findings;

    DeclarationCheck(Catalog catalog, Findings findings) {
        this.catalog = catalog;
        this.findings = findings;
    }

    void check(RuleFile file) {
        boolean vocabulary = file.path().equals(Catalog.VOCABULARY_FILE);
        for (TypeDeclaration type : file.types()) {
            checkCount(type.fields());
            type.fields().forEach(field -> checkType(field, vocabulary));
        }
        for (EnumDeclaration declared : file.enums()) {
            checkCount(declared.fields());
            declared.fields().forEach(this::checkEnumField);
            declared.constants().forEach(constant -> checkValues(declared, constant));
        }
    }

    private void checkCount(List<FieldDeclaration> fields) {
        if (fields.size() > FIELDS) {
            findings.add(
                    RuleCode.TOO_LARGE,
                    fields.get(FIELDS).span(),
                    "there are " + fields.size() + " fields",
                    "a type has at most " + FIELDS + ": part it into several");
        }
    }

    private void checkType(FieldDeclaration field, boolean vocabulary) {
        if (vocabulary && PRIMITIVES.contains(field.type())) {
            findings.add(
                    RuleCode.NEVER_UNKNOWN,
                    field.typeSpan(),
                    "a field of type `" + field.type() + "` cannot be unknown",
                    "write `" + boxed(field.type()) + "`");
            return;
        }
        Optional<Kind> kind = catalog.findKind("", field);
        if (kind.isEmpty()) {
            unknownType(field, catalog.fieldTypes());
        } else if (vocabulary && (kind.get().sort() == Kind.Sort.FACT || catalog.isStatement(field))) {
            findings.add(
                    RuleCode.WRONG_KIND,
                    field.typeSpan(),
                    "a project states values, not a `" + field.type() + "`",
                    "write `Integer`, `Boolean`, `String` or an enum");
        }
    }

    private static String boxed(String primitive) {
        return primitive.equals("boolean") ? "Boolean" : primitive.equals("char") ? "String" : "Integer";
    }

    private void checkEnumField(FieldDeclaration field) {
        boolean value = catalog.findKind("", field)
                .filter(kind -> kind.sort() != Kind.Sort.FACT && kind.sort() != Kind.Sort.ENUM)
                .isPresent();
        if (!value) {
            unknownType(field, List.of("int", "long", "double", "boolean", "String"));
        }
        field.annotations()
                .forEach(annotation -> findings.add(
                        RuleCode.BAD_ANNOTATION,
                        annotation.span(),
                        "a field of an enum has no annotation",
                        "annotations stand on fields that a project states"));
    }

    private void unknownType(FieldDeclaration field, List<String> known) {
        findings.add(
                RuleCode.UNKNOWN_TYPE,
                field.typeSpan(),
                "a field cannot have the type `" + field.type() + "`",
                Nearest.help(field.type(), known, "write " + Wording.oneOf(known)));
    }

    private void checkValues(EnumDeclaration declared, EnumDeclaration.Constant constant) {
        List<Operand.Literal> values = constant.values();
        if (values.size() != declared.fields().size()) {
            findings.add(
                    RuleCode.WRONG_COUNT,
                    constant.span(),
                    "`" + constant.name() + "` has " + Wording.count(values.size(), "value") + ", `" + declared.name()
                            + "` has " + Wording.count(declared.fields().size(), "field"),
                    declared.fields().isEmpty()
                            ? "leave the brackets out"
                            : "write `" + constant.name() + Wording.form(declared.fields()) + "`");
            return;
        }
        for (int i = 0; i < values.size(); i++) {
            FieldDeclaration field = declared.fields().get(i);
            Kind expected = catalog.findKind(declared.name(), field).orElse(Kind.REPORTED);
            Kind given = Literals.kind(values.get(i));
            if (!expected.takes(given)) {
                findings.add(
                        RuleCode.WRONG_KIND,
                        values.get(i).span(),
                        "`" + field.name() + "` is " + expected.described() + ", this is " + given.described(),
                        null);
            }
        }
    }
}
