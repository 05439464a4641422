package dev.tuningadvisor.rules.gate;

import dev.tuningadvisor.rules.parse.EnumDeclaration;
import dev.tuningadvisor.rules.parse.FieldDeclaration;
import dev.tuningadvisor.rules.parse.RuleFile;
import dev.tuningadvisor.rules.parse.StatementType;
import dev.tuningadvisor.rules.parse.TypeDeclaration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All types and enums that a rules folder declares. Of two with one name the first counts. */
final class Catalog {

    static final String VOCABULARY_FILE = "vocabulary.drl";
    static final String VERDICT_FILE = "verdict.drl";

    private final Map<String, TypeDeclaration> types = new LinkedHashMap<>();
    private final Map<String, EnumDeclaration> enums = new LinkedHashMap<>();
    private final Set<String> vocabulary = new HashSet<>();
    private final boolean statementsUsed;

    Catalog(List<RuleFile> files) {
        for (RuleFile file : files) {
            file.types().forEach(type -> types.putIfAbsent(type.name(), type));
            file.enums().forEach(declared -> enums.putIfAbsent(declared.name(), declared));
            if (file.path().equals(VOCABULARY_FILE)) {
                file.types().forEach(type -> vocabulary.add(type.name()));
            }
        }
        Optional<EnumDeclaration> statements = new StatementType(files, List.of()).findDeclaration();
        statements.ifPresent(declared -> enums.put(declared.name(), declared));
        this.statementsUsed = statements.isPresent();
    }

    /** Whether a field's type is that of statements, which rules do not declare. */
    boolean isStatement(FieldDeclaration field) {
        return statementsUsed && field.type().equals(StatementType.NAME);
    }

    Optional<TypeDeclaration> findType(String name) {
        return Optional.ofNullable(types.get(name));
    }

    Optional<EnumDeclaration> findEnum(String name) {
        return Optional.ofNullable(enums.get(name));
    }

    /** Whether facts of that type are stated by a project. */
    boolean isVocabulary(String type) {
        return vocabulary.contains(type);
    }

    List<String> typeNames() {
        return List.copyOf(types.keySet());
    }

    List<String> enumNames() {
        return List.copyOf(enums.keySet());
    }

    /** Kind of a field of {@code owner}; empty when its type is not known. */
    Optional<Kind> findKind(String owner, FieldDeclaration field) {
        boolean stated = isVocabulary(owner);
        String type = field.type();
        Kind kind =
                switch (type) {
                    case "int" -> Kind.INTEGER;
                    case "long" -> Kind.LONG;
                    case "double" -> Kind.DECIMAL;
                    case "boolean" -> Kind.BOOLEAN;
                    case "Integer" -> new Kind(Kind.Sort.INTEGER, type, true, stated);
                    case "Boolean" -> new Kind(Kind.Sort.BOOLEAN, type, true, stated);
                    case "String" -> new Kind(Kind.Sort.TEXT, type, true, stated);
                    default ->
                        enums.containsKey(type)
                                ? new Kind(Kind.Sort.ENUM, type, !isStatement(field), stated)
                                : types.containsKey(type) ? new Kind(Kind.Sort.FACT, type, true, stated) : null;
                };
        return Optional.ofNullable(kind);
    }

    /** Fields of a declared type or enum; empty for all other kinds. */
    List<FieldDeclaration> fields(Kind kind) {
        return switch (kind.sort()) {
            case ENUM -> findEnum(kind.name()).map(EnumDeclaration::fields).orElse(List.of());
            case FACT -> findType(kind.name()).map(TypeDeclaration::fields).orElse(List.of());
            default -> List.of();
        };
    }

    /** Names that a field's type may have. */
    List<String> fieldTypes() {
        List<String> names =
                new ArrayList<>(List.of("int", "Integer", "long", "double", "boolean", "Boolean", "String"));
        names.addAll(enums.keySet());
        names.addAll(types.keySet());
        return names;
    }
}
