package dev.tuningadvisor.book;

import dev.tuningadvisor.rules.KnowledgeBase;
import dev.tuningadvisor.rules.Vocabulary;
import dev.tuningadvisor.rules.parse.ReadField;
import dev.tuningadvisor.rules.parse.RuleDeclaration;
import java.util.ArrayList;
import java.util.List;

/** The vocabulary: what may be stated, and which rules read it. */
final class FactsChapter {

    private final KnowledgeBase base;
    private final Wording wording;

    FactsChapter(KnowledgeBase base, Wording wording) {
        this.base = base;
        this.wording = wording;
    }

    List<Contents.FactType> read() {
        List<Contents.FactType> types = new ArrayList<>();
        for (Vocabulary.Type type : base.vocabulary().types()) {
            types.add(new Contents.FactType(
                    Names.title(type.name()),
                    wording.anchors().type(type.name()),
                    type.fields().stream().map(this::fact).toList()));
        }
        return types;
    }

    private Contents.Fact fact(Vocabulary.Field field) {
        List<Phrase> readers = base.files().stream()
                .flatMap(file -> file.rules().stream())
                .filter(rule -> ReadField.of(rule).contains(new ReadField(field.type(), field.name())))
                .map(RuleDeclaration::name)
                .map(wording::rule)
                .toList();
        return new Contents.Fact(field, wording.anchors().field(field.path()), values(field), readers);
    }

    private String values(Vocabulary.Field field) {
        return switch (field.kind()) {
            case BOOLEAN -> "yes or no";
            case TEXT -> "any text";
            case ENUM ->
                String.join(
                        ", ",
                        field.values().stream()
                                .map(value -> constant(field, value))
                                .toList());
            case INTEGER -> number(field);
        };
    }

    private String constant(Vocabulary.Field field, String value) {
        String words = wording.names().constant(field.enumName(), value);
        return words.equals(Names.words(value)) ? words : words + " (" + value + ")";
    }

    private static String number(Vocabulary.Field field) {
        String unit = field.unit() == null ? "" : ", in " + field.unit();
        if (field.min() != null && field.max() != null) {
            return "a whole number from " + Names.literal(field.min()) + " to " + Names.literal(field.max()) + unit;
        }
        if (field.min() != null) {
            return "a whole number, " + Names.literal(field.min()) + " or more" + unit;
        }
        return field.max() != null
                ? "a whole number, " + Names.literal(field.max()) + " or less" + unit
                : "a whole number" + unit;
    }
}
