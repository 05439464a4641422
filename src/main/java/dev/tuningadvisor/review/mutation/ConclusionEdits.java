package dev.tuningadvisor.review.mutation;

import dev.tuningadvisor.rules.KnowledgeBase;
import dev.tuningadvisor.rules.parse.FieldDeclaration;
import dev.tuningadvisor.rules.parse.Operand;
import dev.tuningadvisor.rules.parse.RuleDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The changes of one rule's conclusion. Texts stay as they are, but for names: statements and fields of the facts. */
final class ConclusionEdits {

    private static final String STATEMENT = "statement";
    private static final Map<Character, String> OTHER_SIGN = Map.of('-', "+", '+', "-", '*', "+");

    private final KnowledgeBase base;
    private final String text;
    private final OtherValues values;
    private final List<Edit> edits = new ArrayList<>();

    private ConclusionEdits(KnowledgeBase base, String text, OtherValues values) {
        this.base = base;
        this.text = text;
        this.values = values;
    }

    static List<Edit> of(RuleDeclaration rule, KnowledgeBase base, String text, OtherValues values) {
        ConclusionEdits reader = new ConclusionEdits(base, text, values);
        List<FieldDeclaration> fields = base.types().get(rule.then().type()).fields();
        List<Operand> arguments = rule.then().arguments();
        for (int i = 0; i < arguments.size(); i++) {
            if (fields.get(i).name().equals(STATEMENT) && arguments.get(i) instanceof Operand.Literal statement) {
                reader.readStatement(statement, rule);
            } else {
                reader.read(arguments.get(i));
            }
        }
        return reader.edits;
    }

    private void read(Operand operand) {
        if (operand instanceof Operand.Arithmetic sum) {
            read(sum.left());
            read(sum.right());
            int sign = text.indexOf(sum.operator(), sum.left().span().end());
            if (isNumber(sum) && sign >= 0 && sign < sum.right().span().start()) {
                edits.add(new Edit(MutantKind.OPERATOR, sign, sign + 1, OTHER_SIGN.get(sum.operator()), sum.span()));
            }
        } else {
            edits.addAll(values.of(operand, MutantKind.CONCLUSION));
        }
    }

    /** A sum of texts is a text; only numbers are subtracted and multiplied. */
    private boolean isNumber(Operand operand) {
        return operand instanceof Operand.Arithmetic sum
                ? sum.operator() != '+' || isNumber(sum.left()) && isNumber(sum.right())
                : values.isNumber(operand);
    }

    /** Another that the rule cites; where it cites no other, another of the guidance. */
    private void readStatement(Operand.Literal statement, RuleDeclaration rule) {
        List<String> cited = others(rule.cites(), statement);
        List<String> others = cited.isEmpty()
                ? others(List.copyOf(base.statements().keySet()), statement).stream()
                        .limit(1)
                        .toList()
                : cited;
        others.forEach(other -> edits.add(Edit.replaced(MutantKind.CONCLUSION, statement.span(), '"' + other + '"')));
    }

    private static List<String> others(List<String> ids, Operand.Literal statement) {
        return ids.stream().filter(id -> !id.equals(statement.value())).toList();
    }
}
