package dev.tuningadvisor.explain.proof;

import dev.tuningadvisor.rules.KnowledgeBase;
import dev.tuningadvisor.rules.parse.EnumDeclaration;
import dev.tuningadvisor.rules.parse.FieldDeclaration;
import dev.tuningadvisor.rules.parse.Operand;
import dev.tuningadvisor.rules.parse.RuleDeclaration;
import dev.tuningadvisor.rules.parse.TypeDeclaration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How the rules call what they conclude. */
final class Names {

    private final KnowledgeBase base;

    Names(KnowledgeBase base) {
        this.base = base;
    }

    KnowledgeBase base() {
        return base;
    }

    /** Constants of the approaches, in declared order. */
    List<String> approaches() {
        return findEnum("Recommendation", "approach")
                .map(EnumDeclaration::constantNames)
                .orElse(List.of());
    }

    /** How people call the constant in that field of that type; in lower case where the rules have no word. */
    String word(String type, String field, Object constant) {
        String name = String.valueOf(constant);
        return findEnum(type, field)
                .flatMap(declared -> declared.findValue(name, "word"))
                .map(Object::toString)
                .orElse(name.toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    String approach(String constant) {
        return word("Recommendation", "approach", constant);
    }

    /** Whether an argument in that direction speaks for its approach: the first of the directions does. */
    boolean isFor(Object direction) {
        return findEnum("Argument", "direction")
                .map(EnumDeclaration::constantNames)
                .filter(constants -> constants.indexOf(direction) == 0)
                .isPresent();
    }

    private Optional<EnumDeclaration> findEnum(String type, String field) {
        return Optional.ofNullable(base.types().get(type))
                .flatMap(declared -> declared.fields().stream()
                        .filter(each -> each.name().equals(field))
                        .findFirst())
                .map(FieldDeclaration::type)
                .map(base.enums()::get);
    }

    /** What a rule writes in that field of its conclusion; empty where it computes it or there is no such field. */
    Optional<Object> constant(RuleDeclaration rule, String field) {
        TypeDeclaration type = base.types().get(rule.then().type());
        List<String> fields = type.fields().stream().map(FieldDeclaration::name).toList();
        int index = fields.indexOf(field);
        List<Operand> arguments = rule.then().arguments();
        return index < 0 || index >= arguments.size() ? Optional.empty() : constant(arguments.get(index));
    }

    /** What the operand stands for; empty where that depends on the facts. */
    Optional<Object> constant(Operand operand) {
        if (operand instanceof Operand.EnumValue value) {
            return value.property() == null
                    ? Optional.of(value.constant())
                    : base.enums().get(value.type()).findValue(value.constant(), value.property());
        }
        return operand instanceof Operand.Literal literal ? Optional.ofNullable(literal.value()) : Optional.empty();
    }

    String place(RuleDeclaration rule) {
        return rule.span().file() + ":" + rule.span().line();
    }

    /** The rule as it is written, from its name to {@code end}. */
    String source(RuleDeclaration rule) {
        return base.files().stream()
                .filter(file -> file.path().equals(rule.span().file()))
                .findFirst()
                .map(file -> {
                    int from = file.text().lastIndexOf("rule", rule.span().start());
                    int end = file.text().indexOf("\nend", rule.then().span().end());
                    return file.text().substring(from, end < 0 ? file.text().length() : end + 4);
                })
                .orElse("");
    }
}
