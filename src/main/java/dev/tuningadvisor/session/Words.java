package dev.tuningadvisor.session;

import dev.tuningadvisor.advice.TraceStep;
import dev.tuningadvisor.rules.KnowledgeBase;
import dev.tuningadvisor.rules.parse.EnumDeclaration;
import dev.tuningadvisor.rules.parse.FieldDeclaration;
import dev.tuningadvisor.rules.parse.TypeDeclaration;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** How people call the constants that conclusions are made of: the field {@code word} of their enum. */
final class Words {

    private static final String WORD = "word";

    private final Map<String, EnumDeclaration> enums;
    private final Map<String, Map<String, EnumDeclaration>> enumFields = new HashMap<>();

    Words(KnowledgeBase base) {
        this.enums = base.enums();
        base.files().stream()
                .filter(file -> file.path().equals("conclusions.drl"))
                .flatMap(file -> file.types().stream())
                .forEach(type -> enumFields.put(type.name(), enumFields(type)));
    }

    private Map<String, EnumDeclaration> enumFields(TypeDeclaration type) {
        Map<String, EnumDeclaration> fields = new HashMap<>();
        for (FieldDeclaration field : type.fields()) {
            EnumDeclaration declaration = enums.get(field.type());
            if (declaration != null) {
                fields.put(field.name(), declaration);
            }
        }
        return fields;
    }

    /** Words of the constants that occur in the conclusions of {@code trace}, by constant, sorted. */
    Map<String, String> in(Trace trace) {
        Map<String, String> words = new TreeMap<>();
        for (TraceStep step : trace.steps()) {
            for (TraceStep.Concluded concluded : step.concluded()) {
                enumFields.getOrDefault(concluded.type(), Map.of()).forEach((field, declaration) -> {
                    Object constant = concluded.fields().get(field);
                    if (constant instanceof String name) {
                        declaration.findValue(name, WORD).ifPresent(word -> words.putIfAbsent(name, word.toString()));
                    }
                });
            }
        }
        return words;
    }
}
