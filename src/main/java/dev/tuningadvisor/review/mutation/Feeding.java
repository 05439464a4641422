package dev.tuningadvisor.review.mutation;

import dev.tuningadvisor.rules.KnowledgeBase;
import dev.tuningadvisor.rules.parse.Element;
import dev.tuningadvisor.rules.parse.RuleDeclaration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which conclusions rules rest on. */
final class Feeding {

    private final Map<String, List<RuleDeclaration>> concluding;

    Feeding(KnowledgeBase base) {
        this.concluding = base.rules().values().stream()
                .collect(Collectors.groupingBy(rule -> rule.then().type(), HashMap::new, Collectors.toList()));
    }

    /** All rules whose conclusions the rule can rest on, directly or through others. */
    Set<RuleDeclaration> below(RuleDeclaration rule) {
        Set<RuleDeclaration> below = new HashSet<>();
        Deque<RuleDeclaration> waiting = new ArrayDeque<>(List.of(rule));
        while (!waiting.isEmpty()) {
            for (Element element : waiting.pop().when()) {
                for (Element.Pattern pattern : element.patterns()) {
                    concluding.getOrDefault(pattern.type(), List.of()).stream()
                            .filter(below::add)
                            .forEach(waiting::push);
                }
            }
        }
        return below;
    }

    /** Whether what the rule concludes can alter whether it fires. */
    boolean restsOnItself(RuleDeclaration rule) {
        return below(rule).stream()
                .anyMatch(each -> each.then().type().equals(rule.then().type()));
    }
}
