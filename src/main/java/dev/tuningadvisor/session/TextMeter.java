package dev.tuningadvisor.session;

import dev.tuningadvisor.rules.KnowledgeBase;
import dev.tuningadvisor.rules.parse.Operand;
import dev.tuningadvisor.rules.parse.RuleDeclaration;
import dev.tuningadvisor.rules.parse.TypeDeclaration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.base.factmodel.AccessibleFact;

/** Measures the texts that rules put together: rules that double a text a few times would fill the memory. */
final class TextMeter {

    /** Characters of all such texts in one decision; advice has some thousand. */
    static final int MOST = 200_000;

    private final Map<String, Set<String>> fields = new HashMap<>();

    TextMeter(KnowledgeBase base) {
        for (RuleDeclaration rule : base.rules().values()) {
            TypeDeclaration type = base.types().get(rule.then().type());
            List<Operand> arguments = rule.then().arguments();
            for (int i = 0; i < arguments.size(); i++) {
                if (arguments.get(i) instanceof Operand.Arithmetic
                        && type.fields().get(i).type().equals("String")) {
                    fields.computeIfAbsent(type.name(), name -> new HashSet<>())
                            .add(type.fields().get(i).name());
                }
            }
        }
    }

    /** Characters of the texts of that conclusion. */
    long characters(Object fact) {
        Set<String> measured = fields.get(fact.getClass().getSimpleName());
        if (measured == null) {
            return 0;
        }
        long characters = 0;
        for (String field : measured) {
            Object text = ((AccessibleFact) fact).getValue(field);
            characters += text == null ? 0 : text.toString().length();
        }
        return characters;
    }
}
