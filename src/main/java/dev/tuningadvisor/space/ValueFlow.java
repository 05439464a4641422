package dev.tuningadvisor.space;

import dev.tuningadvisor.rules.KnowledgeBase;
import dev.tuningadvisor.rules.Vocabulary;
import dev.tuningadvisor.rules.parse.EnumDeclaration;
import dev.tuningadvisor.rules.parse.FieldDeclaration;
import dev.tuningadvisor.rules.parse.Operand;
import dev.tuningadvisor.rules.parse.RuleDeclaration;
import dev.tuningadvisor.rules.parse.StatementType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which values each field of each type can hold: those of a vocabulary type what is stated, the rest what rules insert. */
final class ValueFlow {

    // Beyond this a field that rules count up in a circle is taken as computed.
    private static final int MOST_CONSTANTS = 500;

    private final KnowledgeBase base;
    private final Map<String, Map<String, Set<Origin>>> origins = new HashMap<>();
    private final Map<String, Map<String, Set<Origin>>> byRule = new HashMap<>();

    private ValueFlow(KnowledgeBase base) {
        this.base = base;
        base.types().values().forEach(type -> {
            Map<String, Set<Origin>> fields = new HashMap<>();
            type.fields().forEach(field -> fields.put(field.name(), new LinkedHashSet<>()));
            origins.put(type.name(), fields);
        });
        for (Vocabulary.Field field : base.vocabulary().fields()) {
            origins.get(field.type()).get(field.name()).add(new Origin.Stated(field, null));
        }
    }

    /** Follows the values through all conclusions until no more are found. */
    static ValueFlow of(KnowledgeBase base) {
        ValueFlow flow = new ValueFlow(base);
        boolean grown = true;
        while (grown) {
            grown = false;
            for (RuleDeclaration rule : base.rules().values()) {
                grown |= flow.follow(rule);
            }
        }
        return flow;
    }

    private boolean follow(RuleDeclaration rule) {
        RuleValues values = new RuleValues(rule, this);
        List<FieldDeclaration> fields = base.types().get(rule.then().type()).fields();
        List<Operand> arguments = rule.then().arguments();
        boolean grown = false;
        for (int i = 0; i < fields.size(); i++) {
            FieldDeclaration field = fields.get(i);
            Set<Origin> added = arguments.size() == fields.size()
                    ? argument(arguments.get(i), field, values)
                    : Set.of(new Origin.Constant(initial(field.type())));
            byRule.computeIfAbsent(rule.name(), name -> new HashMap<>()).put(field.name(), added);
            grown |= add(origins.get(rule.then().type()).get(field.name()), added);
        }
        return grown;
    }

    private static Set<Origin> argument(Operand argument, FieldDeclaration field, RuleValues values) {
        boolean statement = field.type().equals(StatementType.NAME)
                && argument instanceof Operand.Literal literal
                && literal.value() instanceof String;
        return statement
                ? Set.of(new Origin.Constant(
                        new Origin.EnumConstant(StatementType.NAME, (String) ((Operand.Literal) argument).value())))
                : values.of(argument, null);
    }

    private static boolean add(Set<Origin> known, Set<Origin> added) {
        if (known.size() > MOST_CONSTANTS) {
            return known.add(new Origin.Computed(RuleValues.statedIn(added)));
        }
        return known.addAll(added);
    }

    private static Object initial(String type) {
        return switch (type) {
            case "boolean" -> Boolean.FALSE;
            case "int", "long", "double" -> 0;
            default -> null;
        };
    }

    /** Every conclusion that carries stated values, in the order of the rules and of its fields. */
    List<Shown> shown() {
        List<Shown> shown = new ArrayList<>();
        for (RuleDeclaration rule : base.rules().values()) {
            String type = rule.then().type();
            for (FieldDeclaration field : base.types().get(type).fields()) {
                Set<Vocabulary.Field> stated =
                        RuleValues.statedIn(property(new Origin.Reference(type, rule.name()), field.name()));
                if (!stated.isEmpty()) {
                    shown.add(new Shown(rule.name(), type, field.name(), sorted(stated)));
                }
            }
        }
        return List.copyOf(shown);
    }

    private List<Vocabulary.Field> sorted(Set<Vocabulary.Field> fields) {
        return base.vocabulary().fields().stream().filter(fields::contains).toList();
    }

    KnowledgeBase base() {
        return base;
    }

    /** What that field can hold; empty when nothing is ever inserted or the type has no such field. */
    Set<Origin> of(String type, String field) {
        return origins.getOrDefault(type, Map.of()).getOrDefault(field, Set.of());
    }

    boolean hasField(String type, String field) {
        return origins.getOrDefault(type, Map.of()).containsKey(field);
    }

    /** What the property of such a value can be. */
    Set<Origin> property(Origin origin, String property) {
        if (origin instanceof Origin.Reference reference) {
            return reference.rule() == null
                    ? of(reference.type(), property)
                    : byRule.getOrDefault(reference.rule(), Map.of()).getOrDefault(property, Set.of());
        }
        if (origin instanceof Origin.Stated stated) {
            return Set.of(new Origin.Stated(stated.field(), property));
        }
        if (origin instanceof Origin.Constant constant) {
            return constant.value() instanceof Origin.EnumConstant value
                    ? Set.of(new Origin.Constant(property(value, property)))
                    : Set.of();
        }
        return Set.of(origin);
    }

    private Object property(Origin.EnumConstant value, String property) {
        EnumDeclaration declaration = base.enums().get(value.type());
        return declaration == null
                ? null
                : declaration.findValue(value.name(), property).orElse(null);
    }
}
