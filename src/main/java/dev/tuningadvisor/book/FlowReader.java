package dev.tuningadvisor.book;

import dev.tuningadvisor.book.picture.Flow;
import dev.tuningadvisor.rules.KnowledgeBase;
import dev.tuningadvisor.rules.Vocabulary;
import dev.tuningadvisor.rules.parse.Element;
import dev.tuningadvisor.rules.parse.EnumDeclaration;
import dev.tuningadvisor.rules.parse.Operand;
import dev.tuningadvisor.rules.parse.RuleDeclaration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How facts feed terms, terms arguments, arguments the verdict, read from the rules. */
final class FlowReader {

    private static final String ARGUMENT = "Argument";
    private static final String BALANCE = "Balance";
    private static final String RECOMMENDATION = "Recommendation";

    private final KnowledgeBase base;
    private final Wording wording;
    private final List<RuleDeclaration> rules;
    private final Set<Flow.Arrow> arrows = new LinkedHashSet<>();

    /** Types of which the picture has a box, by the id of that box. */
    private final Map<String, String> drawn = new LinkedHashMap<>();

    FlowReader(KnowledgeBase base, Wording wording) {
        this.base = base;
        this.wording = wording;
        this.rules =
                base.files().stream().flatMap(file -> file.rules().stream()).toList();
    }

    Flow read() {
        List<Flow.Box> terms = terms();
        List<Flow.Group> weighed = new ArrayList<>();
        group(weighed, ARGUMENT, "Arguments", arguments());
        group(weighed, "Requirement", "Requirements", named("Requirement"));
        group(weighed, "Motive", "Motives", named("Motive"));
        List<Flow.Group> verdict = new ArrayList<>();
        group(verdict, BALANCE, "Weighing", balance());
        group(verdict, RECOMMENDATION, "Steps to the recommendation", steps());
        List<Flow.Group> termGroups = terms.isEmpty() ? List.of() : List.of(new Flow.Group("terms", "Terms", terms));
        connect();
        return new Flow(List.of(facts(), termGroups, weighed, verdict), List.copyOf(arrows));
    }

    private void group(List<Flow.Group> groups, String type, String title, List<Flow.Box> boxes) {
        if (!boxes.isEmpty()) {
            groups.add(new Flow.Group(groupId(type), title, boxes));
            drawn.put(type, groupId(type));
        }
    }

    private static String groupId(String type) {
        return "group " + type;
    }

    private static String id(String type, String name) {
        return type + " " + name;
    }

    private List<RuleDeclaration> concluding(String type) {
        return rules.stream().filter(rule -> rule.then().type().equals(type)).toList();
    }

    /** What rules without a salience conclude beside the types of the contract. */
    private List<Flow.Box> terms() {
        Set<String> contract = Set.of(ARGUMENT, "Requirement", "Motive", BALANCE, RECOMMENDATION);
        List<Flow.Box> terms = new ArrayList<>();
        base.types().keySet().stream()
                .filter(type -> !contract.contains(type) && !wording.isFact(type))
                .filter(type -> concluding(type).stream().anyMatch(rule -> rule.salience() == 0))
                .filter(type -> rules.stream().anyMatch(rule -> reads(rule, type)))
                .forEach(type -> {
                    terms.add(new Flow.Node(
                            id("term", type),
                            Names.words(type),
                            "",
                            wording.anchors().type(type)));
                    drawn.put(type, id("term", type));
                });
        return terms;
    }

    private static boolean reads(RuleDeclaration rule, String type) {
        return rule.when().stream()
                .flatMap(element -> element.patterns().stream())
                .anyMatch(pattern -> pattern.type().equals(type));
    }

    private List<Flow.Box> arguments() {
        Map<String, List<Flow.Box>> byConsideration = new LinkedHashMap<>();
        constants(ARGUMENT, "consideration").forEach(name -> byConsideration.put(name, new ArrayList<>()));
        for (RuleDeclaration rule : concluding(ARGUMENT)) {
            Conclusion conclusion = new Conclusion(rule.then(), wording.names());
            String detail = String.join(
                    " ",
                    List.of("strength", "direction", "approach").stream()
                            .flatMap(field -> conclusion.findConstant(field).stream())
                            .map(wording.names()::value)
                            .toList());
            byConsideration
                    .computeIfAbsent(constant(conclusion, "consideration"), any -> new ArrayList<>())
                    .add(new Flow.Node(
                            id(ARGUMENT, rule.name()),
                            rule.name(),
                            detail,
                            wording.anchors().rule(rule.name())));
        }
        List<Flow.Box> groups = new ArrayList<>();
        byConsideration.forEach((name, boxes) -> {
            if (!boxes.isEmpty()) {
                groups.add(new Flow.Group(id("consideration", name), word(ARGUMENT, "consideration", name), boxes));
            }
        });
        return groups;
    }

    private List<Flow.Box> named(String type) {
        Map<String, RuleDeclaration> first = new LinkedHashMap<>();
        constants(type, "name").forEach(name -> first.put(name, null));
        concluding(type)
                .forEach(rule ->
                        first.merge(constant(new Conclusion(rule.then(), wording.names()), "name"), rule, (a, b) -> a));
        List<Flow.Box> boxes = new ArrayList<>();
        first.forEach((name, rule) -> {
            if (rule != null) {
                String anchor = wording.anchors().rule(rule.name());
                boxes.add(new Flow.Node(id(type, name), word(type, "name", name), "", anchor));
            }
        });
        return boxes;
    }

    private List<Flow.Box> balance() {
        return concluding(BALANCE).isEmpty()
                ? List.of()
                : List.of(new Flow.Node(
                        "balance",
                        "balance",
                        "the sum of what counts for each approach",
                        wording.anchors().type(BALANCE)));
    }

    private List<Flow.Box> steps() {
        Map<Integer, Set<String>> steps = new TreeMap<>();
        Map<Integer, String> anchors = new TreeMap<>();
        for (RuleDeclaration rule : concluding(RECOMMENDATION)) {
            Conclusion conclusion = new Conclusion(rule.then(), wording.names());
            step(conclusion).ifPresent(number -> {
                Set<String> approaches = steps.computeIfAbsent(number, any -> new LinkedHashSet<>());
                conclusion.findConstant("approach").map(wording.names()::value).ifPresent(approaches::add);
                anchors.putIfAbsent(number, wording.anchors().rule(rule.name()));
            });
        }
        List<Flow.Box> boxes = new ArrayList<>();
        steps.forEach((number, approaches) -> boxes.add(new Flow.Node(
                id(RECOMMENDATION, "" + number),
                "step " + number,
                String.join(", or ", approaches),
                anchors.get(number))));
        return boxes;
    }

    private static java.util.Optional<Integer> step(Conclusion conclusion) {
        return conclusion.fields().get("step") instanceof Operand.Literal step && step.value() instanceof Integer number
                ? java.util.Optional.of(number)
                : java.util.Optional.empty();
    }

    private List<Flow.Group> facts() {
        Set<String> read = new HashSet<>();
        arrows.forEach(arrow -> read.add(arrow.from()));
        List<Flow.Group> groups = new ArrayList<>();
        for (Vocabulary.Type type : base.vocabulary().types()) {
            List<Flow.Box> boxes = new ArrayList<>();
            for (Vocabulary.Field field : type.fields()) {
                if (read.contains(id("fact", field.path()))) {
                    boxes.add(new Flow.Node(
                            id("fact", field.path()),
                            Names.words(field.name()),
                            "",
                            wording.anchors().field(field.path())));
                }
            }
            if (!boxes.isEmpty()) {
                groups.add(new Flow.Group(groupId(type.name()), Names.title(type.name()), boxes));
            }
        }
        return groups;
    }

    private void connect() {
        for (RuleDeclaration rule : rules) {
            String to = box(rule);
            if (to != null) {
                sources(rule, new HashSet<>()).stream()
                        .filter(from -> !from.equals(to))
                        .forEach(from -> arrows.add(new Flow.Arrow(from, to)));
            }
        }
    }

    /** The box of what the rule concludes; null where it has none. */
    private String box(RuleDeclaration rule) {
        Conclusion conclusion = new Conclusion(rule.then(), wording.names());
        String type = rule.then().type();
        return switch (type) {
            case ARGUMENT -> id(ARGUMENT, rule.name());
            case "Requirement", "Motive" -> id(type, constant(conclusion, "name"));
            case BALANCE -> "balance";
            case RECOMMENDATION ->
                step(conclusion).map(number -> id(RECOMMENDATION, "" + number)).orElse(null);
            default -> rule.salience() == 0 ? drawn.get(type) : null;
        };
    }

    /** Boxes of what the rule reads; what only the verdict concludes on its way is replaced by what that rests on. */
    private Set<String> sources(RuleDeclaration rule, Set<String> path) {
        Set<String> sources = new LinkedHashSet<>();
        for (ReadFields.Read read : ReadFields.of(rule)) {
            if (wording.isFact(read.type())) {
                sources.add(id("fact", wording.facts().get(read.type()).key() + "." + read.field()));
            }
        }
        for (Element element : rule.when()) {
            for (Element.Pattern pattern : element.patterns()) {
                sources.addAll(sources(pattern.type(), path));
            }
        }
        return sources;
    }

    private Set<String> sources(String type, Set<String> path) {
        if (type.equals(RECOMMENDATION) || wording.isFact(type)) {
            return Set.of();
        }
        if (type.equals(BALANCE)) {
            return Set.of("balance");
        }
        if (drawn.containsKey(type)) {
            return Set.of(drawn.get(type));
        }
        Set<String> sources = new LinkedHashSet<>();
        if (path.add(type)) {
            concluding(type).forEach(rule -> sources.addAll(sources(rule, path)));
        }
        return sources;
    }

    private List<String> constants(String type, String field) {
        EnumDeclaration declared = declared(type, field);
        return declared == null ? List.of() : declared.constantNames();
    }

    private EnumDeclaration declared(String type, String field) {
        return base.types().containsKey(type)
                ? base.types()
                        .get(type)
                        .findField(field)
                        .map(found -> base.enums().get(found.type()))
                        .orElse(null)
                : null;
    }

    private String word(String type, String field, String constant) {
        EnumDeclaration declared = declared(type, field);
        return declared == null ? constant : wording.names().constant(declared.name(), constant);
    }

    private static String constant(Conclusion conclusion, String field) {
        return conclusion.findConstant(field).map(Operand.EnumValue::constant).orElse("");
    }
}
