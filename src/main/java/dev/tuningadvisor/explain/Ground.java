package dev.tuningadvisor.explain;

import dev.tuningadvisor.facts.Facts;
import dev.tuningadvisor.rules.KnowledgeBase;
import dev.tuningadvisor.rules.Vocabulary;
import dev.tuningadvisor.rules.parse.EnumDeclaration;
import dev.tuningadvisor.rules.parse.FieldDeclaration;
import dev.tuningadvisor.rules.parse.TypeDeclaration;
import dev.tuningadvisor.session.RuleSession;
import dev.tuningadvisor.space.DecisionSpace;
import dev.tuningadvisor.space.Decisions;
import dev.tuningadvisor.space.FieldClasses;
import dev.tuningadvisor.space.Outcome;
import dev.tuningadvisor.space.Possibilities;
import dev.tuningadvisor.space.Reach;
import dev.tuningadvisor.space.ValueClass;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What every search stands on: the rules, their space, and sessions to fire. Safe to share between threads. */
final class Ground {

    private final KnowledgeBase base;
    private final DecisionSpace space;
    private final RuleSession session;
    private final Decisions decisions;
    private final Map<String, String> words;
    private final Set<String> approaches;
    private final boolean approachesWritten;

    Ground(KnowledgeBase base, RuleSession session) {
        this.base = base;
        this.space = DecisionSpace.of(base);
        this.session = session;
        this.decisions = new Decisions(space, session);
        this.words = words(base);
        Set<String> written = approaches(space.reach(space.given(space.nothing())));
        this.approachesWritten = !written.contains(null);
        this.approaches = approachesWritten ? inDeclaredOrder(written, words) : words.keySet();
    }

    private static Map<String, String> words(KnowledgeBase base) {
        Map<String, String> words = new LinkedHashMap<>();
        TypeDeclaration recommendation = base.types().get("Recommendation");
        for (FieldDeclaration field : recommendation == null ? List.<FieldDeclaration>of() : recommendation.fields()) {
            EnumDeclaration constants = base.enums().get(field.type());
            if (field.name().equals("approach") && constants != null) {
                constants
                        .constantNames()
                        .forEach(constant -> words.put(
                                constant,
                                constants
                                        .findValue(constant, "word")
                                        .map(Object::toString)
                                        .orElse(constant.toLowerCase(Locale.ROOT)
                                                .replace('_', ' '))));
            }
        }
        return words;
    }

    private static Set<String> inDeclaredOrder(Set<String> written, Map<String, String> words) {
        Set<String> ordered = new LinkedHashSet<>(words.keySet());
        ordered.retainAll(written);
        ordered.addAll(written);
        return ordered;
    }

    /** The approaches that may be recommended; null among them stands for one that is not written in a rule. */
    static Set<String> approaches(Reach reach) {
        Set<String> approaches = new LinkedHashSet<>();
        reach.recommendations().forEach(option -> approaches.add(option.approach()));
        return approaches;
    }

    KnowledgeBase base() {
        return base;
    }

    Vocabulary vocabulary() {
        return base.vocabulary();
    }

    DecisionSpace space() {
        return space;
    }

    RuleSession session() {
        return session;
    }

    Outcome decide(Facts facts) {
        return decisions.decide(facts);
    }

    long sessionsFired() {
        return decisions.sessionsFired();
    }

    /** Every approach that these rules can recommend, in the order the rules declare them. */
    Set<String> approaches() {
        return approaches;
    }

    /** Whether each approach is written in the rules, so that looking ahead tells which may come. */
    boolean approachesAreWritten() {
        return approachesWritten;
    }

    /** How people call each approach, by constant. */
    Map<String, String> words() {
        return words;
    }

    /** Those facts with some values changed; null takes one away. */
    Facts with(Facts facts, Map<String, Object> changes) {
        return space.with(facts, changes);
    }

    /** What is possible where those facts are stated and nothing else will ever be. */
    Possibilities exactly(Facts facts) {
        Possibilities possible = space.given(facts);
        for (FieldClasses field : possible.open()) {
            possible = possible.with(field.field().path(), List.of(new ValueClass.Unknown()));
        }
        return possible;
    }
}
