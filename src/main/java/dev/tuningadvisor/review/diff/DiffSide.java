package dev.tuningadvisor.review.diff;

import dev.tuningadvisor.facts.Facts;
import dev.tuningadvisor.problem.RulesException;
import dev.tuningadvisor.rules.KnowledgeBase;
import dev.tuningadvisor.rules.Vocabulary;
import dev.tuningadvisor.scenario.Scenario;
import dev.tuningadvisor.scenario.ScenarioReader;
import dev.tuningadvisor.session.Limits;
import dev.tuningadvisor.session.RuleSession;
import dev.tuningadvisor.space.DecisionSpace;
import dev.tuningadvisor.space.Decisions;
import dev.tuningadvisor.space.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One side of a comparison, ready to decide. */
final class DiffSide {

    private final RulesSide side;
    private final KnowledgeBase base;
    private final DecisionSpace space;
    private final Decisions decisions;
    private final List<String> notes = new ArrayList<>();

    DiffSide(RulesSide side, KnowledgeBase base) {
        this.side = side;
        this.base = base;
        this.space = DecisionSpace.of(base);
        this.decisions = new Decisions(space, new RuleSession(base, Limits.DEFAULT));
    }

    String name() {
        return side.folder().name();
    }

    KnowledgeBase base() {
        return base;
    }

    DecisionSpace space() {
        return space;
    }

    /** What could not be compared, and why. */
    List<String> notes() {
        return notes;
    }

    /** Facts of the scenarios, each named as its scenario; of a file that these rules cannot read, none. */
    List<Project> scenarios() {
        List<Project> projects = new ArrayList<>();
        ScenarioReader reader = new ScenarioReader(base);
        side.scenarios().forEach((path, text) -> {
            try {
                for (Scenario scenario : reader.read(name() + "/" + path, text)) {
                    projects.add(new Project(scenario.name(), scenario.facts().values()));
                }
            } catch (RulesException unreadable) {
                notes.add("scenarios left out: " + unreadable.problems().get(0));
            }
        });
        return projects;
    }

    /** What these rules come to for a project, as far as their vocabulary can say it. */
    Outcome decide(Project project) {
        return decisions.decide(fitting(project.values()));
    }

    private Facts fitting(Map<String, Object> values) {
        Map<String, Object> fitting = new LinkedHashMap<>();
        for (Vocabulary.Field field : base.vocabulary().fields()) {
            Object value = values.get(field.path());
            if (value != null && fits(field, value)) {
                fitting.put(field.path(), value);
            }
        }
        return new Facts("facts", fitting);
    }

    private static boolean fits(Vocabulary.Field field, Object value) {
        return switch (field.kind()) {
            case INTEGER ->
                value instanceof Integer number
                        && (field.min() == null || number >= field.min())
                        && (field.max() == null || number <= field.max());
            case BOOLEAN -> value instanceof Boolean;
            case ENUM -> field.values().contains(value);
            case TEXT -> value instanceof String;
        };
    }
}
