package dev.tuningadvisor.scenario;

import dev.tuningadvisor.rules.KnowledgeBase;
import dev.tuningadvisor.rules.Vocabulary.Field;
import dev.tuningadvisor.rules.parse.EnumDeclaration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What a scenario of one knowledge base may name. */
final class KnownNames {

    private final KnowledgeBase base;

    KnownNames(KnowledgeBase base) {
        this.base = base;
    }

    Collection<String> rules() {
        return base.rules().keySet();
    }

    Collection<String> statements() {
        return base.statements().keySet();
    }

    Collection<String> facts() {
        return base.vocabulary().fields().stream().map(Field::path).toList();
    }

    /** The constants that a field of a conclusion may have; empty when it takes any text. */
    List<String> constants(String type, String field) {
        return Optional.ofNullable(base.types().get(type))
                .flatMap(declared -> declared.findField(field))
                .map(declared -> base.enums().get(declared.type()))
                .map(EnumDeclaration::constantNames)
                .orElse(List.of());
    }
}
