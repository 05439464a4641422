package dev.tuningadvisor.book;

import dev.tuningadvisor.rules.Vocabulary;
import java.util.List;
import java.util.Locale;

/** The book's own sentences, the same in every form of it. */
final class BookWords {

    static final String PICTURE = "From facts to the recommendation";
    static final String PICTURE_LEAD = "What a project states, on the left, feeds the terms, these the arguments, and "
            + "all of them the verdict on the right. An arrow says that a rule reads the one to conclude the other; "
            + "each box leads to its place below. The first picture shows it as a whole, the others each part of it.";
    static final String PICTURE_DESCRIPTION =
            "Boxes in columns, joined by arrows from left to right. The list below the "
                    + "picture says the same in words.";
    static final String GUIDANCE = "The guidance";
    static final String GUIDANCE_LEAD = "Every statement in the order of its source, with the rules that encode it. "
            + "All conditions of a rule must hold; what a project does not state is not known, which is never no.";
    static final String TERMS = "Terms";
    static final String TERMS_LEAD = "Words that rules share, each with the rules that say when it holds. They rest on "
            + "stated facts alone and on no statement of their own.";
    static final String VERDICT = "How the verdict is made";
    static final String VERDICT_LEAD = "First what is weighed, then the rules that weigh it. These fire one after the "
            + "other, in the order in which they stand here; all rules above have fired before.";
    static final String VOCABULARY = "Vocabulary";
    static final String VOCABULARY_LEAD =
            "What a project may state. Every field may be left out; then it is not known.";
    static final String NO_RULE = "No rule rests on this statement yet.";
    static final String NO_CONCLUSION = "It concludes nothing: it introduces what follows.";
    static final String NOT_READ = "No rule reads it; it is there for people.";

    private BookWords() {}

    /** "1 rule", "2 rules", "1,000 rules". */
    static String counted(int count, String what) {
        return String.format(Locale.ROOT, "%,d %s%s", count, what, count == 1 ? "" : "s");
    }

    /** How many scenarios name a rule. */
    static String proved(List<Contents.Proof> proofs) {
        int fires = (int) proofs.stream().filter(Contents.Proof::fires).count();
        int silent = proofs.size() - fires;
        String all = counted(proofs.size(), "scenario") + (proofs.size() == 1 ? " proves it" : " prove it");
        return all + ": it fires in " + fires + " and stays silent in " + silent;
    }

    /** The question that a field answers, or its name where it has none. */
    static String heading(Vocabulary.Field field) {
        return field.question() == null
                ? Names.title(field.type()) + ": " + Names.words(field.name())
                : field.question();
    }
}
