package dev.tuningadvisor.review.check;

import dev.tuningadvisor.problem.Problem;
import dev.tuningadvisor.rules.parse.Element;
import dev.tuningadvisor.rules.parse.FieldDeclaration;
import dev.tuningadvisor.rules.parse.Operand;
import dev.tuningadvisor.rules.parse.ReadField;
import dev.tuningadvisor.rules.parse.RuleDeclaration;
import dev.tuningadvisor.rules.parse.TypeDeclaration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Guidance rests on statements, and what rules read can be asked for. */
final class GuidanceCheck {

    private static final String GUIDANCE = "guidance/";
    private static final String ARGUMENT = "Argument";
    private static final String STATEMENT = "statement";

    private final Declared declared;

    GuidanceCheck(Declared declared) {
        this.declared = declared;
    }

    Stream<Problem> problems() {
        Stream<Problem> rules = declared.rules().stream().flatMap(rule -> Stream.concat(uncited(rule), foreign(rule)));
        return Stream.concat(rules, unasked());
    }

    private static Stream<Problem> uncited(RuleDeclaration rule) {
        return rule.cites().isEmpty() && rule.span().file().startsWith(GUIDANCE)
                ? Stream.of(CheckCode.MISSING_CITES.at(
                        rule.span(),
                        "this rule of the guidance cites no statement",
                        "write `@cites( { \"…\" } )` below its name"))
                : Stream.empty();
    }

    private Stream<Problem> foreign(RuleDeclaration rule) {
        if (!rule.then().type().equals(ARGUMENT)) {
            return Stream.empty();
        }
        return declared
                .findArgument(rule, STATEMENT)
                .filter(operand -> declared.findConstant(operand)
                        .filter(id -> !rule.cites().contains(String.valueOf(id)))
                        .isPresent())
                .map(operand -> CheckCode.ARGUMENT_NOT_CITED.at(
                        operand.span(),
                        "the rule does not cite " + quoted(operand) + ", which leads its argument",
                        rule.cites().isEmpty()
                                ? "cite it: `@cites( { " + declared.text(operand.span()) + " } )`"
                                : "cite it, or write `\"" + rule.cites().get(0) + "\"`"))
                .stream();
    }

    private String quoted(Operand operand) {
        return "`" + declared.text(operand.span()).replace("\"", "") + "`";
    }

    private Stream<Problem> unasked() {
        Set<String> read = read(declared);
        return declared.vocabulary().values().stream()
                .flatMap(type -> type.fields().stream()
                        .filter(field -> !field.type().equals("String"))
                        .filter(field -> read.contains(type.name() + "." + field.name()))
                        .filter(field -> field.findAnnotation("question").isEmpty())
                        .map(field -> unasked(type, field)));
    }

    private static Problem unasked(TypeDeclaration type, FieldDeclaration field) {
        return CheckCode.MISSING_QUESTION.at(
                field.span(),
                "rules read `" + field.name() + "` of `" + type.name() + "`, and it has no question",
                "write `@question( \"…\" )` behind its type");
    }

    /** Every {@code Type.field} that a condition or binding of any rule reads. */
    static Set<String> read(Declared declared) {
        Set<String> read = new LinkedHashSet<>();
        for (RuleDeclaration rule : declared.rules()) {
            ReadField.of(rule).forEach(field -> read.add(field.type() + "." + field.field()));
            readOfFacts(rule, read);
        }
        return read;
    }

    /** Fields read of a pattern's binding: {@code $data.labelQuality}. */
    private static void readOfFacts(RuleDeclaration rule, Set<String> read) {
        List<Operand> operands = BindingCheck.operands(rule).toList();
        for (Element.Pattern pattern : Declared.patterns(rule)) {
            operands.stream()
                    .filter(Operand.Variable.class::isInstance)
                    .map(Operand.Variable.class::cast)
                    .filter(variable -> variable.name().equals(pattern.binding()))
                    .filter(variable -> !variable.path().isEmpty())
                    .forEach(variable ->
                            read.add(pattern.type() + "." + variable.path().get(0)));
        }
    }
}
