package dev.tuningadvisor.rules.parse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The type {@code Statement}, which rules use without declaring it: a value is a statement of {@code statements.json}.
 * A conclusion writes its id as text, a condition may compare its {@code place} in that file, from 1. The engine knows
 * it as an enum whose constants have no name but their place, since an id need not be a name.
 */
public final class StatementType {

    /** How rules call it. */
    public static final String NAME = "Statement";

    private static final String PLACE = "place";

    private final List<String> ids;
    private final Map<String, TypeDeclaration> types = new HashMap<>();
    private final boolean used;

    /**
     * The type for those files; unused where no field has it, or the files declare a type of their own by its name.
     *
     * @param ids ids of the statements, in their order
     */
    public StatementType(List<RuleFile> files, List<String> ids) {
        this.ids = List.copyOf(ids);
        files.stream().flatMap(file -> file.types().stream()).forEach(type -> types.put(type.name(), type));
        boolean declared = Stream.concat(
                        types.keySet().stream(),
                        files.stream().flatMap(file -> file.enums().stream()).map(EnumDeclaration::name))
                .anyMatch(NAME::equals);
        this.used = !declared
                && types.values().stream()
                        .flatMap(type -> type.fields().stream())
                        .anyMatch(StatementType::has);
    }

    private static boolean has(FieldDeclaration field) {
        return field.type().equals(NAME);
    }

    /** Ids of all statements, in their order. */
    public List<String> ids() {
        return ids;
    }

    /** As if the rules declared it: a constant for each statement, named by its id. Empty when it is unused. */
    public Optional<EnumDeclaration> findDeclaration() {
        if (!used) {
            return Optional.empty();
        }
        Span span = new Span("statements.json", 1, 1, 1, 0, 0);
        List<EnumDeclaration.Constant> constants = IntStream.range(0, ids.size())
                .mapToObj(
                        i -> new EnumDeclaration.Constant(ids.get(i), List.of(new Operand.Literal(i + 1, span)), span))
                .toList();
        FieldDeclaration place = new FieldDeclaration(PLACE, "int", List.of(), span, span);
        return Optional.of(new EnumDeclaration(NAME, constants, List.of(place), span));
    }

    /** The texts of a conclusion that stand for statements. */
    public List<Operand.Literal> written(RuleDeclaration.Insertion conclusion) {
        TypeDeclaration type = types.get(conclusion.type());
        if (!used
                || type == null
                || type.fields().size() != conclusion.arguments().size()) {
            return List.of();
        }
        return IntStream.range(0, type.fields().size())
                .filter(i -> has(type.fields().get(i)))
                .mapToObj(i -> conclusion.arguments().get(i))
                .filter(Operand.Literal.class::isInstance)
                .map(Operand.Literal.class::cast)
                .toList();
    }

    /** The statement of that id in the engine's words. */
    public String engineConstant(Operand.Literal id) {
        return NAME + ".S" + (ids.indexOf(String.valueOf(id.value())) + 1);
    }

    /** The declaration in the engine's words; empty when it is unused. */
    public Optional<String> findEngineDeclaration(String packageName) {
        // An enum has a constant at least, even before the first statement is written.
        String constants = IntStream.rangeClosed(Math.min(1, ids.size()), ids.size())
                .mapToObj(place -> "S" + place + "( " + place + " )")
                .collect(Collectors.joining(", "));
        return findDeclaration()
                .map(declaration -> "package " + packageName + ";\ndeclare enum " + NAME + "\n" + constants + ";\n"
                        + PLACE + " : int\nend\n");
    }
}
