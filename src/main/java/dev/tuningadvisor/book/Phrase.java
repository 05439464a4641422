package dev.tuningadvisor.book;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A run of words, some of them links, for whichever writer prints them. Never escaped: that is the writer's part. */
record Phrase(List<Part> parts) {

    static final Phrase EMPTY = new Phrase(List.of());

    Phrase {
        parts = List.copyOf(parts);
    }

    /** A piece of a phrase. */
    sealed interface Part {
        String text();
    }

    /** Plain words. */
    record Plain(String text) implements Part {}

    /** Words that carry the weight: a value in a condition. */
    record Strong(String text) implements Part {}

    /** Words that only say where one is. */
    record Faint(String text) implements Part {}

    /** A name that stands for a value that is known only when the rule fires. */
    record Variable(String text) implements Part {}

    /**
     * Words that lead to another place of the book.
     *
     * @param anchor id of that place
     */
    record Link(String text, String anchor) implements Part {}

    static Phrase of(Part... parts) {
        return new Phrase(Arrays.asList(parts));
    }

    static Phrase plain(String text) {
        return of(new Plain(text));
    }

    static Phrase strong(String text) {
        return of(new Strong(text));
    }

    static Phrase link(String text, String anchor) {
        return of(new Link(text, anchor));
    }

    Phrase then(String text) {
        return then(plain(text));
    }

    Phrase then(Phrase other) {
        List<Part> all = new ArrayList<>(parts);
        all.addAll(other.parts);
        return new Phrase(all);
    }

    /** The phrases one after the other with {@code separator} between them, and {@code last} before the last. */
    static Phrase joined(List<Phrase> phrases, String separator, String last) {
        Phrase all = EMPTY;
        for (int i = 0; i < phrases.size(); i++) {
            String before = i == 0 ? "" : i == phrases.size() - 1 ? last : separator;
            all = before.isEmpty() ? all.then(phrases.get(i)) : all.then(before).then(phrases.get(i));
        }
        return all;
    }

    /** The words alone. */
    String text() {
        return parts.stream().map(Part::text).collect(Collectors.joining());
    }
}
