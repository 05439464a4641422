package dev.tuningadvisor.explain.proof;

import dev.tuningadvisor.advice.Advice;
import dev.tuningadvisor.advice.Argument;
import dev.tuningadvisor.advice.TraceStep;
import dev.tuningadvisor.rules.parse.RuleDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a firing concluded, or a rule would conclude, in words. */
final class ConclusionWords {

    private final Names names;

    ConclusionWords(Names names) {
        this.names = names;
    }

    String of(TraceStep step, Advice advice) {
        List<String> texts = new ArrayList<>();
        step.concluded().forEach(concluded -> texts.add(of(concluded, step.rule(), advice)));
        return String.join("; ", texts);
    }

    private String of(TraceStep.Concluded concluded, String rule, Advice advice) {
        Map<String, Object> fields = concluded.fields();
        return switch (concluded.type()) {
            case "Recommendation" -> Texts.recommends(names.approach(String.valueOf(fields.get("approach"))));
            case "Argument" ->
                advice.arguments().stream()
                        .filter(argument -> argument.name().equals(fields.get("statement"))
                                && argument.rules().contains(rule))
                        .findFirst()
                        .map(this::argument)
                        .orElse(plain(concluded.type(), fields));
            case "Requirement" ->
                Texts.requirement(
                        names.word("Requirement", "state", fields.get("state")), String.valueOf(fields.get("text")));
            case "Balance" ->
                Texts.balance(names.word("Balance", "approach", fields.get("approach")), fields.get("weight"));
            case "Motive", "Caution", "NextStep", "Proviso", "Scope" -> String.valueOf(fields.get("text"));
            default -> plain(concluded.type(), fields);
        };
    }

    private String argument(Argument argument) {
        String side = argument.approach().equals(argument.side())
                ? null
                : names.word("Argument", "approach", argument.side());
        return stand(argument.strength(), argument.direction(), argument.approach())
                + (argument.counted() ? Texts.counts(argument.weight(), side) : Texts.notCounted());
    }

    private String stand(Object strength, Object direction, Object approach) {
        return Texts.argument(
                names.word("Argument", "strength", strength),
                names.word("Argument", "direction", direction),
                names.word("Argument", "approach", approach));
    }

    private static String plain(String type, Map<String, Object> fields) {
        List<String> texts = new ArrayList<>();
        fields.forEach((field, value) -> texts.add(field + " = " + value));
        return Texts.with(type, texts);
    }

    /** Of a rule that did not fire. */
    String wouldBe(RuleDeclaration rule) {
        String type = rule.then().type();
        Object approach = names.constant(rule, "approach").orElse(null);
        Object strength = names.constant(rule, "strength").orElse(null);
        Object direction = names.constant(rule, "direction").orElse(null);
        if (type.equals("Argument") && approach != null && strength != null && direction != null) {
            return stand(strength, direction, approach);
        }
        if (type.equals("Recommendation") && approach != null) {
            return Texts.recommends(names.approach(String.valueOf(approach)));
        }
        Object state = names.constant(rule, "state").orElse(null);
        Object name = names.constant(rule, "name").orElse(null);
        if (type.equals("Requirement") && state != null && name != null) {
            return Texts.requirement(names.word(type, "state", state), names.word(type, "name", name));
        }
        Object text = names.constant(rule, "text").orElse(null);
        if (text != null) {
            return String.valueOf(text);
        }
        List<String> fields = new ArrayList<>();
        names.base()
                .types()
                .get(type)
                .fields()
                .forEach(field -> names.constant(rule, field.name())
                        .ifPresent(value -> fields.add(field.name() + " = " + value)));
        return Texts.with(type, fields);
    }
}
