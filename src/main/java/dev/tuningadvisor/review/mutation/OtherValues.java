package dev.tuningadvisor.review.mutation;

import dev.tuningadvisor.rules.KnowledgeBase;
import dev.tuningadvisor.rules.Vocabulary;
import dev.tuningadvisor.rules.parse.Constraint;
import dev.tuningadvisor.rules.parse.EnumDeclaration;
import dev.tuningadvisor.rules.parse.Operand;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What else could stand in the place of a value. */
final class OtherValues {

    private final KnowledgeBase base;
    private final List<String> paths;

    OtherValues(KnowledgeBase base) {
        this.base = base;
        this.paths =
                base.vocabulary().fields().stream().map(Vocabulary.Field::path).toList();
    }

    /** Every constant of the enum but that; a property's neighbors; the numbers beside; the other boolean. */
    List<Edit> of(Operand operand, MutantKind kind) {
        List<String> others = List.of();
        if (operand instanceof Operand.EnumValue value) {
            others = value.property() == null ? constants(value) : properties(value);
        } else if (operand instanceof Operand.Literal literal) {
            others = literals(literal.value());
        }
        return others.stream()
                .map(other -> Edit.replaced(kind, operand.span(), other))
                .toList();
    }

    private List<String> constants(Operand.EnumValue value) {
        return names(value)
                .filter(name -> !name.equals(value.constant()))
                .map(name -> value.type() + "." + name)
                .toList();
    }

    private Stream<String> names(Operand.EnumValue value) {
        return Optional.ofNullable(base.enums().get(value.type())).stream()
                .flatMap(declared -> declared.constantNames().stream());
    }

    /** The next and the previous constant's; a text is left as it is unless it names a field of the facts. */
    private List<String> properties(Operand.EnumValue value) {
        EnumDeclaration declared = base.enums().get(value.type());
        Object own = declared.findValue(value.constant(), value.property()).orElse(null);
        if (own == null || own instanceof String text && !paths.contains(text)) {
            return List.of();
        }
        List<String> names = declared.constantNames();
        int place = names.indexOf(value.constant());
        return Stream.of(place - 1, place + 1)
                .filter(next -> next >= 0 && next < names.size())
                .map(next -> value.type() + "." + names.get(next) + "." + value.property())
                .toList();
    }

    /** The numbers beside, the other boolean, the next field of the facts. */
    List<String> literals(Object value) {
        if (value instanceof Integer number) {
            return Stream.of(number - 1L, number + 1L)
                    .filter(other -> other == (int) (long) other)
                    .map(String::valueOf)
                    .toList();
        }
        if (value instanceof BigDecimal number) {
            return List.of(
                    number.subtract(BigDecimal.ONE).toPlainString(),
                    number.add(BigDecimal.ONE).toPlainString());
        }
        if (value instanceof Boolean flag) {
            return List.of(String.valueOf(!flag));
        }
        if (value instanceof String text && paths.contains(text)) {
            return List.of('"' + paths.get((paths.indexOf(text) + 1) % paths.size()) + '"');
        }
        return List.of();
    }

    /** A list with one value more; where it has a single one also with another instead. */
    List<Edit> ofList(Constraint.Membership membership) {
        List<Edit> edits = new ArrayList<>();
        List<Operand> values = membership.values();
        if (values.size() == 1) {
            edits.addAll(of(values.get(0), MutantKind.CONSTANT));
        }
        Operand last = values.get(values.size() - 1);
        if (last instanceof Operand.EnumValue value && value.property() == null) {
            List<String> listed = values.stream()
                    .filter(Operand.EnumValue.class::isInstance)
                    .map(each -> ((Operand.EnumValue) each).constant())
                    .toList();
            names(value)
                    .filter(name -> !listed.contains(name))
                    .forEach(name -> edits.add(new Edit(
                            MutantKind.CONSTANT,
                            last.span().end(),
                            last.span().end(),
                            ", " + value.type() + "." + name,
                            membership.span())));
        } else if (values.size() > 1) {
            values.forEach(each -> edits.addAll(of(each, MutantKind.CONSTANT)));
        }
        return edits;
    }

    /** Whether it is surely a whole number: written, or a constant's. */
    boolean isNumber(Operand operand) {
        if (operand instanceof Operand.EnumValue value && value.property() != null) {
            return base.enums()
                    .get(value.type())
                    .findValue(value.constant(), value.property())
                    .filter(Number.class::isInstance)
                    .isPresent();
        }
        return operand instanceof Operand.Literal literal && literal.value() instanceof Number;
    }
}
