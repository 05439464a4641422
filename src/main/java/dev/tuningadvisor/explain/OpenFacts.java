package dev.tuningadvisor.explain;

import dev.tuningadvisor.facts.Facts;
import dev.tuningadvisor.rules.Vocabulary;
import dev.tuningadvisor.space.FieldClasses;
import dev.tuningadvisor.space.Possibilities;
import dev.tuningadvisor.space.Reach;
import dev.tuningadvisor.space.ValueClass;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Facts of which some are stated, some open, and some will stay unknown.
 *
 * @param facts what is stated
 * @param possible what may become of the rest
 * @param reach what the rules can do with it
 * @param relevant the open fields that can still change the recommendation, in the order of the vocabulary
 */
record OpenFacts(Facts facts, Possibilities possible, Reach reach, List<FieldClasses> relevant) {

    /** Those facts, where the unknown ones among {@code unanswered} stay so. */
    static OpenFacts of(Ground ground, Facts facts, Set<String> unanswered) {
        Possibilities possible = ground.space().given(facts);
        for (FieldClasses field : possible.open()) {
            if (unanswered.contains(field.field().path())) {
                possible = possible.with(field.field().path(), List.of(new ValueClass.Unknown()));
            }
        }
        Reach reach = ground.space().reach(possible);
        List<FieldClasses> relevant = reach.relevantFields().stream()
                .map(Vocabulary.Field::path)
                .map(ground.space()::field)
                .toList();
        return new OpenFacts(facts, possible, reach, relevant);
    }

    /** Whether the classes of what is open tell everything. */
    boolean isExact() {
        return relevant.stream().allMatch(FieldClasses::covered);
    }

    /** The facts with some answers. */
    Facts with(Ground ground, Map<String, Object> answers) {
        return ground.with(facts, answers);
    }

    /** One answer to each open question that those possibilities leave: none where that is possible. */
    static Map<String, Object> answers(OpenFacts open, Possibilities left) {
        Map<String, Object> answers = new LinkedHashMap<>();
        for (FieldClasses field : open.possible().open()) {
            Object value = left.of(field.field().path()).get(0).representative();
            if (value != null) {
                answers.put(field.field().path(), value);
            }
        }
        return answers;
    }
}
