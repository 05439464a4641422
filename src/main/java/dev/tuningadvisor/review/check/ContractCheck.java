package dev.tuningadvisor.review.check;

import dev.tuningadvisor.problem.Place;
import dev.tuningadvisor.problem.Problem;
import dev.tuningadvisor.rules.parse.FieldDeclaration;
import dev.tuningadvisor.rules.parse.TypeDeclaration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The types that the advice is made of have the fields that it is made of. */
final class ContractCheck {

    private static final String ENUM = "an enum";
    private static final String TEXT = "String";
    private static final String NUMBER = "int";
    private static final String STATEMENT = "Statement";

    private static final Map<String, Map<String, String>> CONTRACT = contract();

    private final Declared declared;

    ContractCheck(Declared declared) {
        this.declared = declared;
    }

    private static Map<String, Map<String, String>> contract() {
        Map<String, Map<String, String>> types = new LinkedHashMap<>();
        types.put(
                "Argument",
                fields(
                        "approach",
                        ENUM,
                        "direction",
                        ENUM,
                        "strength",
                        ENUM,
                        "consideration",
                        ENUM,
                        "statement",
                        TEXT));
        types.put("Counted", fields("argument", "Argument", "side", ENUM, "weight", NUMBER));
        types.put("Balance", fields("approach", ENUM, "weight", NUMBER));
        types.put(
                "Requirement",
                fields("approach", ENUM, "name", ENUM, "state", ENUM, "text", TEXT, "fact", TEXT, "order", NUMBER));
        types.put("Motive", fields("approach", ENUM, "name", ENUM, "text", TEXT));
        types.put("Recommendation", fields("approach", ENUM, "step", NUMBER, "summary", TEXT));
        types.put("Proviso", fields("text", TEXT));
        types.put("Question", fields("fact", TEXT, "order", NUMBER));
        types.put("Caution", fields("text", TEXT));
        types.put("NextStep", fields("text", TEXT));
        types.put("Scope", fields("text", TEXT));
        return types;
    }

    private static Map<String, String> fields(String... namesAndTypes) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndTypes.length; i += 2) {
            fields.put(namesAndTypes[i], namesAndTypes[i + 1]);
        }
        return fields;
    }

    /** Names of the types that the advice shows. */
    static Set<String> types() {
        return CONTRACT.keySet();
    }

    Stream<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (declared.findType("Recommendation").isEmpty() && !declared.rules().isEmpty()) {
            problems.add(CheckCode.BROKEN_CONTRACT.at(
                    new Place.InFile(declared.files().get(0).path(), 1, 1, 1),
                    "nothing declares `Recommendation`, without which there is no advice",
                    "declare it: " + form(CONTRACT.get("Recommendation"))));
        }
        CONTRACT.forEach((name, fields) -> declared.findType(name)
                .filter(type -> !declared.isStated(name))
                .ifPresent(type -> check(type, fields, problems)));
        return problems.stream();
    }

    private void check(TypeDeclaration type, Map<String, String> wanted, List<Problem> problems) {
        List<String> order = type.fields().stream()
                .map(FieldDeclaration::name)
                .filter(wanted::containsKey)
                .toList();
        wanted.forEach((name, kind) -> {
            Optional<FieldDeclaration> field = type.findField(name);
            if (field.isEmpty()) {
                problems.add(CheckCode.BROKEN_CONTRACT.at(
                        type.span(),
                        "`" + type.name() + "` has no field `" + name + "`, which the advice is made of",
                        "its fields are " + form(wanted)));
            } else if (!fits(field.get(), kind)) {
                problems.add(CheckCode.BROKEN_CONTRACT.at(
                        field.get().typeSpan(),
                        "`" + name + "` of `" + type.name() + "` is " + (kind.equals(ENUM) ? ENUM : "`" + kind + "`")
                                + " in the advice",
                        "its fields are " + form(wanted)));
            }
        });
        if (order.size() == wanted.size() && !order.equals(List.copyOf(wanted.keySet()))) {
            problems.add(CheckCode.BROKEN_CONTRACT.at(
                    type.span(),
                    "the fields of `" + type.name() + "` stand in another order than in the advice",
                    "its fields are " + form(wanted)));
        }
    }

    private boolean fits(FieldDeclaration field, String kind) {
        if (kind.equals(ENUM)) {
            return declared.findEnum(field.type()).isPresent();
        }
        return field.type().equals(kind)
                || field.name().equals("statement") && field.type().equals(STATEMENT)
                || kind.equals(NUMBER) && field.type().equals("Integer");
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field ->
                        "`" + field.getKey() + " : " + (field.getValue().equals(ENUM) ? "…" : field.getValue()) + "`")
                .collect(Collectors.joining(", "));
    }
}
