package dev.tuningadvisor.book;

import dev.tuningadvisor.rules.KnowledgeBase;
import dev.tuningadvisor.rules.Statement;
import dev.tuningadvisor.rules.Vocabulary;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The ids of all places of the book: letters, digits and hyphens, so that they need no escape in a page or an address,
 * and no two alike.
 */
final class Anchors {

    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
    private static final int LENGTH = 60;

    private final Set<String> taken = new HashSet<>();
    private final Map<String, String> statements = new HashMap<>();
    private final Map<String, String> sections = new HashMap<>();
    private final Map<String, String> rules = new HashMap<>();
    private final Map<String, String> types = new HashMap<>();
    private final Map<String, String> fields = new HashMap<>();

    Anchors(KnowledgeBase base) {
        List<Statement> all = List.copyOf(base.statements().values());
        all.forEach(statement -> statements.put(statement.id(), free("statement", statement.id())));
        all.stream().map(Statement::section).distinct().forEach(name -> sections.put(name, free("section", name)));
        base.files().forEach(file -> file.rules().forEach(rule -> rules.put(rule.name(), free("rule", rule.name()))));
        base.files().forEach(file -> file.types().forEach(type -> types.put(type.name(), free("type", type.name()))));
        base.vocabulary().fields().stream()
                .map(Vocabulary.Field::path)
                .forEach(path -> fields.put(path, free("fact", path)));
    }

    private String free(String kind, String name) {
        String slug = OTHER.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("-");
        String start = kind + "-" + slug.substring(0, Math.min(slug.length(), LENGTH));
        String anchor = start;
        for (int i = 2; !taken.add(anchor); i++) {
            anchor = start + "-" + i;
        }
        return anchor;
    }

    String statement(String id) {
        return statements.get(id);
    }

    String section(String name) {
        return sections.get(name);
    }

    String rule(String name) {
        return rules.get(name);
    }

    String type(String name) {
        return types.get(name);
    }

    /** Of a field by its path; null when nothing in the vocabulary has it. */
    String field(String path) {
        return fields.get(path);
    }
}
