package dev.tuningadvisor.space;

import dev.tuningadvisor.rules.Vocabulary;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the rules can do where facts are partly open, told from the rules without firing any. It errs to one side only:
 * a rule that fires for some facts {@link #mayFire}, a rule that {@link #firesForCertain} fires for all, and what is not
 * among {@link #relevantFields} cannot change the recommendation. Immutable.
 */
public final class Reach {

    private static final String RECOMMENDATION = "Recommendation";

    /**
     * A recommendation that may be given.
     *
     * @param approach null when it is not written in the rule
     * @param step 0 when it is not written in the rule
     */
    public record Option(String approach, int step) {}

    private final RuleGraph graph;
    private final Possibilities possible;
    private final Firings firings;
    private final Map<Integer, Set<String>> waiting;

    Reach(RuleGraph graph, Possibilities possible) {
        this.graph = graph;
        this.possible = possible;
        this.firings = new Firings(graph, possible);
        this.waiting = deciding(Set.of(RECOMMENDATION));
    }

    /** Names of the rules that may fire. */
    public Set<String> mayFire() {
        return names(firings.may());
    }

    /** Names of the rules that fire whatever is stated of the open fields. */
    public Set<String> firesForCertain() {
        return names(firings.certain());
    }

    private Set<String> names(BitSet rules) {
        Set<String> names = new LinkedHashSet<>();
        rules.stream().forEach(rule -> names.add(graph.nodes().get(rule).rule().name()));
        return names;
    }

    /** What may be recommended. */
    public Set<Option> recommendations() {
        Set<Option> options = new LinkedHashSet<>();
        BitSet rules = (BitSet) graph.concluding(RECOMMENDATION).clone();
        rules.and(firings.may());
        rules.stream().mapToObj(graph.nodes()::get).forEach(node -> {
            Object approach = constant(graph.concluded(node, "approach"));
            Object step = constant(graph.concluded(node, "step"));
            options.add(new Option(text(approach), step instanceof Integer number ? number : 0));
        });
        return options;
    }

    /**
     * Names of the requirements that are in that state whatever is stated of the open fields, so far as rules write both
     * name and state.
     *
     * @param state such as {@code FAILED}
     */
    public Set<String> requirementsForCertain(String state) {
        Set<String> names = new LinkedHashSet<>();
        BitSet rules = (BitSet) graph.concluding("Requirement").clone();
        rules.and(firings.certain());
        rules.stream().mapToObj(graph.nodes()::get).forEach(node -> {
            String name = text(constant(graph.concluded(node, "name")));
            if (name != null && state.equals(text(constant(graph.concluded(node, "state"))))) {
                names.add(name);
            }
        });
        return names;
    }

    private static String text(Object constant) {
        return constant instanceof Origin.EnumConstant of ? of.name() : constant instanceof String text ? text : null;
    }

    private static Object constant(Set<Origin> origins) {
        return origins.size() == 1 && origins.iterator().next() instanceof Origin.Constant only ? only.value() : null;
    }

    /** The open fields that can still change approach or step of the recommendation, in the order of the vocabulary. */
    public List<Vocabulary.Field> relevantFields() {
        return fields(waiting.keySet());
    }

    /**
     * The open fields that can still change conclusions of those types: which rules reach them and what is told of
     * approaches, steps, names, states and weights, but not how texts are worded.
     *
     * @param types such as {@code Requirement}
     */
    public List<Vocabulary.Field> relevantFields(Set<String> types) {
        return fields(deciding(types).keySet());
    }

    private List<Vocabulary.Field> fields(Set<Integer> places) {
        return places.stream().map(place -> possible.field(place)).toList();
    }

    /** Names of the rules, on the way to the recommendation, that an open field can still decide. */
    public List<String> rulesWaitingFor(String path) {
        return waiting.entrySet().stream()
                .filter(field -> possible.field(field.getKey()).path().equals(path))
                .flatMap(field -> field.getValue().stream())
                .toList();
    }

    private Map<Integer, Set<String>> deciding(Set<String> types) {
        Map<Integer, Set<String>> deciding = new TreeMap<>();
        BitSet seen = new BitSet();
        for (String type : types) {
            graph.concluding(type).stream().forEach(rule -> {
                visit(rule, seen, deciding);
                if (firings.may().get(rule)) {
                    RuleGraph.Node node = graph.nodes().get(rule);
                    node.told().stream().filter(possible::isOpen).forEach(field -> add(field, node, deciding));
                }
            });
        }
        return deciding;
    }

    private void visit(int rule, BitSet seen, Map<Integer, Set<String>> deciding) {
        if (seen.get(rule) || !firings.may().get(rule)) {
            return;
        }
        seen.set(rule);
        RuleGraph.Node node = graph.nodes().get(rule);
        BitSet fields = new BitSet();
        for (RuleGraph.Case each : node.cases()) {
            if (firings.isPossible(each, node)) {
                each.conditions().formula().addDeciding(possible, fields);
                for (int need : each.needs()) {
                    visit(need, seen, deciding);
                }
                each.present().forEach(group -> visit(group, fields, seen, deciding));
                each.absent().forEach(group -> visit(group, fields, seen, deciding));
                each.counted().forEach(group -> visit(group, fields, seen, deciding));
            }
        }
        fields.stream().forEach(field -> add(field, node, deciding));
    }

    private void visit(List<RuleGraph.Either> group, BitSet fields, BitSet seen, Map<Integer, Set<String>> deciding) {
        for (RuleGraph.Either pattern : group) {
            pattern.onFacts().formula().addDeciding(possible, fields);
            for (RuleGraph.Source source : pattern.sources()) {
                if (firings.isPossible(source)) {
                    source.condition().formula().addDeciding(possible, fields);
                    visit(source.rule(), seen, deciding);
                }
            }
        }
    }

    private static void add(int field, RuleGraph.Node node, Map<Integer, Set<String>> deciding) {
        deciding.computeIfAbsent(field, place -> new LinkedHashSet<>())
                .add(node.rule().name());
    }
}
