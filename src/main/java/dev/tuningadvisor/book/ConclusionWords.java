package dev.tuningadvisor.book;

import dev.tuningadvisor.rules.parse.Operand;
import dev.tuningadvisor.rules.parse.RuleDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a rule concludes, in words. Types of the contract have a sentence of their own, others name their fields. */
final class ConclusionWords {

    private final Wording wording;
    private final ConstraintWords values;

    ConclusionWords(Wording wording) {
        this.wording = wording;
        this.values = new ConstraintWords(wording, Set.of());
    }

    Phrase of(RuleDeclaration rule) {
        Conclusion conclusion = new Conclusion(rule.then(), wording.names());
        return switch (conclusion.type()) {
            case "Argument" -> argument(conclusion);
            case "Requirement" -> requirement(conclusion);
            case "Recommendation" -> recommendation(conclusion);
            default -> named(conclusion, conclusion.fields().keySet());
        };
    }

    private Phrase argument(Conclusion conclusion) {
        return value(conclusion, "strength")
                .then(" ")
                .then(wording.type(conclusion.type()))
                .then(" ")
                .then(value(conclusion, "direction"))
                .then(" ")
                .then(value(conclusion, "approach"))
                .then(", consideration: ")
                .then(value(conclusion, "consideration"));
    }

    private Phrase requirement(Conclusion conclusion) {
        return wording.type(conclusion.type())
                .then(" of ")
                .then(value(conclusion, "approach"))
                .then(": ")
                .then(value(conclusion, "name"))
                .then(", state: ")
                .then(value(conclusion, "state"))
                .then("; ")
                .then(named("text", conclusion.fields().get("text")))
                .then(asked(conclusion));
    }

    private Phrase asked(Conclusion conclusion) {
        return Optional.ofNullable(conclusion.fields().get("fact"))
                .map(fact -> Phrase.plain("; asks for ").then(fact(fact)))
                .orElse(Phrase.EMPTY);
    }

    private Phrase recommendation(Conclusion conclusion) {
        return wording.type(conclusion.type())
                .then(": ")
                .then(value(conclusion, "approach"))
                .then(", in step ")
                .then(value(conclusion, "step"))
                .then("; ")
                .then(named("summary", conclusion.fields().get("summary")));
    }

    private Phrase named(Conclusion conclusion, Iterable<String> fields) {
        List<Phrase> said = new ArrayList<>();
        fields.forEach(field -> said.add(named(field, conclusion.fields().get(field))));
        Phrase type = wording.type(conclusion.type());
        if (said.size() == 1) {
            return type.then(": ")
                    .then(fact(conclusion.fields().values().iterator().next()));
        }
        return said.isEmpty() ? type : type.then(", ").then(Phrase.joined(said, "; ", "; "));
    }

    private Phrase named(String field, Operand value) {
        return Phrase.plain(Names.words(field)).then(": ").then(value == null ? Phrase.EMPTY : fact(value));
    }

    private Phrase value(Conclusion conclusion, String field) {
        Operand value = conclusion.fields().get(field);
        return value == null ? Phrase.plain(Names.words(field)) : fact(value);
    }

    /** A value; one that is the path of a field or the id of a statement leads there. */
    private Phrase fact(Operand operand) {
        if (operand instanceof Operand.Arithmetic) {
            return Conclusion.isText(operand, wording.names())
                    ? Phrase.plain("“").then(text(operand)).then("”")
                    : values.value(operand);
        }
        String text = Conclusion.literalText(operand, wording.names());
        if (text == null) {
            return values.value(operand);
        }
        String field = wording.anchors().field(text);
        String statement = wording.anchors().statement(text);
        if (field != null || statement != null) {
            return Phrase.link(text, field != null ? field : statement);
        }
        return operand instanceof Operand.EnumValue constant && "word".equals(constant.property())
                ? Phrase.strong(text)
                : Phrase.plain("“" + text + "”");
    }

    /** The parts of a text put together, without their quotes. */
    private Phrase text(Operand operand) {
        if (operand instanceof Operand.Arithmetic sum && Conclusion.isText(operand, wording.names())) {
            return text(sum.left()).then(text(sum.right()));
        }
        String text = Conclusion.literalText(operand, wording.names());
        if (text != null) {
            return Phrase.plain(text);
        }
        return values.value(operand);
    }
}
