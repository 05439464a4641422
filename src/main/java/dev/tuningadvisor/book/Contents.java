package dev.tuningadvisor.book;

import dev.tuningadvisor.rules.Vocabulary;
import java.util.List;

/**
 * All that the book says, in its order, for whichever writer prints it.
 *
 * @param title title of the knowledge base
 * @param version its version
 * @param digest its digest
 * @param sections the guidance: every statement once
 * @param terms rules that rest on no statement, by what they conclude
 * @param verdict rules with a salience, by what they conclude, in the order in which they fire
 * @param weighed what the verdict weighs: arguments, requirements and the like, each with the rules that conclude it
 * @param facts the vocabulary: every field once
 * @param rules how many rules there are
 * @param scenarios how many scenarios there are
 */
record Contents(
        String title,
        String version,
        String digest,
        List<Section> sections,
        List<Group> terms,
        List<Weighed> weighed,
        List<Group> verdict,
        List<FactType> facts,
        int rules,
        int scenarios) {

    Contents {
        sections = List.copyOf(sections);
        terms = List.copyOf(terms);
        weighed = List.copyOf(weighed);
        verdict = List.copyOf(verdict);
        facts = List.copyOf(facts);
    }

    /** A section of the guidance. */
    record Section(String name, String anchor, List<Claim> claims) {}

    /**
     * A statement.
     *
     * @param concludes whether anything follows from it
     * @param rules those that it leads, told here in full
     * @param elsewhere those that rest on it too and are told elsewhere
     */
    record Claim(
            String id, String anchor, String claim, boolean concludes, List<RuleEntry> rules, List<Phrase> elsewhere) {

        /** What is to be said of it beside its rules; empty when they say it all. */
        String note() {
            if (!rules.isEmpty() || !elsewhere.isEmpty()) {
                return "";
            }
            return concludes ? BookWords.NO_RULE : BookWords.NO_CONCLUSION;
        }
    }

    /**
     * Rules that conclude the same.
     *
     * @param note what to know before reading them; empty when there is nothing
     */
    record Group(String title, String anchor, String note, List<RuleEntry> rules) {}

    /**
     * One rule.
     *
     * @param place file and line
     * @param when its conditions, all of which must hold
     * @param cites statements that it rests on
     * @param proofs scenarios that name it
     * @param source as its author wrote it
     */
    record RuleEntry(
            String name,
            String anchor,
            String place,
            List<Phrase> when,
            Phrase then,
            List<Phrase> cites,
            List<Proof> proofs,
            String source) {}

    /**
     * A scenario that names a rule.
     *
     * @param name what it proves
     * @param fires whether the rule is expected to fire or to stay silent
     */
    record Proof(String name, boolean fires) {}

    /**
     * What is weighed, such as all arguments.
     *
     * @param anchor its place; null when the type is not declared
     */
    record Weighed(String title, String anchor, List<Kind> kinds) {}

    /** One kind of what is weighed, such as the arguments of one consideration, each as the rule that concludes it. */
    record Kind(String title, List<Phrase> items) {}

    /** A type of the vocabulary. */
    record FactType(String name, String anchor, List<Fact> fields) {}

    /**
     * A field of the vocabulary.
     *
     * @param field what is declared of it
     * @param anchor its place
     * @param values what may be stated, in words
     * @param readers rules that read it
     */
    record Fact(Vocabulary.Field field, String anchor, String values, List<Phrase> readers) {}
}
