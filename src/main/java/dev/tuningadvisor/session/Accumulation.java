package dev.tuningadvisor.session;

import dev.tuningadvisor.rules.parse.Element;
import dev.tuningadvisor.rules.parse.Operand;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BinaryOperator;

/** Computes what an accumulation makes of the ways in which its patterns match. */
final class Accumulation {

    private Accumulation() {}

    /** Results by binding; null where there is nothing to choose from, then the engine does not match. */
    static Map<String, Object> compute(Element.Accumulate accumulate, List<Branch> matches) {
        Map<String, Object> results = new LinkedHashMap<>();
        for (Element.Function function : accumulate.functions()) {
            results.put(function.binding(), compute(function, matches));
        }
        return results;
    }

    private static Object compute(Element.Function function, List<Branch> matches) {
        if (function.name().equals("count") && function.argument() == null) {
            return matches.size();
        }
        String binding = ((Operand.Variable) function.argument()).name();
        List<Object> values =
                matches.stream().map(match -> match.bound().get(binding)).toList();
        if (values.stream().anyMatch(Objects::isNull)) {
            return ConditionEvaluator.UNDECIDED;
        }
        return switch (function.name()) {
            case "count" -> values.size();
            case "sum" -> reduce(values, BigDecimal::add, BigDecimal.ZERO);
            case "max" -> reduce(values, BigDecimal::max, null);
            case "min" -> reduce(values, BigDecimal::min, null);
            case "average" -> average(values);
            case "collectList", "collectSet" -> values;
            default -> ConditionEvaluator.UNDECIDED;
        };
    }

    private static Object average(List<Object> values) {
        return values.isEmpty()
                ? null
                : (Object) (values.stream()
                                .mapToDouble(value -> ((Number) value).doubleValue())
                                .sum()
                        / values.size());
    }

    private static Object reduce(List<Object> values, BinaryOperator<BigDecimal> function, BigDecimal ofNothing) {
        BigDecimal result =
                values.stream().map(Comparisons::number).reduce(function).orElse(ofNothing);
        return result == null || result.scale() > 0 ? result : NeededValue.narrow(result);
    }
}
