package dev.tuningadvisor.explain;

import dev.tuningadvisor.advice.Advice;
import dev.tuningadvisor.advice.Requirement;
import dev.tuningadvisor.rules.Vocabulary;
import dev.tuningadvisor.space.FieldClasses;
import dev.tuningadvisor.space.Outcome;
import dev.tuningadvisor.space.ValueClass;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds what to ask next. */
final class QuestionSearch {

    private final Ground ground;
    private final OpenFacts open;
    private final Outcome now;
    private final Set<String> required;

    QuestionSearch(Ground ground, OpenFacts open, Advice advice) {
        this.ground = ground;
        this.open = open;
        this.now = ground.decide(open.facts());
        this.required = advice.requirements().stream()
                .filter(requirement -> requirement.state().equals("UNKNOWN"))
                .map(Requirement::fact)
                .collect(Collectors.toSet());
    }

    /** The questions in order; with {@code pairs} also those that matter together are told from the rest. */
    List<OpenQuestion> search(Effort effort) {
        Set<String> together = effort.pairs() ? together() : Set.of();
        return open.relevant().stream()
                .map(field -> question(field, together))
                .sorted(Comparator.comparing(OpenQuestion::influence)
                        .thenComparing(OpenQuestion::requirement, Comparator.reverseOrder())
                        .thenComparing(OpenQuestion::changing, Comparator.reverseOrder())
                        .thenComparing(question -> question.rules().size(), Comparator.reverseOrder()))
                .toList();
    }

    /** The unknown facts that cannot matter. */
    List<String> idle() {
        return ground.vocabulary().fields().stream()
                .map(Vocabulary.Field::path)
                .filter(path -> !open.facts().values().containsKey(path))
                .filter(path -> open.relevant().stream()
                        .noneMatch(field -> field.field().path().equals(path)))
                .toList();
    }

    private OpenQuestion question(FieldClasses classes, Set<String> together) {
        Vocabulary.Field field = classes.field();
        List<OpenQuestion.Answer> answers =
                classes.known().stream().map(each -> answer(classes, each)).toList();
        OpenQuestion.Influence influence = answers.stream().anyMatch(OpenQuestion.Answer::changes)
                ? OpenQuestion.Influence.ALONE
                : together.contains(field.path()) ? OpenQuestion.Influence.TOGETHER : OpenQuestion.Influence.POSSIBLE;
        List<String> rules = open.reach().rulesWaitingFor(field.path());
        return new OpenQuestion(
                field.path(),
                field.question() == null ? field.path() : field.question(),
                field.unit(),
                required.contains(field.path()),
                influence,
                answers,
                rules,
                statements(classes, rules));
    }

    private OpenQuestion.Answer answer(FieldClasses classes, ValueClass of) {
        Outcome outcome = decide(Map.of(classes.field().path(), of.representative()));
        return new OpenQuestion.Answer(
                Labels.of(classes, List.of(of)),
                of.representative(),
                outcome.recommendation(),
                outcome.step(),
                !now.recommendation().equals(outcome.recommendation()));
    }

    private Outcome decide(Map<String, Object> answers) {
        return ground.decide(open.with(ground, answers));
    }

    /** What is cited by the rules that wait, and by those that fire with some of the answers but not with others. */
    private List<String> statements(FieldClasses classes, List<String> waiting) {
        Set<String> some = new LinkedHashSet<>(waiting);
        Set<String> all = new HashSet<>(now.rules());
        some.addAll(now.rules());
        for (ValueClass each : classes.known()) {
            List<String> fired = decide(Map.of(classes.field().path(), each.representative()))
                    .rules();
            some.addAll(fired);
            all.retainAll(fired);
        }
        some.removeAll(all);
        return some.stream()
                .flatMap(rule -> ground.base().rules().get(rule).cites().stream())
                .distinct()
                .sorted(Comparator.comparingInt(
                        id -> ground.base().statementPlaces().getOrDefault(id, Integer.MAX_VALUE)))
                .toList();
    }

    /** Fields that change the recommendation beside an answer to another question. */
    private Set<String> together() {
        Set<String> together = new HashSet<>();
        List<FieldClasses> fields = open.relevant();
        for (int i = 0; i < fields.size(); i++) {
            for (int j = i + 1; j < fields.size(); j++) {
                addPair(fields.get(i), fields.get(j), together);
            }
        }
        return together;
    }

    private void addPair(FieldClasses one, FieldClasses other, Set<String> together) {
        String first = one.field().path();
        String second = other.field().path();
        for (ValueClass left : one.known()) {
            for (ValueClass right : other.known()) {
                if (together.contains(first) && together.contains(second)) {
                    return;
                }
                Map<String, Object> both = new LinkedHashMap<>();
                both.put(first, left.representative());
                both.put(second, right.representative());
                String outcome = String.valueOf(decide(both).recommendation());
                if (!outcome.equals(decide(Map.of(first, left.representative())).recommendation())) {
                    together.add(second);
                }
                if (!outcome.equals(
                        decide(Map.of(second, right.representative())).recommendation())) {
                    together.add(first);
                }
            }
        }
    }
}
