package dev.tuningadvisor.book;

import dev.tuningadvisor.rules.KnowledgeBase;
import dev.tuningadvisor.rules.parse.Operand;
import dev.tuningadvisor.rules.parse.RuleDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the verdict weighs: arguments by consideration, requirements and motives by name, steps by number. */
final class WeighedReader {

    private final KnowledgeBase base;
    private final Wording wording;
    private final List<Contents.Weighed> weighed = new ArrayList<>();

    WeighedReader(KnowledgeBase base, Wording wording) {
        this.base = base;
        this.wording = wording;
    }

    List<Contents.Weighed> read() {
        add("Argument", "Arguments", byName("Argument", "consideration", List.of("strength", "direction", "approach")));
        add("Requirement", "Requirements", byName("Requirement", "name", List.of("state")));
        add("Motive", "Motives", byName("Motive", "name", List.of()));
        List<Contents.Kind> steps = steps();
        if (!steps.isEmpty()) {
            weighed.add(new Contents.Weighed("Steps to the recommendation", "steps", steps));
        }
        return weighed;
    }

    private void add(String type, String title, List<Contents.Kind> kinds) {
        if (!kinds.isEmpty()) {
            weighed.add(new Contents.Weighed(title, wording.anchors().type(type), kinds));
        }
    }

    private List<Contents.Kind> byName(String type, String by, List<String> shown) {
        List<Contents.Kind> kinds = new ArrayList<>();
        Optional.ofNullable(base.types().get(type))
                .flatMap(declared -> declared.findField(by))
                .map(field -> base.enums().get(field.type()))
                .ifPresent(names -> names.constantNames().forEach(name -> {
                    List<Phrase> items = rules(type).stream()
                            .filter(rule -> constant(rule, by).equals(name))
                            .map(rule -> item(rule, shown))
                            .toList();
                    if (!items.isEmpty()) {
                        kinds.add(
                                new Contents.Kind(Names.capital(wording.names().constant(names.name(), name)), items));
                    }
                }));
        return kinds;
    }

    private List<Contents.Kind> steps() {
        Map<Integer, List<Phrase>> steps = new TreeMap<>();
        for (RuleDeclaration rule : rules("Recommendation")) {
            if (conclusion(rule).fields().get("step") instanceof Operand.Literal step
                    && step.value() instanceof Integer number) {
                steps.computeIfAbsent(number, any -> new ArrayList<>()).add(item(rule, List.of("approach")));
            }
        }
        List<Contents.Kind> kinds = new ArrayList<>();
        steps.forEach((number, items) -> kinds.add(new Contents.Kind("Step " + number, items)));
        return kinds;
    }

    private List<RuleDeclaration> rules(String type) {
        return base.files().stream()
                .flatMap(file -> file.rules().stream())
                .filter(rule -> rule.then().type().equals(type))
                .toList();
    }

    private Conclusion conclusion(RuleDeclaration rule) {
        return new Conclusion(rule.then(), wording.names());
    }

    private String constant(RuleDeclaration rule, String field) {
        return conclusion(rule)
                .findConstant(field)
                .map(Operand.EnumValue::constant)
                .orElse("");
    }

    private Phrase item(RuleDeclaration rule, List<String> shown) {
        List<String> words = shown.stream()
                .flatMap(field -> conclusion(rule).findConstant(field).stream())
                .map(wording.names()::value)
                .toList();
        Phrase link = wording.rule(rule.name());
        return words.isEmpty()
                ? link
                : Phrase.strong(String.join(" ", words)).then(": ").then(link);
    }
}
