package dev.tuningadvisor.review.check;

import dev.tuningadvisor.rules.parse.Constraint;
import dev.tuningadvisor.rules.parse.Element;
import dev.tuningadvisor.rules.parse.EnumDeclaration;
import dev.tuningadvisor.rules.parse.Operand;
import dev.tuningadvisor.rules.parse.RuleDeclaration;
import dev.tuningadvisor.rules.parse.RuleFile;
import dev.tuningadvisor.rules.parse.Span;
import dev.tuningadvisor.rules.parse.TypeDeclaration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a rules folder declares, by name, and ways through its rules. */
final class Declared {

    private final List<RuleFile> files;
    private final Map<String, TypeDeclaration> types = new LinkedHashMap<>();
    private final Map<String, EnumDeclaration> enums = new HashMap<>();
    private final Map<String, TypeDeclaration> vocabulary = new LinkedHashMap<>();

    Declared(List<RuleFile> files) {
        this.files = List.copyOf(files);
        for (RuleFile file : files) {
            file.types().forEach(type -> types.put(type.name(), type));
            file.enums().forEach(declared -> enums.put(declared.name(), declared));
            if (file.path().equals("vocabulary.drl")) {
                file.types().forEach(type -> vocabulary.put(type.name(), type));
            }
        }
    }

    List<RuleFile> files() {
        return files;
    }

    List<RuleDeclaration> rules() {
        return files.stream().flatMap(file -> file.rules().stream()).toList();
    }

    Optional<TypeDeclaration> findType(String name) {
        return Optional.ofNullable(types.get(name));
    }

    Optional<EnumDeclaration> findEnum(String name) {
        return Optional.ofNullable(enums.get(name));
    }

    Map<String, TypeDeclaration> types() {
        return types;
    }

    Map<String, TypeDeclaration> vocabulary() {
        return vocabulary;
    }

    boolean isStated(String type) {
        return vocabulary.containsKey(type);
    }

    /** The value that a rule gives that field of what it concludes. */
    Optional<Operand> findArgument(RuleDeclaration rule, String field) {
        List<Operand> arguments = rule.then().arguments();
        List<String> names = findType(rule.then().type())
                .map(type -> type.fields().stream().map(each -> each.name()).toList())
                .orElse(List.of());
        int place = names.indexOf(field);
        return place < 0 || place >= arguments.size() ? Optional.empty() : Optional.of(arguments.get(place));
    }

    /** A literal's value, an enum constant as {@code Type.CONSTANT}, its property's value; empty for what rules bind. */
    Optional<Object> findConstant(Operand operand) {
        if (operand instanceof Operand.Literal literal) {
            return Optional.ofNullable(literal.value());
        }
        if (operand instanceof Operand.EnumValue value) {
            return value.property() == null
                    ? Optional.of(value.type() + "." + value.constant())
                    : findEnum(value.type()).flatMap(of -> of.findValue(value.constant(), value.property()));
        }
        return Optional.empty();
    }

    /** The text that stands there, white space folded. */
    String text(Span span) {
        return files.stream()
                .filter(file -> file.path().equals(span.file()))
                .findFirst()
                .map(file -> file.excerpt(span))
                .orElse("");
    }

    static List<Element.Pattern> patterns(RuleDeclaration rule) {
        return rule.when().stream().flatMap(each -> each.patterns().stream()).toList();
    }

    /** The patterns that each match one fact or conclusion of their own. */
    static List<Element.Pattern> positive(RuleDeclaration rule) {
        return rule.when().stream()
                .filter(Element.Pattern.class::isInstance)
                .map(Element.Pattern.class::cast)
                .toList();
    }

    /** What a constraint compares, bindings aside. */
    static Stream<Operand> operands(Constraint constraint) {
        return constraint
                .leaves()
                .filter(leaf -> !(leaf instanceof Constraint.Binding))
                .flatMap(Constraint::operands);
    }
}
