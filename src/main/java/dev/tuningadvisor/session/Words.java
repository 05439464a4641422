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

    /** By type of conclusion, then by field: the words of the constants that the field can hold. */
    private final Map<String, Map<String, Map<String, String>>> words = new HashMap<>();

    Words(KnowledgeBase base) {
        base.files().stream()
                .filter(file -> file.path().equals("conclusions.drl"))
                .flatMap(file -> file.types().stream())
                .forEach(type -> words.put(type.name(), words(type, base.enums())));
    }

    private static Map<String, Map<String, String>> words(TypeDeclaration type, Map<String, EnumDeclaration> enums) {
        Map<String, Map<String, String>> fields = new HashMap<>();
        for (FieldDeclaration field : type.fields()) {
            EnumDeclaration declaration = enums.get(field.type());
            if (declaration != null) {
                fields.put(field.name(), words(declaration));
            }
        }
        return fields;
    }

    private static Map<String, String> words(EnumDeclaration declaration) {
        Map<String, String> words = new HashMap<>();
        for (String constant : declaration.constantNames()) {
            declaration.findValue(constant, WORD).ifPresent(word -> words.put(constant, word.toString()));
        }
        return words;
    }

    /** Words of the constants that occur in the conclusions of {@code trace}, by constant, sorted. */
    Map<String, String> in(Trace trace) {
        Map<String, String> found = new TreeMap<>();
        for (TraceStep step : trace.steps()) {
            for (TraceStep.Concluded concluded : step.concluded()) {
                words.getOrDefault(concluded.type(), Map.of()).forEach((field, constants) -> {
                    Object constant = concluded.fields().get(field);
                    String word = constants.get(constant);
                    if (word != null) {
                        found.putIfAbsent((String) constant, word);
                    }
                });
            }
        }
        return found;
    }
}
