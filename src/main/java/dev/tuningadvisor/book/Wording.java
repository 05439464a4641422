package dev.tuningadvisor.book;

import dev.tuningadvisor.rules.KnowledgeBase;
import dev.tuningadvisor.rules.Vocabulary;
import java.util.HashMap;
import java.util.Map;

/** What every word of the book is made with: names, places, and what a project may state. */
record Wording(Names names, Anchors anchors, Map<String, Vocabulary.Type> facts) {

    Wording {
        facts = Map.copyOf(facts);
    }

    static Wording of(KnowledgeBase base) {
        Map<String, Vocabulary.Type> facts = new HashMap<>();
        base.vocabulary().types().forEach(type -> facts.put(type.name(), type));
        return new Wording(new Names(base), new Anchors(base), facts);
    }

    boolean isFact(String type) {
        return facts.containsKey(type);
    }

    /** The name of a declared type, as a link to where the book tells of it. */
    Phrase type(String type) {
        String anchor = anchors.type(type);
        String words = Names.words(type);
        return anchor == null ? Phrase.plain(words) : Phrase.link(words, anchor);
    }

    /** Anchor of a field of the vocabulary; null when it is none. */
    String field(String type, String field) {
        Vocabulary.Type fact = facts.get(type);
        return fact == null ? null : anchors.field(fact.key() + "." + field);
    }

    Phrase rule(String name) {
        return Phrase.link(name, anchors.rule(name));
    }

    Phrase statement(String id) {
        String anchor = anchors.statement(id);
        return anchor == null ? Phrase.plain(id) : Phrase.link(id, anchor);
    }
}
