package dev.tuningadvisor.book;

import dev.tuningadvisor.book.picture.Flow;
import dev.tuningadvisor.rules.KnowledgeBase;
import dev.tuningadvisor.rules.Vocabulary;
import dev.tuningadvisor.rules.parse.Element;
import dev.tuningadvisor.rules.parse.EnumDeclaration;
import dev.tuningadvisor.rules.parse.Operand;
import dev.tuningadvisor.rules.parse.ReadField;
import dev.tuningadvisor.rules.parse.RuleDeclaration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final List<FlowModel.Item> items = new ArrayList<>();
    private final Map<String, FlowModel.Group> groups = new LinkedHashMap<>();
    private final Set<Flow.Arrow> arrows = new LinkedHashSet<>();

    /** Types of which the picture has a box, by the id of that box. */
    private final Map<String, String> drawn = new LinkedHashMap<>();

    FlowReader(KnowledgeBase base, Wording wording) {
        this.base = base;
        this.wording = wording;
        this.rules =
                base.files().stream().flatMap(file -> file.rules().stream()).toList();
    }

    FlowModel read() {
        group("terms", new FlowModel.Group(FlowModel.Column.TERMS, null, "Terms", "terms"), terms());
        arguments();
        weighed("Requirement", "Requirements");
        weighed("Motive", "Motives");
        balance();
        group("steps", new FlowModel.Group(FlowModel.Column.VERDICT, null, "Steps", "steps"), steps());
        connect();
        facts();
        return new FlowModel(items, groups, arrows);
    }

    private void group(String id, FlowModel.Group group, List<Flow.Node> nodes) {
        if (!nodes.isEmpty()) {
            groups.put(id, group);
            nodes.forEach(node -> items.add(new FlowModel.Item(id, node)));
        }
    }

    private void weighed(String type, String title) {
        String anchor = wording.anchors().type(type);
        group(type, new FlowModel.Group(FlowModel.Column.WEIGHED, null, title, anchor), named(type));
        if (groups.containsKey(type)) {
            drawn.put(type, type);
        }
    }

    private static String id(String type, String name) {
        return type + " " + name;
    }

    private List<RuleDeclaration> concluding(String type) {
        return rules.stream().filter(rule -> rule.then().type().equals(type)).toList();
    }

    /** What rules without a salience conclude beside the types of the contract. */
    private List<Flow.Node> terms() {
        Set<String> contract = Set.of(ARGUMENT, "Requirement", "Motive", BALANCE, RECOMMENDATION);
        List<Flow.Node> terms = new ArrayList<>();
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

    private void arguments() {
        Map<String, List<Flow.Node>> byConsideration = new LinkedHashMap<>();
        constants(ARGUMENT, "consideration").forEach(name -> byConsideration.put(name, new ArrayList<>()));
        for (RuleDeclaration rule : concluding(ARGUMENT)) {
            Conclusion conclusion = new Conclusion(rule.then(), wording.names());
            String detail = String.join(
                    " ",
                    List.of("strength", "direction", "approach").stream()
                            .flatMap(field -> conclusion.findConstant(field).stream())
                            .map(wording.names()::value)
                            .toList());
            String anchor = wording.anchors().rule(rule.name());
            byConsideration
                    .computeIfAbsent(constant(conclusion, "consideration"), any -> new ArrayList<>())
                    .add(new Flow.Node(id(ARGUMENT, rule.name()), rule.name(), detail, anchor));
        }
        String anchor = wording.anchors().type(ARGUMENT);
        groups.put(ARGUMENT, new FlowModel.Group(FlowModel.Column.WEIGHED, null, "Arguments", anchor));
        drawn.put(ARGUMENT, ARGUMENT);
        byConsideration.forEach((name, nodes) -> {
            String title = Names.capital(word(ARGUMENT, "consideration", name));
            group(
                    id("consideration", name),
                    new FlowModel.Group(FlowModel.Column.WEIGHED, ARGUMENT, title, anchor),
                    nodes);
        });
    }

    private List<Flow.Node> named(String type) {
        Map<String, RuleDeclaration> first = new LinkedHashMap<>();
        constants(type, "name").forEach(name -> first.put(name, null));
        concluding(type)
                .forEach(rule ->
                        first.merge(constant(new Conclusion(rule.then(), wording.names()), "name"), rule, (a, b) -> a));
        List<Flow.Node> boxes = new ArrayList<>();
        first.forEach((name, rule) -> {
            if (rule != null) {
                String anchor = wording.anchors().rule(rule.name());
                boxes.add(new Flow.Node(id(type, name), word(type, "name", name), "", anchor));
            }
        });
        return boxes;
    }

    private void balance() {
        String anchor = wording.anchors().type(BALANCE);
        if (!concluding(BALANCE).isEmpty()) {
            Flow.Node balance = new Flow.Node("balance", "balance", "the sum of what counts on each side", anchor);
            FlowModel.Group group = new FlowModel.Group(FlowModel.Column.VERDICT, null, "Weighing", anchor);
            group("weighing", group, List.of(balance));
        }
    }

    private List<Flow.Node> steps() {
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
        List<Flow.Node> boxes = new ArrayList<>();
        steps.forEach((number, approaches) -> boxes.add(new Flow.Node(
                id(RECOMMENDATION, "" + number),
                "step " + number,
                String.join(", or ", approaches),
                anchors.get(number))));
        return boxes;
    }

    private static Optional<Integer> step(Conclusion conclusion) {
        return conclusion.fields().get("step") instanceof Operand.Literal step && step.value() instanceof Integer number
                ? Optional.of(number)
                : Optional.empty();
    }

    private void facts() {
        Set<String> read = new HashSet<>();
        arrows.forEach(arrow -> read.add(arrow.from()));
        for (Vocabulary.Type type : base.vocabulary().types()) {
            List<Flow.Node> nodes = new ArrayList<>();
            for (Vocabulary.Field field : type.fields()) {
                String id = id("fact", field.path());
                if (read.contains(id)) {
                    nodes.add(new Flow.Node(
                            id, Names.words(field.name()), "", wording.anchors().field(field.path())));
                }
            }
            String anchor = wording.anchors().type(type.name());
            String title = Names.title(type.name());
            group(type.name(), new FlowModel.Group(FlowModel.Column.FACTS, null, title, anchor), nodes);
        }
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
        for (ReadField read : ReadField.of(rule)) {
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
